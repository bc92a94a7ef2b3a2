import asyncio


async def send_mail(to):
    print("sent to", to)


async def main():
    never = send_mail("amina@nexus.example")
    print("Only made:", type(never).__name__)
    never.close()

    await send_mail("kofi@nexus.example")

    # A task that nobody waits for ends with the program.
    later = asyncio.create_task(send_mail("zola@nexus.example"))
    await later


asyncio.run(main())

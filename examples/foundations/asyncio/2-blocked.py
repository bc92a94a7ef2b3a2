import asyncio


async def heartbeat():
    while True:
        print("  beat")
        await asyncio.sleep(0)


def count(shelf):
    """Work for the processor, without a pause."""
    total = sum(range(100_000))
    print(f"  counted shelf {shelf}: {total}")


async def main():
    beating = asyncio.create_task(heartbeat())
    await asyncio.sleep(0)

    print("Three shelves without an await:")
    for shelf in (1, 2, 3):
        count(shelf)

    print("Three shelves, with a pause after each:")
    for shelf in (1, 2, 3):
        count(shelf)
        await asyncio.sleep(0)

    beating.cancel()


asyncio.run(main())

import asyncio


async def pack(name, items):
    for item in items:
        print(f"{name} packs {item}")
        # Here, and only here, somebody else may go on.
        await asyncio.sleep(0)
    return f"{name} is done"


async def main():
    print("One after the other:")
    await pack("Amina", ["tea", "cups"])
    await pack("Kofi", ["rice", "oil"])

    print("Both at once, in one thread:")
    results = await asyncio.gather(
        pack("Amina", ["tea", "cups"]),
        pack("Kofi", ["rice", "oil"]),
    )
    print(results)


asyncio.run(main())

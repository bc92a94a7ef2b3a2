import asyncio


async def reserve(what, seconds, works=True):
    try:
        await asyncio.sleep(seconds)
        if not works:
            raise ValueError(f"no {what} left")
        print(f"  reserved {what}")
    except asyncio.CancelledError:
        print(f"  gave up on {what}")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(reserve("stock", 0.01))
            group.create_task(reserve("courier", 0.03, works=False))
            group.create_task(reserve("gift paper", 10))
    except* ValueError as problems:
        print("failed:", [str(one) for one in problems.exceptions])


asyncio.run(main())

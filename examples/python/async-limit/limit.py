import asyncio

under_way = 0
most = 0


async def work(number):
    """Stands for a request that takes its time."""
    global under_way, most
    under_way += 1
    most = max(most, under_way)
    await asyncio.sleep(0.02)
    under_way -= 1
    if number == 5:
        raise ValueError(f"number {number} is bad")
    return number * number


async def map_with_limit(function, values, limit):
    """Like a list of results, with at most `limit` of them under way."""
    gate = asyncio.Semaphore(limit)

    async def one(value):
        async with gate:
            return await function(value)

    tasks = [one(value) for value in values]
    return await asyncio.gather(*tasks, return_exceptions=True)


async def main():
    global most
    for limit in (1, 3, 100):
        most = 0
        results = await map_with_limit(work, range(10), limit)
        print(f"Limit {limit}: at most {most} under way")

    # Results come in the order of the values, failures among them.
    print(results)

    try:
        async with asyncio.timeout(0.05):
            await map_with_limit(work, range(10), limit=1)
    except TimeoutError:
        print("One after the other takes longer than 0.05 s: cancelled.")


asyncio.run(main())

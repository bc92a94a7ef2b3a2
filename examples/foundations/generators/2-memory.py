import tracemalloc


def amounts():
    """Stands for the lines of a long file."""
    for number in range(50_000):
        yield number * 10


def peak(task):
    """What a task gives, and the most memory it held at once."""
    tracemalloc.start()
    result = task()
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return result, most


with_list, list_peak = peak(lambda: sum([amount for amount in amounts()]))
with_stream, stream_peak = peak(lambda: sum(amounts()))

print("The same sum:", with_list == with_stream)
print("The list needs more than 1 MB:", list_peak > 1_000_000)
print("The stream needs less than 10 kB:", stream_peak < 10_000)

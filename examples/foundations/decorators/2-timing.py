import functools
import inspect
import time


def timed(clock=time.perf_counter):
    """Says how long each call took. A test hands in a clock of its own."""

    def decorate(function):
        @functools.wraps(function)
        def with_time(*args, **kwargs):
            begun = clock()
            try:
                return function(*args, **kwargs)
            finally:
                print(f"  {function.__name__}: {clock() - begun:.2f} s")

        return with_time

    return decorate


ticks = iter([0.0, 0.25, 10.0, 10.5])


@timed(clock=lambda: next(ticks))
def convert(cents: int, currency: str = "KES") -> str:
    """An amount with its currency."""
    if cents < 0:
        raise ValueError("An amount is not negative.")
    return f"{currency} {cents / 100:,.2f}"


print(convert(250_000))
try:
    convert(-1)
except ValueError as error:
    print("still raised:", error)

print(convert.__name__, inspect.signature(convert), "|", convert.__doc__)
print("without the timer:", convert.__wrapped__(100))

import functools
import random
import time


class Unavailable(Exception):
    """Worth another try. Every other exception is not."""


def retry(attempts=4, first_wait=0.05, chance=random.random, sleep=time.sleep):
    def decorate(function):
        @functools.wraps(function)
        def with_retry(*args, **kwargs):
            for attempt in range(1, attempts + 1):
                try:
                    return function(*args, **kwargs)
                except Unavailable:
                    if attempt == attempts:
                        raise
                    # Twice as long each time, and a part by chance, so
                    # that many clients do not come back together.
                    wait = first_wait * 2 ** (attempt - 1) * (0.5 + chance() / 2)
                    print(f"  try {attempt} failed, waits {wait:.3f} s")
                    sleep(wait)

        return with_retry

    return decorate


answers = iter([Unavailable("503"), Unavailable("503"), "42 bags"])


# Chance is handed in, so that this prints the same each time.
@retry(chance=random.Random(7).random)
def ask_stock(sku):
    """How much there is of a thing."""
    answer = next(answers)
    if isinstance(answer, Exception):
        raise answer
    return answer


@retry(attempts=2, first_wait=0.01, chance=lambda: 1)
def always_down():
    raise Unavailable("503")


@retry()
def wrong_from_the_start():
    raise ValueError("There is no such currency.")


print("Recovers:")
print(ask_stock("COFFEE-250"), "|", ask_stock.__name__, "|", ask_stock.__doc__)

for task in (always_down, wrong_from_the_start):
    print(f"{task.__name__}:")
    try:
        task()
    except Exception as error:
        print("  gave up:", repr(error))

import functools


def cached(function):
    known = {}

    @functools.wraps(function)
    def from_memory(sku):
        if sku not in known:
            known[sku] = function(sku)
        return known[sku]

    return from_memory


def counted(function):
    @functools.wraps(function)
    def with_count(sku):
        with_count.calls += 1
        return function(sku)

    with_count.calls = 0
    return with_count


@counted
@cached
def asked(sku):
    return len(sku)


@cached
@counted
def looked_up(sku):
    return len(sku)


for _ in range(3):
    asked("COFFEE-250")
    looked_up("COFFEE-250")

print("counted outside of the cache:", asked.calls)
print("counted inside of the cache:", looked_up.__wrapped__.calls)

import functools


def announce(function):
    print(f"decorates {function.__name__}")

    def wrapper(*args, **kwargs):
        print(f"  calls {function.__name__}{args}")
        return function(*args, **kwargs)

    return wrapper


@announce
def price(quantity, each):
    """What so many of them cost."""
    return quantity * each


# The same without the sign: a call, and a name that gets a new value.
def weight(quantity, each):
    return quantity * each


weight = announce(weight)

print("price:", price(2, 90000))
print("weight:", weight(2, 250))

# What has got lost: the name and the text now belong to the wrapper.
print("name:", price.__name__, "| text:", price.__doc__)

functools.update_wrapper(price, price.__closure__[0].cell_contents)
print("name:", price.__name__, "| text:", price.__doc__)

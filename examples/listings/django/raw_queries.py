from django.db import connection

from shop.models import Product

SORTS = {"price": "variants__price_cents", "newest": "-created_at", "title": "title"}


def search(words):
    """The ORM sends values as parameters by itself."""
    return Product.objects.filter(title__icontains=words)


def count_of(sku):
    """SQL by hand: %s without quotation marks, and the values as a list of their own."""
    with connection.cursor() as cursor:
        cursor.execute("select count(*) from variants where sku = %s", [sku])
        return cursor.fetchone()[0]


def count_as_it_must_not_be(sku):
    """The visitor writes a part of the program here."""
    with connection.cursor() as cursor:
        cursor.execute(f"select count(*) from variants where sku = '{sku}'")
        return cursor.fetchone()[0]


def sorted_by(sort):
    """A name cannot be a parameter, so it is looked up. KeyError becomes 400."""
    return Product.objects.order_by(SORTS[sort], "id")

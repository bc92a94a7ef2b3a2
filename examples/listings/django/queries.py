from django.db.models import Count, F, Min

from shop.models import Category, Product, Variant


def cheap_coffees():
    """The five cheapest coffees, each with its lowest price."""
    return (
        Product.objects.filter(category__slug="coffee")
        .annotate(from_price=Min("variants__price_cents"))
        .order_by("from_price", "title")[:5]
    )


def sizes_of_categories():
    """Categories that hold products, with their number, the largest first."""
    return (
        Category.objects.annotate(size=Count("products"))
        .filter(size__gt=0)
        .order_by("-size", "name")
        .values("name", "size")
    )


def take(sku, quantity):
    """Takes pieces off the shelf. False when there are not enough."""
    changed = Variant.objects.filter(sku=sku, on_hand__gte=quantity).update(
        on_hand=F("on_hand") - quantity
    )
    return changed == 1

from django.db.models import Prefetch

from shop.models import Product, Variant


def naive():
    """1 query for the products, and 2 more for each of them: its vendor and its variants. 41 in all."""
    return [row(product, product.variants.all()) for product in Product.objects.all()[:20]]


def joined():
    """2 queries: the products with their vendors, and then the variants of all of them."""
    products = Product.objects.select_related("vendor").prefetch_related("variants")[:20]
    return [row(product, product.variants.all()) for product in products]


def in_stock_only():
    """As before, but only what can be bought. The list has a name of its own."""
    in_stock = Prefetch(
        "variants",
        queryset=Variant.objects.filter(on_hand__gt=0).order_by("price_cents"),
        to_attr="buyable",
    )
    products = Product.objects.select_related("vendor").prefetch_related(in_stock)[:20]
    return [row(product, product.buyable) for product in products]


def row(product, variants):
    return {
        "title": product.title,
        "vendor": product.vendor.name,
        "skus": [variant.sku for variant in variants],
    }

from uuid import uuid4

from django.db import models
from django.db.models import CheckConstraint, Q


def new_product_id():
    return f"prd_{uuid4().hex[:26]}"


def new_variant_id():
    return f"var_{uuid4().hex[:26]}"


class Category(models.Model):
    id = models.CharField(primary_key=True, max_length=30)
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=80)
    parent = models.ForeignKey("self", models.PROTECT, null=True, related_name="children")

    class Meta:
        db_table = "categories"


class Vendor(models.Model):
    id = models.CharField(primary_key=True, max_length=30)
    name = models.CharField(max_length=80)

    class Meta:
        db_table = "vendors"


class Product(models.Model):
    id = models.CharField(primary_key=True, max_length=30, default=new_product_id)
    vendor = models.ForeignKey(Vendor, models.PROTECT, related_name="products")
    category = models.ForeignKey(Category, models.PROTECT, related_name="products")
    title = models.CharField(max_length=120)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        db_table = "products"


class Variant(models.Model):
    id = models.CharField(primary_key=True, max_length=30, default=new_variant_id)
    product = models.ForeignKey(Product, models.CASCADE, related_name="variants")
    sku = models.CharField(max_length=40, unique=True)
    price_cents = models.IntegerField()
    on_hand = models.IntegerField(default=0)

    class Meta:
        db_table = "variants"
        constraints = [
            CheckConstraint(condition=Q(on_hand__gte=0), name="variants_on_hand_check"),
        ]

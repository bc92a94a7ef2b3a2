from django.test import TestCase

from shop.models import Category, Product, Vendor
from shop.related import joined


class ProductListTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        coffee = Category.objects.create(id="cat_1", slug="coffee", name="Coffee")
        for number in range(20):
            vendor = Vendor.objects.create(id=f"ven_{number}", name=f"Vendor {number}")
            Product.objects.create(
                id=f"prd_{number}", vendor=vendor, category=coffee, title=f"Coffee {number}"
            )

    def test_the_list_needs_two_queries_however_long_it_is(self):
        with self.assertNumQueries(2):
            joined()

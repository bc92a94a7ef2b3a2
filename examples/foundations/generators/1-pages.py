from itertools import islice

import requests

url = "https://api.nexuscommerce.example/v1/products"


def products(page_size):
    """All products of the shop, one after the other."""
    cursor = None
    while True:
        query = {"limit": page_size, "cursor": cursor, "fields": "title"}
        page = requests.get(url, params=query).json()
        yield from page["data"]
        cursor = page["page"]["next_cursor"]
        if cursor is None:
            return


catalogue = products(page_size=3)
print("Made, and nothing has been asked yet:", type(catalogue).__name__)

for product in islice(catalogue, 4):
    print(" ", product["title"])

print("The fifth comes from the page that is here already:")
print(" ", next(catalogue)["title"])

import requests

url = "https://api.nexuscommerce.example/v1/products"
filters = {
    "in_stock": "true",
    "price_max": 150000,
    "sort": "price",
    "fields": "id,title",
    "limit": 50,
}


def products():
    """All products that fit, however many pages they fill."""
    cursor = None
    while True:
        found = requests.get(url, params={**filters, "cursor": cursor}).json()
        yield from found["data"]
        cursor = found["page"]["next_cursor"]
        if cursor is None:
            return


titles = [product["title"] for product in products()]
print("\n".join(titles[:5]))
print(f"… {len(titles)} in all")

# A filter that does not exist is an error, and not the whole list.
wrong = requests.get(url, params={"colour": "red"})
print(wrong.status_code, wrong.json()["code"])

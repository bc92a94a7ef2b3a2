import requests

base = "https://api.nexuscommerce.example/v1/carts"
guest = requests.Session()

cart = guest.post(base, json={"currency": "KES"}).json()
guest.headers["Cart-Token"] = cart["cart_token"]
url = f"{base}/{cart['id']}"
bag = {"variant_id": "var_01KF0E44M0NYER1AA250G00000", "quantity": 1}
items = guest.post(f"{url}/items", json=bag).json()["items"]
line = f"{url}/items/{items[0]['id']}"

etag = guest.get(url).headers["ETag"]


def set_quantity(quantity):
    """Only if the cart is still the one that was read."""
    return guest.patch(
        line, json={"quantity": quantity}, headers={"If-Match": etag}
    )


print("With the ETag that was read:", set_quantity(2).status_code)

second = set_quantity(5)
print("With the same one again:", second.status_code)
print(second.json()["code"])

print("In the cart:", guest.get(url).json()["items"][0]["quantity"])

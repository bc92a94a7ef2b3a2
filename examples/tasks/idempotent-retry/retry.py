import uuid

import requests

base = "https://api.nexuscommerce.example"

cart = requests.post(f"{base}/v1/carts", json={"currency": "KES"}).json()
bag = {"variant_id": "var_01KF0E44M0NYER1AA250G00000", "quantity": 1}

# The shop will do what it is asked, and the answer will be lost.
fault = {"kind": "drop_response", "operation_id": "addCartItem", "count": 1}
requests.post(f"{base}/__sandbox/faults", json=fault)

# One key for one intention: made before the first try, sent with each.
headers = {
    "Cart-Token": cart["cart_token"],
    "Idempotency-Key": str(uuid.uuid4()),
}


def add_bag(attempts=3):
    for attempt in range(1, attempts + 1):
        try:
            return requests.post(
                f"{base}/v1/carts/{cart['id']}/items",
                json=bag,
                headers=headers,
                timeout=5,
            )
        except requests.ConnectionError:
            print("No answer. Was it done? Nobody knows: try again.")
            if attempt == attempts:
                raise


answer = add_bag()
print("Replayed:", answer.headers.get("Idempotency-Replayed"))
print("Bags in the cart:", answer.json()["items"][0]["quantity"])

import requests

answer = requests.post(
    "https://api.nexuscommerce.example/v1/carts", json={"currency": "KES"}
)
cart = answer.json()

# Names that this cell makes can be imported by the next one.
cart_id = cart["id"]
cart_token = cart["cart_token"]

print(answer.status_code, cart["status"])

import requests
from cart import cart_id, cart_token

answer = requests.post(
    f"https://api.nexuscommerce.example/v1/carts/{cart_id}/items",
    json={"variant_id": "var_01KF0E44M0NYER1AA250G00000", "quantity": 2},
    headers={"Cart-Token": cart_token},
)
for line in answer.json()["items"]:
    print(line["quantity"], "x", line["title"], line["line_total"])

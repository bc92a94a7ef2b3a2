import uuid

import requests

base = "https://api.nexuscommerce.example"
amina = requests.Session()


def call(method, path, body, **headers):
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    answer = amina.request(method, base + path, json=body, headers=headers)
    answer.raise_for_status()
    return answer.json()


tokens = call(
    "POST",
    "/v1/auth/login",
    {"email": "amina@nexus.example", "password": "learn-by-running"},
)
amina.headers["Authorization"] = f"Bearer {tokens['access_token']}"

cart = call("POST", "/v1/carts", {"currency": "KES"})
bags = {"variant_id": "var_01KF0E44M0NYER1AA250G00000", "quantity": 2}
cart = call("POST", f"/v1/carts/{cart['id']}/items", bags)
address = {
    "recipient": "Amina W.",
    "line1": "14 Moi Avenue",
    "city": "Nairobi",
    "country": "KE",
    "phone": "+254700000001",
}
delivery = {"method": "standard", "address": address}
cart = call("PUT", f"/v1/carts/{cart['id']}/delivery", delivery)
print("To pay:", cart["totals"]["total"])

# The version says which cart was agreed to; the key makes a retry safe.
order = call(
    "POST",
    "/v1/orders",
    {"cart_id": cart["id"], "cart_version": cart["version"]},
    Idempotency_Key=str(uuid.uuid4()),
)
print(order["status"], order["totals"]["total"])

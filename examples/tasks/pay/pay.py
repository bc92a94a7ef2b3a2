import uuid

import requests

base = "https://api.nexuscommerce.example"
amina = requests.Session()


def call(method, path, body):
    key = {"Idempotency-Key": str(uuid.uuid4())}
    return amina.request(method, base + path, json=body, headers=key)


def place_order():
    cart = call("POST", "/v1/carts", {"currency": "KES"}).json()
    path = f"/v1/carts/{cart['id']}"
    bag = {"variant_id": "var_01KF0E44M0NYER1AA250G00000", "quantity": 1}
    call("POST", f"{path}/items", bag)
    address = {
        "recipient": "Amina W.",
        "line1": "14 Moi Avenue",
        "city": "Nairobi",
        "country": "KE",
        "phone": "+254700000001",
    }
    delivery = {"method": "standard", "address": address}
    version = call("PUT", f"{path}/delivery", delivery).json()["version"]
    wish = {"cart_id": cart["id"], "cart_version": version}
    return call("POST", "/v1/orders", wish).json()


who = {"email": "amina@nexus.example", "password": "learn-by-running"}
token = call("POST", "/v1/auth/login", who).json()["access_token"]
amina.headers["Authorization"] = f"Bearer {token}"

order = place_order()

# A test token decides what the bank does. This one asks the customer.
paid = call(
    "POST",
    "/v1/payments",
    {
        "order_id": order["id"],
        "amount": order["totals"]["total"],
        "method": "card",
        "token": "tok_challenge",
    },
)
payment = paid.json()
print(paid.status_code, payment["status"], payment["next_action"]["type"])


def confirm(code):
    challenge = payment["next_action"]["challenge_id"]
    path = f"/v1/payments/{payment['id']}/confirmation"
    return call("POST", path, {"challenge_id": challenge, "code": code})


wrong = confirm("000000")
print(wrong.status_code, wrong.json()["code"])

right = confirm("123456")
print(right.status_code, right.json()["status"])

"""The lab's own part. It runs around what the reader wrote, as starter.py."""

from datetime import datetime, timedelta, timezone

import requests
from starter import charge

API = "https://lab-double-charge.nexuscommerce.example"
VARIANT = "var_01KF0E44M0NYER1AA250G00000"
seconds = 0


def send(method, path, body=None, headers=None):
    answer = requests.request(method, API + path, json=body, headers=headers or {})
    if answer.status_code >= 400:
        raise RuntimeError(f"The lab got {answer.status_code} from {path}.")
    return answer.json() if answer.text else {}


def log_in(name):
    who = {"email": f"{name}@nexus.example", "password": "learn-by-running"}
    return {"Authorization": f"Bearer {send('POST', '/v1/auth/login', who)['access_token']}"}


def authorise(amina, name):
    """An order of Amina's whose money is set aside and not taken yet."""

    def post(path, body, method="POST"):
        return send(method, path, body, {**amina, "Idempotency-Key": name + path})

    cart = post("/v1/carts", {"currency": "KES"})
    path = f"/v1/carts/{cart['id']}"
    post(f"{path}/items", {"variant_id": VARIANT, "quantity": 5})
    address = {
        "recipient": "Amina W.",
        "line1": "14 Moi Avenue",
        "city": "Nairobi",
        "country": "KE",
        "phone": "+254700000001",
    }
    version = post(f"{path}/delivery", {"method": "standard", "address": address}, "PUT")["version"]
    order = post("/v1/orders", {"cart_id": cart["id"], "cart_version": version})
    wish = {
        "order_id": order["id"],
        "amount": order["totals"]["total"],
        "method": "card",
        "token": "tok_ok",
        "capture": "manual",
    }
    return post("/v1/payments", wish)["id"]


class Shop:
    def __init__(self, keys):
        self.keys = keys
        self.early = 0
        self.not_before = 0

    def capture(self, parcel, key):
        self.keys.append(key)
        if seconds < self.not_before:
            self.early += 1
        if len(self.keys) > 20:
            raise RuntimeError("More than 20 tries.")
        answer = requests.post(
            f"{API}/v1/payments/{parcel['payment_id']}/captures",
            json={"amount": parcel["amount"]},
            headers={**selam, "Idempotency-Key": key},
        )
        self.not_before = seconds + int(answer.headers.get("Retry-After") or 0)
        return answer

    def pause(self, length):
        global seconds
        seconds += length

    def now(self):
        start = datetime(2026, 1, 15, 9, 0, 50, tzinfo=timezone.utc)
        return (start + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%SZ")


def charges_of(parcel):
    captures = send("GET", f"/v1/payments/{parcel['payment_id']}", None, selam)["captures"]
    return sum(1 for one in captures if one["amount"]["amount"] == parcel["amount"]["amount"])


def run(name, faults):
    """Charges a parcel as the reader's function does, with faults on the way."""
    parcel = parcels[name]
    for fault in faults:
        send("POST", "/__sandbox/faults", {"operation_id": "capturePayment", **fault})
    before = charges_of(parcel)
    keys = []
    shop = Shop(keys)
    try:
        told = "charged" if charge(parcel, shop) else "refused"
    except Exception:
        told = "unknown"
    send("DELETE", "/__sandbox/faults")
    charges = charges_of(parcel) - before
    return {"name": name, "charges": charges, "told": told, "keys": keys, "early": shop.early}


is_first_run = not given["payments"]
if is_first_run:
    send("POST", "/__sandbox/reset", {"seed": given["seed"]})
else:
    seconds += 3600
amina, selam = log_in("amina"), log_in("selam")
payments = given["payments"] or [authorise(amina, "first"), authorise(amina, "second")]
whole = send("GET", f"/v1/payments/{payments[0]}", None, selam)["amount"]
part = {**whole, "amount": whole["amount"] // given["parts"]}
parcels = {
    "A": {"id": "parcel-a", "payment_id": payments[0], "amount": part},
    "B": {"id": "parcel-b", "payment_id": payments[0], "amount": part},
    "C": {"id": "parcel-c", "payment_id": payments[1], "amount": part},
    "D": {"id": "parcel-d", "payment_id": payments[1], "amount": {**whole, "amount": whole["amount"] * 2}},
}


def lost(count):
    return {"kind": "drop_response", "count": count}


never_came = {"kind": "timeout", "delay_ms": 1, "count": 1}
busy = {"kind": "error", "code": "quota_exceeded", "count": 1}

if is_first_run:
    runs = [
        run("A", [lost(3 if given["seed"] == 1 else 1 + given["seed"] % 3)]),
        run("B", [never_came]),
        run("C", [busy, lost(1)]),
        run("D", []),
    ]
else:
    runs = [run("A", []), run("C", [])]
report = {"payments": payments, "runs": runs}

import base64
import hashlib
import hmac

import requests

shop = "https://webhook-py.nexuscommerce.example"


def post(path, body, **options):
    return requests.post(shop + path, json=body, **options).json()


def is_genuine(headers, body, secret):
    """Whether the shop has sent this: HMAC-SHA256 over id, time and body."""
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.{body}"
    key = base64.b64decode(secret.removeprefix("whsec_"))
    digest = hmac.digest(key, signed.encode(), hashlib.sha256)
    expected = "v1," + base64.b64encode(digest).decode()
    # There can be several signatures, while a secret is being changed.
    # compare_digest takes the same time whether or not they are equal.
    return any(
        hmac.compare_digest(expected, one)
        for one in headers["webhook-signature"].split(" ")
    )


# Somebody has to listen, and somebody has to be told about it.
post("/__sandbox/reset", {})
url = "https://hooks.example/warehouse"
receiver = post(
    "/__sandbox/receivers", {"url": url, "answers": [{"status": 204}]}
)
who = {"email": "wanjiru@nexus.example", "password": "learn-by-running"}
token = post("/v1/auth/login", who)["access_token"]
endpoint = post(
    "/v1/webhook-endpoints",
    {"url": url, "event_types": ["order.created"]},
    headers={"Authorization": f"Bearer {token}"},
)

# The shop sends a test at once. It comes while its clock moves.
post("/__sandbox/clock", {"by": "PT10S"})
path = f"/__sandbox/receivers/{receiver['id']}/messages"
message = requests.get(shop + path).json()["data"][0]
headers, body = message["headers"], message["body"]
print(message["body"].split('"type":"')[1].split('"')[0])

print("Genuine:", is_genuine(headers, body, endpoint["secret"]))
forged = body.replace("webhook.test", "order.created")
print("Changed:", is_genuine(headers, forged, endpoint["secret"]))

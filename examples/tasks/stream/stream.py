import json

import requests

shop = "https://stream-py.nexuscommerce.example"
api = requests.Session()

api.post(f"{shop}/__sandbox/reset", json={})
login = api.post(
    f"{shop}/v1/auth/login",
    json={"email": "amina@nexus.example", "password": "learn-by-running"},
)
api.headers["Authorization"] = f"Bearer {login.json()['access_token']}"


def events(last_id=None):
    """What came since then, and the stream ends: in a page, requests has
    an answer when all of it is there. Elsewhere: a long timeout_seconds,
    and stream=True."""
    answer = api.get(
        f"{shop}/v1/notifications/stream",
        params={"timeout_seconds": 0},
        headers={"Last-Event-ID": last_id} if last_id else {},
    )
    answer.raise_for_status()
    event = {}
    for line in answer.iter_lines(decode_unicode=True):
        if line:
            name, _, value = line.partition(": ")
            event[name] = value
        elif event:
            # An empty line ends an event.
            yield event
            event = {}


def cancel(order):
    api.post(
        f"{shop}/v1/orders/{order}/cancellation",
        json={"reason": "changed_mind"},
    )


# The first block has no data, only the id to come back with.
last = [event["id"] for event in events()][-1]

cancel("ord_01KF0E44M0AM1NA13000000000")
for event in events(last):
    if event.get("event") == "notification":
        print("First visit:", json.loads(event["data"])["template"])
    last = event["id"]

cancel("ord_01KF0E44M0AM1NA09000000000")
for event in events(last):
    if event.get("event") == "notification":
        print("Second visit:", json.loads(event["data"])["template"])

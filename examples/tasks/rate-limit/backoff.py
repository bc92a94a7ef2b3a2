import random
import time

import requests

shop = "https://backoff-py.nexuscommerce.example"

# A second takes 10 ms here, so that you need not wait. In earnest: 1.
SECOND = 0.01


def patiently(send, attempts=5):
    """Waits as long as it was told, else longer each time, and gives up."""
    for attempt in range(1, attempts + 1):
        response = send()
        if response.status_code not in (429, 503) or attempt == attempts:
            return response
        told = response.headers.get("Retry-After")
        wait = int(told) if told else 2**attempt * random.random()
        print(f"{response.status_code}: waits {wait} s")
        time.sleep(wait * SECOND)


def list_categories():
    return requests.get(f"{shop}/v1/categories")


def break_it(count):
    fault = {
        "kind": "error",
        "code": "quota_exceeded",
        "operation_id": "listCategories",
        "count": count,
    }
    requests.post(f"{shop}/__sandbox/faults", json=fault)


requests.post(f"{shop}/__sandbox/reset", json={})
break_it(2)
print("In the end:", patiently(list_categories).status_code)

break_it(100)
never = patiently(list_categories, attempts=3)
print("Gave up:", never.status_code, never.json()["code"])

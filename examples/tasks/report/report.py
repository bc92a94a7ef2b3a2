import csv
import io
import uuid
from urllib.parse import urljoin

import requests

shop = "https://report-py.nexuscommerce.example"
wanjiru = requests.Session()


def post(path, body, **headers):
    return wanjiru.post(shop + path, json=body, headers=headers)


post("/__sandbox/reset", {})
who = {"email": "wanjiru@nexus.example", "password": "learn-by-running"}
token = post("/v1/auth/login", who).json()["access_token"]
wanjiru.headers["Authorization"] = f"Bearer {token}"

# 202: it was taken on, and is not done. `Location` says where to look.
asked = post(
    "/v1/reports",
    {"type": "stock", "format": "csv", "stock_at_most": 6},
    **{"Idempotency-Key": str(uuid.uuid4())},
)
report = asked.json()
job = urljoin(shop, asked.headers["Location"])
print(asked.status_code, "ready at:", report["ready_at"])

for look in range(20):
    response = wanjiru.get(job)
    seconds = response.headers.get("Retry-After")
    status = response.json()["status"]
    if seconds is None:
        break
    print(f"{status}: look again in {seconds} s")
    # A real client sleeps. Here the shop's clock moves instead.
    post("/__sandbox/clock", {"by": f"PT{seconds}S"})

print(status)

file = wanjiru.get(
    f"{shop}/v1/reports/{report['id']}/content",
    headers={"Accept": "text/csv"},
)
rows = list(csv.DictReader(io.StringIO(file.text)))
print(",".join(rows[0]))
print(f"{len(rows)} rows")

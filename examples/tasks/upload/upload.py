import base64
import hashlib

import requests

shop = "https://upload-py.nexuscommerce.example"
wanjiru = requests.Session()


def post(path, body):
    return wanjiru.post(shop + path, json=body)


# A picture of one pixel, in the colour of honey.
picture = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWED"
    "AAOIAX3sK7CeAAAAAElFTkSuQmCC"
)
checksum = base64.b64encode(hashlib.sha256(picture).digest()).decode()
digest = f"sha-256=:{checksum}:"

post("/__sandbox/reset", {})
who = {"email": "wanjiru@nexus.example", "password": "learn-by-running"}
token = post("/v1/auth/login", who).json()["access_token"]
wanjiru.headers["Authorization"] = f"Bearer {token}"
draft = post(
    "/v1/products",
    {
        "category_ids": ["cat_01KF0E44M0PANTRY0000000000"],
        "title": "Aberdare honey",
    },
).json()

# First what will come, then the bytes: the shop checks one by the other.
upload = post(
    "/v1/uploads",
    {
        "filename": "honey.png",
        "content_type": "image/png",
        "size": len(picture),
        "digest": digest,
    },
).json()
sent = wanjiru.put(
    f"{shop}/v1/uploads/{upload['id']}/content",
    data=picture,
    headers={"Content-Type": "image/png", "Content-Digest": digest},
)
print("Sent:", sent.status_code)


def attach():
    image = {
        "upload_id": upload["id"],
        "alt": "A jar of dark honey",
        "position": 0,
    }
    return post(f"/v1/products/{draft['id']}/images", image)


too_early = attach()
print(too_early.status_code, too_early.json()["code"])

# It is scanned first. That takes three seconds on the shop's clock.
post("/__sandbox/clock", {"by": "PT3S"})
attached = attach()
print(attached.status_code, attached.json()["alt"])

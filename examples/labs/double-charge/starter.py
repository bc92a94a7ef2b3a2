import uuid

import requests


def charge(parcel, shop):
    """Takes the money for a parcel that leaves. Answers whether it was taken.

    parcel: a dict with id, payment_id and amount.
    shop.capture(parcel, key): POST /v1/payments/{payment_id}/captures.
        Raises requests.ConnectionError when no answer comes.
    shop.pause(seconds): waits, on the clock of the lab.
    shop.now(): the time as text, such as 2026-01-15T09:00:50Z.
    """
    for attempt in range(1, 5):
        key = str(uuid.uuid4())
        try:
            answer = shop.capture(parcel, key)
            if answer.ok:
                return True
        except requests.ConnectionError:
            pass
        shop.pause(2**attempt)
    return False

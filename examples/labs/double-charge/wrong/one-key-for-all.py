import requests


def charge(parcel, shop):
    """Takes the money for a parcel that leaves. Answers whether it was taken."""
    # It never changes, so no try can be taken for another.
    key = "charge"
    for attempt in range(1, 6):
        wait = 2**attempt
        try:
            answer = shop.capture(parcel, key)
        except requests.ConnectionError:
            answer = None
        if answer is not None:
            if answer.ok:
                return True
            asked = answer.headers.get("Retry-After")
            # An answer that is final. The same request would get it again.
            if answer.status_code < 500 and asked is None:
                return False
            wait = int(asked or wait)
        shop.pause(wait)
    raise RuntimeError(f"Not known: was {parcel['id']} charged? Ask again later.")

import requests


def charge(parcel, shop):
    """Takes the money for a parcel that leaves. Answers whether it was taken."""
    # Never charged twice, because nothing is sent twice.
    try:
        return shop.capture(parcel, f"charge-{parcel['id']}").ok
    except requests.ConnectionError:
        return False

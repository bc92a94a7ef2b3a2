import functools

import requests

shop = "https://decorator-lesson.nexuscommerce.example"
coffee = "/v1/products/prd_01KF0E44M0NYER1AA000000000"


def retry(attempts):
    def decorate(function):
        @functools.wraps(function)
        def with_retry(*args, **kwargs):
            for attempt in range(1, attempts + 1):
                answer = function(*args, **kwargs)
                if answer.status_code < 500 or attempt == attempts:
                    return answer
                print(f"  try {attempt}: {answer.status_code}")

        return with_retry

    return decorate


@retry(attempts=3)
def get(path):
    """Reads only: it is safe to try again."""
    return requests.get(shop + path)


# The next two answers of this operation are errors. We ask for them.
fault = {
    "kind": "error",
    "code": "internal_error",
    "operation_id": "getProduct",
    "count": 2,
}
requests.post(shop + "/__sandbox/faults", json=fault)

answer = get(coffee)
print(answer.status_code, answer.json()["title"])

import json

log = """\
{"path": "/v1/orders", "status": 201, "ms": 48}
{"path": "/v1/products", "status": 200, "ms": 7}
not json: the disk was full for a moment
{"path": "/v1/orders", "status": 500, "ms": 951}
{"path": "/v1/products", "status": 200, "ms": 310}
{"path": "/v1/orders", "status": 201, "ms": 730}
{"path": "/v1/carts", "status": 201, "ms": 420}
"""


def lines(text):
    for number, line in enumerate(text.splitlines(), start=1):
        print(f"  read line {number}")
        yield line


def parsed(lines):
    for line in lines:
        try:
            yield json.loads(line)
        except json.JSONDecodeError:
            print("  skipped:", line[:20])


def slow(entries, limit):
    return (entry for entry in entries if entry["ms"] > limit)


# Nothing has been read yet: each stage waits until it is asked.
pipeline = slow(parsed(lines(log)), limit=300)

print("Ask for the first slow request:")
print(next(pipeline))

print("Ask for the second:")
print(next(pipeline))

print("Ask for all that are left:")
for entry in pipeline:
    print(entry)

shop=https://backoff-curl.nexuscommerce.example

curl -s "$shop/__sandbox/reset" --json '{}' -o /dev/null
curl -s "$shop/__sandbox/faults" -o /dev/null --json '{
  "kind": "error", "code": "quota_exceeded",
  "operation_id": "listCategories", "count": 1
}'

# Too many requests: the answer says when to come back.
curl -s "$shop/v1/categories" -o /dev/null \
  -w '%{http_code}, come back in %header{retry-after} s\n'

# With -f a status of 400 or more is a failure.
curl -f "$shop/v1/categories/nothing"

# And back: what is left of the limit is in the headers.
curl -s "$shop/v1/categories" -o /dev/null \
  -w '%{http_code}, %header{ratelimit}\n'

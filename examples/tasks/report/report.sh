shop=https://report-curl.nexuscommerce.example

curl -s "$shop/__sandbox/reset" --json '{}' -o /dev/null
token=$(curl -s "$shop/v1/auth/login" --json '{
  "email": "wanjiru@nexus.example", "password": "learn-by-running"
}' | jq -r .access_token)
wanjiru="Authorization: Bearer $token"

# 202: it was taken on, and is not done.
curl -s "$shop/v1/reports" -H "$wanjiru" -H 'Idempotency-Key: low-stock' \
  --json '{"type": "stock", "format": "csv", "stock_at_most": 6}' \
  -o report.json -w '%{http_code}, look again in %header{retry-after} s\n'
job=$shop/v1/jobs/$(cat report.json | jq -r .job_id)

curl -s "$job" -H "$wanjiru" | jq -r .status

# A real client waits. Here the shop's clock moves instead.
curl -s "$shop/__sandbox/clock" --json '{"by": "PT1M"}' -o /dev/null
curl -s "$job" -H "$wanjiru" | jq -r .status

curl -s "$shop/v1/reports/$(cat report.json | jq -r .id)/content" \
  -H "$wanjiru" -H 'Accept: application/json' | jq keys

shop=https://webhook-curl.nexuscommerce.example
url=https://hooks.example/warehouse

# Somebody has to listen, and somebody has to be told about it.
curl -s "$shop/__sandbox/reset" --json '{}' -o /dev/null
receiver=$(curl -s "$shop/__sandbox/receivers" \
  --json '{"url": "'$url'", "answers": [{"status": 204}]}' | jq -r .id)
token=$(curl -s "$shop/v1/auth/login" --json '{
  "email": "wanjiru@nexus.example", "password": "learn-by-running"
}' | jq -r .access_token)
curl -s "$shop/v1/webhook-endpoints" -H "Authorization: Bearer $token" \
  --json '{"url": "'$url'", "event_types": ["order.created"]}' | jq .event_types

# The shop sends a test at once. It comes while its clock moves.
curl -s "$shop/__sandbox/clock" --json '{"by": "PT10S"}' -o /dev/null
curl -s "$shop/__sandbox/receivers/$receiver/messages" -o got.json

# To check the signature takes a program: see the other languages.
cat got.json | jq '.data[0].headers | keys'
cat got.json | jq '.data | length'

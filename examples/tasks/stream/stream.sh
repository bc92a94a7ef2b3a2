shop=https://stream-curl.nexuscommerce.example

curl -s "$shop/__sandbox/reset" --json '{}' -o /dev/null
token=$(curl -s "$shop/v1/auth/login" --json '{
  "email": "amina@nexus.example", "password": "learn-by-running"
}' | jq -r .access_token)
amina="Authorization: Bearer $token"
stream=$shop/v1/notifications/stream

why='{"reason": "changed_mind"}'

# Something happens, and she reads it in the list.
first=ord_01KF0E44M0AM1NA13000000000
curl -s "$shop/v1/orders/$first/cancellation" -H "$amina" \
  --json "$why" -o /dev/null
last=$(curl -s "$shop/v1/notifications?limit=1" -H "$amina" \
  | jq -r '.data[0].id')

# Something else happens while nobody looks.
second=ord_01KF0E44M0AM1NA09000000000
curl -s "$shop/v1/orders/$second/cancellation" -H "$amina" \
  --json "$why" -o /dev/null

# What came since then. Without timeout_seconds=0 the stream stays open.
curl -sN "$stream?timeout_seconds=0" -H "$amina" -H "Last-Event-ID: $last"

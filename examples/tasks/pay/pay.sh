api=https://api.nexuscommerce.example

token=$(curl -s "$api/v1/auth/login" --json '{
  "email": "amina@nexus.example", "password": "learn-by-running"
}' | jq -r .access_token)
amina="Authorization: Bearer $token"

# An order first.
cart=$(curl -s "$api/v1/carts" -H "$amina" \
  --json '{"currency": "KES"}' | jq -r .id)
curl -s "$api/v1/carts/$cart/items" -H "$amina" -o /dev/null --json '{
  "variant_id": "var_01KF0E44M0NYER1AA250G00000", "quantity": 1
}'
version=$(curl -s -X PUT "$api/v1/carts/$cart/delivery" -H "$amina" --json '{
  "method": "standard",
  "address": {
    "recipient": "Amina W.", "line1": "14 Moi Avenue",
    "city": "Nairobi", "country": "KE", "phone": "+254700000001"
  }
}' | jq .version)
order=$(curl -s "$api/v1/orders" -H "$amina" \
  -H "Idempotency-Key: order-of-$cart" \
  --json '{"cart_id": "'$cart'", "cart_version": '$version'}')

# A test token decides what the bank does. This one asks the customer.
payment=$(curl -s "$api/v1/payments" -H "$amina" \
  -H "Idempotency-Key: payment-of-$cart" --json '{
    "order_id": '"$(echo "$order" | jq .id)"',
    "amount": '"$(echo "$order" | jq .totals.total)"',
    "method": "card",
    "token": "tok_challenge"
  }')
echo "$payment" | jq -r .status

challenge=$(echo "$payment" | jq -r .next_action.challenge_id)
url=$api/v1/payments/$(echo "$payment" | jq -r .id)/confirmation

curl -s "$url" -H "$amina" \
  --json '{"challenge_id": "'$challenge'", "code": "000000"}' | jq -r .code
curl -s "$url" -H "$amina" \
  --json '{"challenge_id": "'$challenge'", "code": "123456"}' | jq -r .status

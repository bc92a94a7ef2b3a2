api=https://api.nexuscommerce.example

token=$(curl -s "$api/v1/auth/login" --json '{
  "email": "amina@nexus.example", "password": "learn-by-running"
}' | jq -r .access_token)
amina="Authorization: Bearer $token"

cart=$(curl -s "$api/v1/carts" -H "$amina" \
  --json '{"currency": "KES"}' | jq -r .id)

curl -s "$api/v1/carts/$cart/items" -H "$amina" --json '{
  "variant_id": "var_01KF0E44M0NYER1AA250G00000", "quantity": 2
}' -o /dev/null

version=$(curl -s -X PUT "$api/v1/carts/$cart/delivery" -H "$amina" --json '{
  "method": "standard",
  "address": {
    "recipient": "Amina W.", "line1": "14 Moi Avenue",
    "city": "Nairobi", "country": "KE", "phone": "+254700000001"
  }
}' | jq .version)

# The version says which cart was agreed to; the key makes a retry safe.
order=$(curl -s "$api/v1/orders" -H "$amina" \
  -H "Idempotency-Key: order-of-$cart" \
  --json '{"cart_id": "'$cart'", "cart_version": '$version'}')

echo "$order" | jq -r .status
echo "$order" | jq .totals.total

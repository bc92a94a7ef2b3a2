api=https://api.nexuscommerce.example

cart=$(curl -s "$api/v1/carts" --json '{"currency": "KES"}')
url=$api/v1/carts/$(echo "$cart" | jq -r .id)/items
guest="Cart-Token: $(echo "$cart" | jq -r .cart_token)"
bag='{"variant_id": "var_01KF0E44M0NYER1AA250G00000", "quantity": 1}'

# The shop will do what it is asked, and the answer will be lost.
curl -s "$api/__sandbox/faults" -o /dev/null --json '{
  "kind": "drop_response", "operation_id": "addCartItem", "count": 1
}'

# One key for one intention: the cart has an id that nobody else has.
key="Idempotency-Key: first-bag-$(echo "$cart" | jq -r .id)"

curl "$url" -H "$guest" -H "$key" --json "$bag"

# No answer. Was it done? Nobody knows: the same once more.
curl -s "$url" -H "$guest" -H "$key" --json "$bag" \
  -o cart.json -w 'replayed: %header{idempotency-replayed}\n'
cat cart.json | jq '.items[0].quantity'

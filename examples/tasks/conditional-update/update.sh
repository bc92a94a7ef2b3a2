carts=https://api.nexuscommerce.example/v1/carts

cart=$(curl -s "$carts" --json '{"currency": "KES"}')
url=$carts/$(echo "$cart" | jq -r .id)
guest="Cart-Token: $(echo "$cart" | jq -r .cart_token)"

item=$(curl -s "$url/items" -H "$guest" --json '{
  "variant_id": "var_01KF0E44M0NYER1AA250G00000", "quantity": 1
}' | jq -r '.items[0].id')

etag=$(curl -s "$url" -H "$guest" -o /dev/null -w '%header{etag}')

# Only if the cart is still the one that was read.
curl -s -X PATCH "$url/items/$item" -H "$guest" -H "If-Match: $etag" \
  --json '{"quantity": 2}' -o /dev/null -w '%{http_code}\n'

# The same ETag again: somebody was faster, even if it was yourself.
curl -s -X PATCH "$url/items/$item" -H "$guest" -H "If-Match: $etag" \
  --json '{"quantity": 5}' | jq -r .code

curl -s "$url" -H "$guest" | jq '.items[0].quantity'

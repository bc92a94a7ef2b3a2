url=https://api.nexuscommerce.example/v1/products

# -G writes the data into the address.
page=$(curl -s -G "$url" -d in_stock=true -d price_max=150000 \
  -d sort=price -d fields=id,title -d limit=3)
echo "$page" | jq -r '.data[].title'

cursor=$(echo "$page" | jq -r .page.next_cursor)
page=$(curl -s -G "$url" -d in_stock=true -d price_max=150000 \
  -d sort=price -d fields=id,title -d limit=3 \
  --data-urlencode "cursor=$cursor")
echo "$page" | jq -r '.data[].title'

# A filter that does not exist is an error, and not the whole list.
curl -s "$url?colour=red" | jq -r .code

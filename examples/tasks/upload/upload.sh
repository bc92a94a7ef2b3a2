shop=https://upload-curl.nexuscommerce.example

# A picture of one pixel, in the colour of honey, and its checksum.
echo iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC \
  | base64 -d > honey.png
digest='sha-256=:krNzlfkrgAGdEBo3mbX68NWYkBw7U3E0TmNLtJLSHwc=:'

curl -s "$shop/__sandbox/reset" --json '{}' -o /dev/null
token=$(curl -s "$shop/v1/auth/login" --json '{
  "email": "wanjiru@nexus.example", "password": "learn-by-running"
}' | jq -r .access_token)
wanjiru="Authorization: Bearer $token"
product=$(curl -s "$shop/v1/products" -H "$wanjiru" --json '{
  "category_ids": ["cat_01KF0E44M0PANTRY0000000000"],
  "title": "Aberdare honey"
}' | jq -r .id)

# First what will come, then the bytes: the shop checks one by the other.
upload=$(curl -s "$shop/v1/uploads" -H "$wanjiru" --json '{
  "filename": "honey.png", "content_type": "image/png",
  "size": 69, "digest": "'$digest'"
}' | jq -r .id)
curl -s -X PUT "$shop/v1/uploads/$upload/content" -H "$wanjiru" \
  -H 'Content-Type: image/png' -H "Content-Digest: $digest" \
  --data-binary @honey.png -w 'Sent: %{http_code}\n'

# It is scanned first. That takes three seconds on the shop's clock.
curl -s "$shop/__sandbox/clock" --json '{"by": "PT3S"}' -o /dev/null
curl -s "$shop/v1/products/$product/images" -H "$wanjiru" --json '{
  "upload_id": "'$upload'", "alt": "A jar of dark honey", "position": 0
}' | jq -r .alt

api=https://api.nexuscommerce.example

tokens=$(curl -s "$api/v1/auth/login" --json '{
  "email": "amina@nexus.example",
  "password": "learn-by-running"
}')
access=$(echo "$tokens" | jq -r .access_token)
refresh=$(echo "$tokens" | jq -r .refresh_token)

curl -s "$api/v1/me" -H "Authorization: Bearer $access" | jq .name

# Later, and without the password: a new pair of tokens.
tokens=$(curl -s "$api/v1/auth/refresh" --json '{
  "refresh_token": "'$refresh'"
}')
access=$(echo "$tokens" | jq -r .access_token)

curl -s "$api/v1/me" -H "Authorization: Bearer $access" | jq .name

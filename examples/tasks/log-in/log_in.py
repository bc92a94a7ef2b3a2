import requests

api = requests.Session()
base = "https://api.nexuscommerce.example"


def who_am_i(token):
    headers = {"Authorization": f"Bearer {token}"}
    return api.get(f"{base}/v1/me", headers=headers).json()["name"]


login = api.post(
    f"{base}/v1/auth/login",
    json={"email": "amina@nexus.example", "password": "learn-by-running"},
)
login.raise_for_status()
tokens = login.json()
print(login.status_code, who_am_i(tokens["access_token"]))
print(f"The token works for {tokens['expires_in'] // 60} minutes.")

# Before that, and without the password: a new pair of tokens.
refreshed = api.post(
    f"{base}/v1/auth/refresh",
    json={"refresh_token": tokens["refresh_token"]},
)
new = refreshed.json()
print(refreshed.status_code, who_am_i(new["access_token"]), "again")

# A refresh token works once. The new one takes its place.
changed = new["refresh_token"] != tokens["refresh_token"]
print("The refresh token has changed:", changed)

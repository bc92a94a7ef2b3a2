const response = await fetch(
  'https://api.nexuscommerce.example/v1/auth/login',
  {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      email: 'amina@nexus.example',
      password: 'learn-by-running',
    }),
  },
)
const session = await response.json()

export const token: string = session.access_token

console.log(
  response.status,
  `The token is valid for ${session.expires_in} seconds.`,
)

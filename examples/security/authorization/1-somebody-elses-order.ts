const api = 'https://api.nexuscommerce.example/v1'

async function logIn(name: string) {
  const response = await fetch(`${api}/auth/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      email: `${name}@nexus.example`,
      password: 'learn-by-running',
    }),
  })
  const { access_token } = await response.json()
  return { Authorization: `Bearer ${access_token}` }
}

const amina = await logIn('amina')
const list = await fetch(`${api}/orders`, { headers: amina })
const order = (await list.json()).data[0]
console.log("Amina's order", order.number)

// Kofi is logged in, his token is good, and he has the id from somewhere.
for (const name of ['amina', 'kofi', 'chidi', 'selam']) {
  const response = await fetch(`${api}/orders/${order.id}`, {
    headers: await logIn(name),
  })
  console.log(name.padEnd(6), response.status)
}
const stranger = await fetch(`${api}/orders/${order.id}`)
console.log('nobody', stranger.status)

const api = 'https://api.nexuscommerce.example/v1'
const login = await fetch(`${api}/auth/login`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({
    email: 'amina@nexus.example',
    password: 'learn-by-running',
  }),
})
const { access_token } = await login.json()
const response = await fetch(`${api}/orders?limit=50`, {
  headers: { Authorization: `Bearer ${access_token}` },
})
const { data } = await response.json()

// This client was written when there were three states.
const words: Record<string, string> = {
  pending_payment: 'waiting for your payment',
  processing: 'being packed',
  completed: 'done',
}

/** A state that it does not know is no reason to show an empty page. */
const wordsFor = (status: string) =>
  words[status] ?? status.replaceAll('_', ' ')

const seen = new Map<string, number>()
for (const { status } of data) {
  const text =
    wordsFor(status) + (words[status] ? '' : ' (new to this client)')
  seen.set(text, (seen.get(text) ?? 0) + 1)
}
for (const [text, count] of [...seen].sort()) console.log(count, text)

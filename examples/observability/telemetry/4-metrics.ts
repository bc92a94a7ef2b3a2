const shop = 'https://trace-lesson.nexuscommerce.example'
const login = await fetch(`${shop}/v1/auth/login`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({
    email: 'selam@nexus.example',
    password: 'learn-by-running',
  }),
})
const { access_token } = await login.json()
const response = await fetch(`${shop}/v1/metrics`, {
  headers: { Authorization: `Bearer ${access_token}` },
})
const text = await response.text()
console.log(response.headers.get('Content-Type'))
const requests = text
  .split('\n')
  .filter((line) => /^nexus.*requests_total/.test(line))
for (const line of requests.slice(0, 6)) console.log(line)
console.log(
  text.split('\n').length,
  'lines,',
  text.trimEnd().split('\n').at(-1),
)

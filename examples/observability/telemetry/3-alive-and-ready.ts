const shop = 'https://trace-lesson.nexuscommerce.example'
const post = (path: string, body: object) =>
  fetch(shop + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })

async function look(when: string) {
  const live = await fetch(`${shop}/v1/health/live`)
  const ready = await fetch(`${shop}/v1/health/ready`)
  const answer = await ready.json()
  console.log(when, '· live', live.status, '· ready', ready.status)
  return answer
}

await look('before')
await post('/__sandbox/faults', { kind: 'outage', dependency: 'cache' })
const answer = await look('the cache is away')
console.log(answer.code ?? answer)
await fetch(`${shop}/__sandbox/faults`, { method: 'DELETE' })
await look('it is back')

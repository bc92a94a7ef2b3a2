const shop = 'https://upload-ts.nexuscommerce.example'

const send = (
  method: string,
  path: string,
  body: BodyInit,
  headers: Record<string, string>,
) => fetch(shop + path, { method, headers, body })

const json = { 'Content-Type': 'application/json' }
const call = async (path: string, body: object, more: object = {}) => {
  const text = JSON.stringify(body)
  const response = await send('POST', path, text, { ...json, ...more })
  return { status: response.status, body: await response.json() }
}

// A picture of one pixel, in the colour of honey.
const base64 =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4UWEDAAOIAX3sK7CeAAAAAElFTkSuQmCC'
const picture = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))
const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', picture))
const digest = `sha-256=:${btoa(String.fromCharCode(...sum))}:`

await call('/__sandbox/reset', {})
const login = await call('/v1/auth/login', {
  email: 'wanjiru@nexus.example',
  password: 'learn-by-running',
})
const wanjiru = { Authorization: `Bearer ${login.body.access_token}` }
const draft = await call(
  '/v1/products',
  {
    category_ids: ['cat_01KF0E44M0PANTRY0000000000'],
    title: 'Aberdare honey',
  },
  wanjiru,
)

// First what will come, then the bytes: the shop checks one by the other.
const announced = await call(
  '/v1/uploads',
  {
    filename: 'honey.png',
    content_type: 'image/png',
    size: picture.length,
    digest,
  },
  wanjiru,
)
const upload = announced.body
const sent = await send(
  'PUT',
  `/v1/uploads/${upload.id}/content`,
  picture,
  { ...wanjiru, 'Content-Type': 'image/png', 'Content-Digest': digest },
)
console.log('Sent:', sent.status)

const attach = () =>
  call(
    `/v1/products/${draft.body.id}/images`,
    { upload_id: upload.id, alt: 'A jar of dark honey', position: 0 },
    wanjiru,
  )
const tooEarly = await attach()
console.log(tooEarly.status, tooEarly.body.code)

// It is scanned first. That takes three seconds on the shop's clock.
await call('/__sandbox/clock', { by: 'PT3S' })
const attached = await attach()
console.log(attached.status, attached.body.alt)

const api = 'https://api.nexuscommerce.example'

interface Check {
  question: string
  path: string
  isRight: (answer: Response, body: Record<string, unknown>) => boolean
}

const list = '/v1/products?limit=1'
const one = '/v1/products/prd_01KF0E44M0NYER1AA000000000'

const checks: Check[] = [
  {
    question: 'Is a thing that is not there 404?',
    path: '/v1/products/prd_01KF0E44M0AAAAAAAAAAAAAAAA',
    isRight: ({ status }) => status === 404,
  },
  {
    question: 'Is an error a problem document?',
    path: '/v1/nowhere',
    isRight: ({ headers }) =>
      headers.get('Content-Type') === 'application/problem+json',
  },
  {
    question: 'Does the document repeat the status?',
    path: '/v1/nowhere',
    isRight: ({ status }, body) => body.status === status,
  },
  {
    question: 'Does its type lead to a page?',
    path: '/v1/nowhere',
    isRight: (_, body) => /^https?:/.test(String(body.type)),
  },
  {
    question: 'Is an unknown parameter refused?',
    path: '/v1/products?colour=red',
    isRight: ({ status }) => status === 400,
  },
  {
    question: 'Is a number that is no number refused?',
    path: '/v1/products?limit=many',
    isRight: ({ status }) => status === 400,
  },
  {
    question: 'Is a list an object?',
    path: list,
    isRight: (_, body) => Array.isArray(body.data),
  },
  {
    question: 'Is a list cut into pages, unasked?',
    path: '/v1/products',
    isRight: ({ headers }) => /rel="next"/.test(headers.get('Link') ?? ''),
  },
  {
    question: 'Is money whole, with a currency?',
    path: list,
    isRight: (_, body) =>
      /"amount":\d+,"currency":"[A-Z]{3}"/.test(JSON.stringify(body)),
  },
  {
    question: 'Are times in UTC?',
    path: one,
    isRight: (_, body) => /T[\d:.]+Z$/.test(String(body.created_at)),
  },
  {
    question: 'Is there a version to hold on to?',
    path: one,
    isRight: ({ headers }) => headers.has('ETag'),
  },
  {
    question: 'Are limits announced?',
    path: one,
    isRight: ({ headers }) => headers.has('RateLimit'),
  },
  {
    question: 'Can the answer be found again?',
    path: one,
    isRight: ({ headers }) => headers.has('X-Request-Id'),
  },
]

let yes = 0
for (const { question, path, isRight } of checks) {
  const answer = await fetch(api + path)
  const isYes = isRight(answer, await answer.json())
  if (isYes) yes++
  console.log(isYes ? 'yes' : 'NO ', question)
}
console.log(`${yes} of ${checks.length}`)

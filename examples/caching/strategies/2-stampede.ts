const shop = 'https://stampede-lesson.nexuscommerce.example'
const path = '/v1/products?category=coffee&sort=price&limit=3'

let asked = 0
async function load(): Promise<string> {
  asked++
  const { data } = await (await fetch(shop + path)).json()
  return data[0].title
}

function cacheAside() {
  let kept: string | undefined
  return async () => {
    kept ??= await load()
    return kept
  }
}

/** Keeps the question and not only the answer, so that all who come meanwhile wait for the same one. */
function singleFlight() {
  let kept: Promise<string> | undefined
  return () => {
    kept ??= load().catch((error) => {
      kept = undefined
      throw error
    })
    return kept
  }
}

for (const make of [cacheAside, singleFlight]) {
  asked = 0
  const read = make()
  const answers = await Promise.all(Array.from({ length: 20 }, read))
  console.log(
    `${make.name}: ${answers.length} readers, questions: ${asked}`,
  )
}

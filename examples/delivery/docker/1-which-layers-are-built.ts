// A simulator of the rule: a layer is built again when its instruction or what it copies has
// changed, and then so is every layer below it. The seconds are assumed.
interface Layer {
  line: string
  seconds: number
  /** What it copies. */
  copies?: RegExp
}

const everythingFirst: Layer[] = [
  { line: 'FROM python:3.14-slim', seconds: 8 },
  { line: 'COPY . .', seconds: 1, copies: /./ },
  { line: 'RUN pip install -r requirements.txt', seconds: 90 },
  { line: 'RUN python manage.py collectstatic', seconds: 6 },
]
const slowThingsFirst: Layer[] = [
  { line: 'FROM python:3.14-slim', seconds: 8 },
  { line: 'COPY requirements.txt .', seconds: 1, copies: /^requirements/ },
  { line: 'RUN pip install -r requirements.txt', seconds: 90 },
  { line: 'COPY . .', seconds: 1, copies: /./ },
  { line: 'RUN python manage.py collectstatic', seconds: 6 },
]

function rebuild(layers: Layer[], changed: string): string {
  const first = layers.findIndex(({ copies }) => copies?.test(changed))
  const built = first < 0 ? [] : layers.slice(first)
  const seconds = built.reduce((sum, layer) => sum + layer.seconds, 0)
  return `${built.length} layers, ${seconds} s`
}

for (const changed of ['shop/views.py', 'requirements.txt', 'README.md']) {
  console.log(changed)
  console.log('  everything first: ', rebuild(everythingFirst, changed))
  console.log('  slow things first:', rebuild(slowThingsFirst, changed))
}

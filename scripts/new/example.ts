import type { Kind } from './kind.ts'
import { titleOf } from './kind.ts'

const code = `const response = await fetch(
  'https://api.nexuscommerce.example/v1/products?limit=1',
)
console.log(response.status)
`
const output = '→ GET /v1/products?limit=1 200\n200\n'

/** A cell that runs, with its output and a page in the gallery. */
export const example: Kind = {
  name: /^[a-z0-9-]+\/[a-z0-9-]+$/,
  example: 'rest/flash-sale',
  files: (name) => {
    const file = `examples/${name}/${name.split('/').at(-1)}`
    return [
      { path: `${file}.ts`, text: code },
      { path: `${file}.out`, text: output },
    ]
  },
  edits: (name) => {
    const last = name.split('/').at(-1)!
    const text = `  {
    slug: '${last}',
    title: '${titleOf(name)}',
    about: 'WRITE: what there is to see, in one or two sentences.',
    cells: [{ title: '${titleOf(name)}', files: ['${name}/${last}.ts'] }],
  },
`
    return [{ path: 'src/components/cells/gallery.ts', before: '  ...pythonEntries,', text }]
  },
  next: (name) =>
    `Write the example, then \`npm run examples -- --write ${name}\`, and look at what it says. Its page is /examples/${name.split('/').at(-1)}/.`,
}

import { access, mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { labFiles } from './content/lab-stub.ts'
import { files } from './content/stub.ts'

// `npm run new -- page <area>/<name>` writes a page that builds, with a cell that runs; `npm run new -- lab <name>` a lab that CI can judge.
// `npm run lint` then names what is left to write.
const [kind, slug = ''] = process.argv.slice(2)
const isLab = kind === 'lab' && /^[a-z0-9-]+$/.test(slug)

if (!isLab && (kind !== 'page' || !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(slug))) {
  console.error('Say what to make, in lower case: npm run new -- page apis/versioning, or npm run new -- lab lost-update')
  process.exit(1)
}

const wanted = isLab ? labFiles(slug) : files(slug)
for (const { path } of wanted) {
  const isThere = await access(path).then(
    () => true,
    () => false,
  )
  if (isThere) {
    console.error(`${path} is there already. Nothing was written.`)
    process.exit(1)
  }
}
for (const { path, text } of wanted) {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
  console.log(path)
}
console.log(`Add '${isLab ? `challenges/${slug}` : slug}' to config/sidebar.ts, and write until \`npm run lint\` has nothing to say.`)

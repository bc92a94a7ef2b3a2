import { access, mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { files } from './content/stub.ts'

// `npm run new -- page <area>/<name>` writes a page that builds, with a cell that runs. `npm run lint` then names what is left to write.
const [kind, slug = ''] = process.argv.slice(2)

if (kind !== 'page' || !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(slug)) {
  console.error('Say what to make, in lower case: npm run new -- page apis/versioning')
  process.exit(1)
}

const wanted = files(slug)
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
console.log(`Add '${slug}' to config/sidebar.ts, and write until \`npm run lint\` has nothing to say.`)

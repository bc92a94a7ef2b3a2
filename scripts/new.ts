import { access, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { edited } from './new/kind.ts'
import { kinds } from './new/kinds.ts'

// `npm run new -- <kind> <name>` writes something that passes its checks. `npm run lint` then names what is left to write.
const [wanted = '', name = ''] = process.argv.slice(2)
const kind = Object.hasOwn(kinds, wanted) ? kinds[wanted] : undefined

if (!kind?.name.test(name)) {
  console.error('Say what to make, and its name:')
  for (const [word, { example }] of Object.entries(kinds)) console.error(`  npm run new -- ${word} ${example}`)
  process.exit(1)
}

const files = kind.files(name)
for (const { path } of files) {
  const isThere = await access(path).then(
    () => true,
    () => false,
  )
  if (isThere) stop(`${path} is there already. Nothing was written.`)
}

// Every edit is tried before anything is written, so that nothing is left half done.
const changed = new Map<string, string>()
for (const edit of kind.edits?.(name) ?? []) {
  try {
    changed.set(edit.path, edited(changed.get(edit.path) ?? (await readFile(edit.path, 'utf8')), edit))
  } catch (error) {
    stop((error as Error).message)
  }
}

for (const { path, text } of [...files, ...Array.from(changed, ([path, text]) => ({ path, text }))]) {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
  console.log(path)
}
console.log(kind.next(name))

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}

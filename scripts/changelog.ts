import { execFileSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { changesBetween, differenceOf, isEmpty } from '#contract/changelog/compare.ts'
import { type Entry, inWords, isRaised, nextVersion, recordedSurface } from '#contract/changelog/entry.ts'
import { type Published, surfaceOf } from '#contract/changelog/surface.ts'
import { entriesFolder, publishedFile, readEntries, readPublished, writeEntry } from './changelog/files.ts'

// `npm run changelog -- --about "…"` records what has changed in the contract since the last entry, and says what of it breaks clients.
// `--again` writes the newest entry anew, while its version is not released; `--commit <commit>` reads the contract of that commit.
const { values } = parseArgs({
  options: { about: { type: 'string' }, again: { type: 'boolean', default: false }, commit: { type: 'string' } },
})

const all = await readEntries()
const newest = all.at(-1)
const entries = values.again ? all.slice(0, -1) : all
const document = values.commit ? publishedAt(values.commit) : await readPublished()
const before = recordedSurface(entries)
const after = surfaceOf(document)
const difference = differenceOf(before, after)
if (isEmpty(difference)) stop('The changelog says everything that the contract says. There is nothing to write.', 0)

const changes = changesBetween(before, after)
const breaking = changes.filter((change) => change.breaking !== undefined)
const last = entries.at(-1)?.version
const { version } = document.info
const about = values.about ?? (values.again ? newest?.about : undefined)
if (last && !values.commit && !isRaised(last, version, breaking.length > 0)) {
  for (const change of breaking) console.error(`breaks clients: ${inWords(change)}. ${change.breaking}`)
  stop(
    `The version is ${version}. After ${last} it has to be ${nextVersion(last, breaking.length > 0)} or higher: write it into openapi/openapi.yaml and run \`npm run generate\`.${
      values.again ? '' : ` While ${last} is not released, \`npm run changelog -- --again\` writes its entry anew.`
    }`,
  )
}
if (!about) stop('Say in a sentence what this version is about: npm run changelog -- --about "…"')

const entry: Entry = {
  version,
  date: values.commit ? git('log', '-1', '--format=%cs', values.commit).trim() : new Date().toISOString().slice(0, 10),
  about,
  ...(values.commit && { commit: values.commit }),
  ...difference,
}
if (values.again && newest) await rm(`${entriesFolder}/${String(all.length).padStart(3, '0')}-${newest.version}.json`)
const file = await writeEntry(entries.length, entry)
for (const change of changes)
  console.log(`${change.breaking ? 'BREAKING ' : ''}${inWords(change)}${change.breaking ? `. ${change.breaking}` : ''}`)
console.log(`\n${file}: ${changes.length} changes, ${breaking.length} of them break clients.`)

function publishedAt(commit: string): Published {
  return JSON.parse(git('show', `${commit}:${publishedFile}`)) as Published
}

function git(...words: string[]): string {
  return execFileSync('git', words, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
}

function stop(words: string, code = 1): never {
  console.error(words)
  process.exit(code)
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lineOf } from './finding.ts'
import { lintWithRedocly } from './redocly.ts'
import { cleanSubject } from './testing.ts'

test('Redocly finds what breaks its rules, and nothing in what keeps them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nexus-lint-'))
  try {
    const file = join(folder, 'api.json')
    const api = cleanSubject().planes[0]!.document
    await writeFile(file, JSON.stringify(api))
    expect(await lintWithRedocly(file)).toEqual([])
    api.paths['/things']!.get!.responses['200']!.content!['application/json']!.examples!.ok!.value = { data: [], more: true }
    await writeFile(file, JSON.stringify(api))
    const [finding, ...others] = await lintWithRedocly(file)
    expect(others).toEqual([])
    expect(lineOf(finding!)).toContain('must NOT have unevaluated properties `more`. See no-invalid-media-type-examples in redocly.yaml.')
  } finally {
    await rm(folder, { recursive: true })
  }
})

import { readFileSync } from 'node:fs'
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'
import { contractDirectory } from '../load.ts'
import type { Finding, Rule } from './finding.ts'
import { placedOperations, pointerTo } from './finding.ts'

const source = 'openapi/extensions.schema.yaml'
const ajv = new Ajv2020({ allErrors: true, strictTypes: false })
addFormats.default(ajv)
const schema = parse(readFileSync(new URL('extensions.schema.yaml', contractDirectory), 'utf8')) as { $id: string }
ajv.addSchema(schema)
const isOperation = ajv.compile({ $ref: `${schema.$id}#/$defs/operation` })
const isWebhook = ajv.compile({ $ref: `${schema.$id}#/$defs/webhook` })
const isDocument = ajv.compile({ $ref: `${schema.$id}#/$defs/document` })

/** Extensions stand on operations, on webhooks and at the root, and have the form that `openapi/extensions.schema.yaml` gives them. */
export const extensions: Rule = (subject) => [
  ...subject.planes.flatMap(({ document, file }) => [...invalid(`${file}#`, document, isDocument), ...misplaced(document, file)]),
  ...placedOperations(subject).flatMap(({ operation, where }) => invalid(where, operation, isOperation)),
  ...subject.planes.flatMap(({ document, file }) =>
    Object.entries(document.webhooks ?? {}).flatMap(([type, { post }]) =>
      invalid(`${file}${pointerTo('webhooks', type, 'post')}`, post, isWebhook),
    ),
  ),
]

function invalid(where: string, holder: object, isValid: typeof isOperation): Finding[] {
  const found = Object.fromEntries(Object.entries(holder).filter(([key]) => key.startsWith('x-nexus-')))
  if (isValid(found)) return []
  return (isValid.errors ?? []).filter(({ keyword }) => !['if', 'not', 'oneOf'].includes(keyword)).map((error) => findingOf(where, error))
}

function findingOf(where: string, { instancePath, keyword, params, message = 'is not valid' }: ErrorObject): Finding {
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
    const { additionalProperty, unevaluatedProperty } = params as Record<string, string | undefined>
    const name = additionalProperty ?? unevaluatedProperty ?? ''
    return {
      where: `${where}${instancePath}/${name}`,
      what: 'no extension has this member',
      todo: `Add it to ${source}, or fix the spelling`,
    }
  }
  const allowed = 'allowedValues' in params ? `: ${(params.allowedValues as unknown[]).join(', ')}` : ''
  return { where: `${where}${instancePath}`, what: `it ${message}${allowed}`, todo: `Give it the form in ${source}` }
}

// Elsewhere nothing reads them.
function misplaced(document: unknown, file: string): Finding[] {
  const findings: Finding[] = []
  const search = (value: unknown, steps: string[]) => {
    if (value === null || typeof value !== 'object') return
    for (const [key, child] of Object.entries(value)) {
      const isExtension = key.startsWith('x-nexus-')
      if (isExtension && !(steps.length === 0 || (steps.length === 3 && ['paths', 'webhooks'].includes(steps[0]!)))) {
        const where = `${file}${pointerTo(...steps, key)}`
        findings.push({ where, what: 'an extension stands where nothing reads it', todo: 'Put it on the operation or at the root' })
      }
      // What extensions hold is data.
      if (!isExtension) search(child, [...steps, key])
    }
  }
  search(document, [])
  return findings
}

import type { Example, Examples } from '../record-examples.ts'
import type { Document, Operation } from './document.ts'
import { operationsOf } from './document.ts'
import { successStatus } from './recipes.ts'

/** The document with real requests and answers in it: one for each status and problem code that an operation declares. */
export function withExamples(source: Document, examples: Examples): Document {
  const document = structuredClone(source)
  for (const { operation } of operationsOf(document)) {
    const recorded = examples[operation.operationId] ?? {}
    const success = recorded[successStatus(operation['x-nexus-recipes'] ?? {})]
    addAnswers(operation, recorded)
    if (success) addRequest(operation, success)
  }
  return document
}

function addAnswers(operation: Operation, recorded: Record<string, Example>): void {
  for (const [key, { response }] of Object.entries(recorded)) {
    const [media] = Object.values(operation.responses[String(response.status)]?.content ?? {})
    if (media) media.examples = { ...media.examples, [nameOf(key)]: { value: response.body } }
  }
}

function addRequest(operation: Operation, success: Example): void {
  const [media] = Object.values(operation.requestBody?.content ?? {})
  if (media && success.request.body !== null) media.examples = { ok: { value: success.request.body } }
  for (const parameter of operation.parameters ?? []) {
    const value = parameter.in === 'path' ? pathValue(success, parameter.name) : undefined
    if (value !== undefined) parameter.example = value
  }
}

const nameOf = (key: string) => (/^\d/.test(key) ? 'ok' : key)

const catalogue = { variant_id: 'var', image_id: 'img', review_id: 'rev', upload_id: 'upl' }

function pathValue({ request }: Example, name: string): string | undefined {
  // Ids start with the prefix of what the parameter names.
  const prefix = { category_id: 'cat', product_id: 'prd', cart_id: 'crt', item_id: 'itm', order_id: 'ord', ...catalogue }[name]
  return prefix && request.path.split(/[/?]/).find((segment) => segment.startsWith(`${prefix}_`))
}

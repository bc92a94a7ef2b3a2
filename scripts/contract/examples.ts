import { isJson, mediaType } from '#mock/kernel/media-type.ts'
import type { Example, Examples } from '../record-examples.ts'
import type { Document, Operation } from './document.ts'
import { operationsOf } from './document.ts'
import { successStatus } from './recipes.ts'

/** The document with real requests and answers in it: one for each status and problem code that an operation declares. */
export function withExamples(source: Document, examples: Examples): Document {
  const document = structuredClone(source)
  for (const { path, operation } of operationsOf(document)) {
    const recorded = examples[operation.operationId] ?? {}
    const success = recorded[successStatus(operation['x-nexus-recipes'] ?? {})]
    addAnswers(operation, recorded)
    if (success) addRequest(operation, path, success)
  }
  return document
}

function addAnswers(operation: Operation, recorded: Record<string, Example>): void {
  for (const [key, { response }] of Object.entries(recorded)) {
    const content = operation.responses[String(response.status)]?.content ?? {}
    const type = mediaType(response.headers['content-type'] ?? '')
    // What was sent as one type of JSON would be the same as another.
    const schema = isJson(type) ? JSON.stringify(content[type]?.schema) : undefined
    for (const [name, media] of Object.entries(content)) {
      const isSame = name === type || (isJson(name) && schema !== undefined && JSON.stringify(media.schema) === schema)
      if (isSame) media.examples = { ...media.examples, [nameOf(key)]: { value: response.body } }
    }
  }
}

function addRequest(operation: Operation, path: string, success: Example): void {
  const { body } = success.request
  // Types of one body differ in name alone.
  if (body !== null) for (const media of Object.values(operation.requestBody?.content ?? {})) media.examples = { ok: { value: body } }
  for (const parameter of operation.parameters ?? []) {
    const value = parameter.in === 'path' ? pathValue(success, path, parameter.name) : undefined
    if (value !== undefined) parameter.example = value
  }
}

const nameOf = (key: string) => (/^\d/.test(key) ? 'ok' : key)

// The recorded path ends as the template does; what comes before is the path of the server.
function pathValue({ request }: Example, path: string, name: string): string | undefined {
  const template = path.split('/')
  const sent = request.path.replace(/\?.*$/, '').split('/').slice(-template.length)
  const value = sent[template.indexOf(`{${name}}`)]
  return value && decodeURIComponent(value)
}

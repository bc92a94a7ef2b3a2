import { type Operation, type Parameter, resolve, successExample } from './contract.ts'
import type { Field, FormModel } from './form.ts'
import { requestOf, type Sample, samplesOf } from './samples.ts'

/** The form of an operation, filled in with what its published example sent. Ids that only the example's shop knows are left out. */
export function formModel(operation: Operation): FormModel {
  const example = successExample(operation)
  const url = new URL(example?.request.path ?? '/', 'http://example.com')
  // The example of a stream ends at once, so that it could be recorded. Whoever tries one wants it to go on.
  if (example?.response.headers['content-type']?.startsWith('text/event-stream')) url.search = ''
  return {
    operationId: operation.id,
    method: operation.method,
    path: operation.path,
    fields: operation.parameters.filter(({ name }) => name !== 'Accept-Language').map((parameter) => fieldOf(parameter, operation, url)),
    body: operation.body ? bodyText(example?.request.body ?? {}) : null,
    identity: operation.identity,
    acceptsGuest: operation.access.guest !== undefined,
    persona: operation.persona,
    answers: example ? requestOf(example, operation.path, []).answers : 'json',
  }
}

/** The published example of an operation as code; nothing for one without an example. */
export function exampleSamples(operation: Operation): Sample[] {
  const example = successExample(operation)
  const parameters = operation.parameters.map(({ name, in: place, schema }) => ({ name, in: place, type: String(resolve(schema).type) }))
  return example ? samplesOf(requestOf(example, operation.path, parameters)) : []
}

const bodyText = (body: unknown) => (typeof body === 'string' ? body : JSON.stringify(body, null, 2))

// Things of the catalogue are in every shop. What the example made has the instant of its pinned clock and a low count in its id.
const isMade = (id: string) => /^[a-z]{3}_01KF0E44M00000/.test(id)

function fieldOf({ name, in: place, required = false, description = '', schema: given }: Parameter, { path }: Operation, url: URL): Field {
  const schema = resolve(given)
  const items = schema.items ? resolve(schema.items as typeof schema) : undefined
  const value = place === 'path' ? segment(path, url.pathname, name) : place === 'query' ? (url.searchParams.get(name) ?? '') : ''
  return {
    name,
    in: place,
    type: String(schema.type),
    isRequired: required,
    description,
    choices: schema.type === 'boolean' ? ['true', 'false'] : items ? [] : ((schema.enum as string[] | undefined) ?? []),
    value: isMade(value) ? '' : value,
  }
}

function segment(template: string, pathname: string, name: string): string {
  const at = template.split('/').indexOf(`{${name}}`)
  return decodeURIComponent(pathname.split('/')[at] ?? '')
}

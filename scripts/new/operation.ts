import type { Kind } from './kind.ts'
import { titleOf } from './kind.ts'

const parts = (name: string) => {
  const [resource = '', operation = ''] = name.split('/')
  return { resource, operation, tag: titleOf(resource), table: resource.replace(/-./g, ([, letter = '']) => letter.toUpperCase()) }
}

const path = (name: string) => {
  const { operation, tag } = parts(name)
  return `all:
  get:
    operationId: ${operation}
    tags: [${tag}]
    summary: Get what this resource holds
    description: >-
      WRITE: what the operation does, and for whom. Then what somebody may expect of it and it does not do, because that is what readers
      look for.
    x-nexus-access: { anyone: any }
    responses:
      "200":
        description: What is there.
        content:
          application/json:
            schema:
              type: object
              description: "WRITE: what the answer is."
              required: [text]
              properties:
                text: { type: string, maxLength: 200, description: "WRITE: what this member says." }
    x-nexus-recipes:
      "200": {}
`
}

const handler = (name: string) => {
  const { operation, tag, table } = parts(name)
  return `import type { Handlers } from '#mock/kernel/handlers.ts'
import { ok } from '#mock/kernel/reply.ts'

export const ${table} = {
  ${operation}: () => ok({ text: 'Nothing is written yet.' }),
} satisfies Handlers<'${tag}'>
`
}

/** An operation of a new resource, described and answered. One more operation of a resource that is there is written into its files. */
export const operation: Kind = {
  name: /^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:[A-Z][a-z0-9]*)+$/,
  example: 'opening-hours/getOpeningHours',
  files: (name) => {
    const { resource } = parts(name)
    return [
      { path: `openapi/paths/${resource}.yaml`, text: path(name) },
      { path: `src/mock/resources/${resource}/operations.ts`, text: handler(name) },
    ]
  },
  edits: (name) => {
    const { resource, table, tag } = parts(name)
    return [
      {
        path: 'openapi/openapi.yaml',
        before: '  - name: System',
        text: `  - name: ${tag}\n    description: "WRITE: what this resource is about, in one sentence."\n`,
      },
      {
        path: 'openapi/openapi.yaml',
        before: '  /health/live: { $ref: paths/system.yaml#/live }',
        text: `  /${resource}: { $ref: paths/${resource}.yaml#/all }\n`,
      },
      {
        path: 'src/mock/handlers.ts',
        before: "import { system } from './resources/system/operations.ts'",
        text: `import { ${table} } from './resources/${resource}/operations.ts'\n`,
      },
      { path: 'src/mock/handlers.ts', before: '  ...system,', text: `  ...${table},\n` },
    ]
  },
  next: () =>
    'Run `npm run generate`: it makes types, routes and the page, and records the answer. Then write, and follow "Add an operation" in CONTRIBUTING.md.',
}

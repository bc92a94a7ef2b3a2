import { withOwnAddress } from '#components/site/own-address.ts'

/** The files that front-end teams take with them. Each is made from the contract by the page of its name. */
export const downloads = [
  { path: '/openapi.json', label: 'OpenAPI 3.1, JSON', about: 'The whole contract of the API, with examples that the shop gave.' },
  { path: '/openapi.yaml', label: 'OpenAPI 3.1, YAML', about: 'The same document in YAML.' },
  { path: '/types.d.ts', label: 'TypeScript types', about: 'paths, components and operations for openapi-fetch; needs no other file.' },
  {
    path: '/schema.graphql',
    label: 'GraphQL schema',
    about: 'Types and fields of executeGraphql in SDL, for code generators and editors.',
  },
  {
    path: '/sandbox.openapi.json',
    label: 'OpenAPI of the sandbox control',
    about: 'How to load a scenario, move the clock and inject faults.',
  },
] as const

/** A generated file as an answer, with this site's own addresses. */
export const download = (text: string, type: string): Response =>
  new Response(withOwnAddress(text), { headers: { 'Content-Type': `${type}; charset=utf-8` } })

/** The generated types as a file that says where it comes from and how it is used. */
export function typesFile(generated: string, version: string): string {
  const head = `// NexusCommerce API ${version}: types made by openapi-typescript from https://nexus.example/openapi.json
//
//   import createClient from 'openapi-fetch'
//   import type { paths } from './types'
//
//   const api = createClient<paths>({ baseUrl: 'http://127.0.0.1:4010/v1' })
//   const { data, error } = await api.GET('/products', { params: { query: { limit: 3 } } })
`
  return generated.replace(/^(?:\/\/.*\n)*/, head)
}

import { href } from '#components/href.ts'
import type { SchemaSet } from '#contract/shape.ts'

/** What the playground says of one operation and its answers. Made from the contract at build, loaded when the operation is chosen. */
export interface Guide {
  request: SchemaSet
  response: SchemaSet
  produces: readonly string[]
  /** What each status means, by status. */
  answers: Record<string, string>
  /** The problems that it declares. */
  problems: Record<string, { title: string; when: string; client: string; rules: string[] }>
  /** The rules that it keeps, or that a problem of its speaks of. */
  rules: Record<string, { title: string; text: string }>
  /** What response headers mean, by name in lower case. */
  headers: Record<string, string>
}

const loaded = new Map<string, Promise<Guide>>()

/** Loads the guide of an operation, once. */
export function guideOf(operationId: string): Promise<Guide> {
  const known = loaded.get(operationId)
  if (known) return known
  const coming = load<Guide>(`/playground/guides/${operationId}.json`)
  loaded.set(operationId, coming)
  coming.catch(() => loaded.delete(operationId))
  return coming
}

export async function load<Content>(path: string): Promise<Content> {
  const response = await fetch(href(path))
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`)
  return (await response.json()) as Content
}

/** A body of `executeGraphql` in its parts. Variables are text, because somebody may be in the middle of writing them. */
export interface GraphqlDocument {
  query: string
  variables: string
  /** The other members, such as `operationName`. */
  others: Record<string, unknown>
}

const written = /^\{\n((?: {2}"\w+": .*,\n)*) {2}"query": ("(?:[^"\\]|\\.)*"),\n {2}"variables": ([\s\S]*)\n\}$/

/** Reads a body; `undefined` when it is no object with a query. */
export function documentIn(body: string): GraphqlDocument | undefined {
  const [, others = '', query, variables] = written.exec(body) ?? []
  if (query !== undefined && variables !== undefined)
    return { query: JSON.parse(query), variables, others: JSON.parse(`{${others.trim().replace(/,$/, '')}}`) }
  try {
    const { query: read, variables: given = {}, ...rest } = JSON.parse(body) as Record<string, unknown>
    return typeof read === 'string' ? { query: read, variables: JSON.stringify(given, null, 2), others: rest } : undefined
  } catch {
    return undefined
  }
}

/** The body of a document. Variables that are no JSON make a body that is none, which the contract refuses before it is sent. */
export function bodyWith({ query, variables, others }: GraphqlDocument): string {
  const lines = Object.entries(others).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`)
  return `{\n${lines.join('')}  "query": ${JSON.stringify(query)},\n  "variables": ${variables.trim() === '' ? '{}' : variables}\n}`
}

const streamed = 'text/event-stream'
const isAccept = ([name]: [string, string]) => name.toLowerCase() === 'accept'

export const asksForStream = (headers: [string, string][]): boolean =>
  headers.some((header) => isAccept(header) && header[1].includes(streamed))

/** The headers of a request with or without the wish for a stream. */
export function withStream(headers: [string, string][], isWanted: boolean): [string, string][] {
  const rest = headers.filter((header) => !isAccept(header))
  return isWanted ? [...rest, ['Accept', streamed]] : rest
}

/** Whether the document is a subscription, which is answered as a stream only. */
export const isSubscription = (query: string): boolean => /^\s*subscription\b/m.test(query.replace(/#.*/g, ''))

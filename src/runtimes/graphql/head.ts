/** What the comments at the top of a document say about how it is sent. GraphQL itself has no words for it. */
export interface Head {
  /** The persona that asks; nobody without one. */
  who: string | undefined
  /** Whether the shop may load many things at once. */
  isBatching: boolean
  /** Variables whose value an earlier cell has received: the file, and where in its `data` the value is. */
  taken: { variable: string; file: string; path: string; line: number }[]
}

/**
 * Reads the head of a document:
 *
 *     # as: amina
 *     # loaders: off
 *     # $after: products.pageInfo.endCursor of 1-first-page.graphql
 *
 * Other comments are comments.
 */
export function headOf(source: string): Head {
  const head: Head = { who: undefined, isBatching: true, taken: [] }
  for (const [index, text] of source.split('\n').entries()) {
    if (!/^\s*(?:#|$)/.test(text)) break
    const [, name, value = ''] = /^#\s*(as|loaders|\$\w+):\s*(.+?)\s*$/.exec(text) ?? []
    if (name === 'as') head.who = value
    else if (name === 'loaders') head.isBatching = value !== 'off'
    else if (name) {
      const [, path, file] = /^([\w.]+) of ([\w-]+\.graphql)$/.exec(value) ?? []
      if (path && file) head.taken.push({ variable: name.slice(1), file, path, line: index + 1 })
    }
  }
  return head
}

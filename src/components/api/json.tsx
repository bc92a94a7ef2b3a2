import type { ComponentChildren } from 'preact'

/** JSON with two spaces of indentation; any other text as it is. */
export function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

const token = /("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/g

/** JSON in colours, as text nodes: what an answer holds is never taken for HTML. */
export function Json({ text, limit = 60_000 }: { text: string; limit?: number }) {
  const shown = pretty(text).slice(0, limit)
  const parts: ComponentChildren[] = []
  let at = 0
  for (const match of shown.matchAll(token)) {
    parts.push(shown.slice(at, match.index))
    const [whole, quoted, colon = ''] = match
    parts.push(<span class={quoted ? (colon ? 'json-name' : 'json-text') : 'json-value'}>{quoted ?? whole}</span>, colon)
    at = match.index + whole.length
  }
  parts.push(shown.slice(at))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <pre class="json" tabIndex={0}>
      <code>{parts}</code>
      {text.length > limit && <span class="json-rest">{`\n… ${text.length - limit} more characters`}</span>}
    </pre>
  )
}

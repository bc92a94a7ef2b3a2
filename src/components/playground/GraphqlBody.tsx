import { autocompletion, completionKeymap } from '@codemirror/autocomplete'
import { lintKeymap } from '@codemirror/lint'
import { EditorView, keymap } from '@codemirror/view'
import { graphql, showInDocsCommand } from 'cm6-graphql'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { limits } from '#contract/graphql/cost.ts'
import { createPrepare } from '#contract/graphql/prepare.ts'
import { CodeBox } from './CodeBox.tsx'
import GraphqlDocs from './GraphqlDocs.tsx'
import { asksForStream, bodyWith, type GraphqlDocument, isSubscription, withStream } from './graphql-document.ts'
import { schema } from './graphql-schema.ts'
import type { Request } from './request.ts'

interface Props {
  document: GraphqlDocument
  request: Request
  onChange: (change: Partial<Request>) => void
}

/** A GraphQL request: a document with completion from the schema, its variables, what it will cost, and the schema to read. */
export default function GraphqlBody({ document, request, onChange }: Props) {
  const { query, variables } = document
  // An object, so that the same type can be asked for again.
  const [shown, setShown] = useState<{ type?: string | undefined }>({})
  const isStream = asksForStream(request.extra)
  const write = (change: Partial<GraphqlDocument>) => {
    const next = { ...document, ...change }
    const needsStream = isSubscription(next.query) && !isStream
    onChange({ body: bodyWith(next), ...(needsStream && { extra: withStream(request.extra, true) }) })
  }
  const language = useMemo(() => languageOf((type) => setShown({ type })), [])
  return (
    <div class="graphql-body">
      <CodeBox label="Query" {...{ language }} text={query} onChange={(text) => write({ query: text })} />
      <Measure {...{ document, isStream }} />
      <CodeBox label="Variables" language="json" text={variables} onChange={(text) => write({ variables: text })} />
      <label class="check">
        <input
          type="checkbox"
          checked={isStream}
          onChange={(event) => onChange({ extra: withStream(request.extra, event.currentTarget.checked) })}
        />
        <span>
          Answer as a stream of events, <code>text/event-stream</code>. A subscription needs it.
        </span>
      </label>
      <GraphqlDocs shown={shown} onShow={(type) => setShown({ type })} onStart={(starter) => write(starter)} />
    </div>
  )
}

/** Completion, mistakes and the way to the schema: `F1` on a name, or a press on it with Ctrl or ⌘. */
function languageOf(onShowType: (type: string) => void) {
  const onShowInDocs = (_field?: string, type?: string, parent?: string) => {
    const name = type?.replace(/[[\]!]/g, '') ?? parent
    if (name) onShowType(name)
  }
  return [
    graphql(schema, { onShowInDocs }),
    autocompletion(),
    keymap.of([...completionKeymap, ...lintKeymap, { key: 'F1', run: showInDocsCommand }]),
    look,
  ]
}

const { prepare } = createPrepare(schema)
const patience = 400

/** What is wrong with the document, or what it will cost. Said when somebody stops typing. */
function Measure({ document, isStream }: { document: GraphqlDocument; isStream: boolean }) {
  const [said, setSaid] = useState<Said>()
  const isFirst = useRef(true)
  useEffect(() => {
    const timer = setTimeout(() => setSaid(measure(document, isStream)), isFirst.current ? 0 : patience)
    isFirst.current = false
    return () => clearTimeout(timer)
  }, [document.query, document.variables, isStream])
  return (
    <p class={`graphql-measure ${said?.isWrong ? 'is-wrong' : ''}`} aria-live="polite">
      {said?.text ?? ''}
    </p>
  )
}

interface Said {
  text: string
  isWrong: boolean
}

function measure({ query, variables }: GraphqlDocument, isStream: boolean): Said {
  const wrong = (text: string): Said => ({ text, isWrong: true })
  let given: Record<string, unknown> = {}
  try {
    given = variables.trim() === '' ? {} : (JSON.parse(variables) as Record<string, unknown>)
  } catch (error) {
    return wrong(`The variables are not JSON: ${(error as Error).message}`)
  }
  if (query.trim() === '') return wrong('Write a query, or start with one from the schema below.')
  const prepared = prepare({ query, variables: given }, { isStream })
  if ('errors' in prepared) {
    const [first, ...others] = prepared.errors
    const line = first?.locations?.[0]?.line
    const more = others.length > 0 ? ` And ${others.length} more.` : ''
    return wrong(`${line ? `Line ${line}: ` : ''}${first?.message ?? 'This cannot be read.'}${more}`)
  }
  const { cost, depth } = prepared
  const text = `Costs at most ${points(cost)} of ${points(limits.cost)} points, and is ${depth} of ${limits.depth} levels deep.`
  const isWrong = cost > limits.cost || depth > limits.depth
  return { text: isWrong ? `${text} The shop will refuse it before it runs.` : text, isWrong }
}

const points = (count: number) => count.toLocaleString('en')

const look = EditorView.theme({
  '.cm-tooltip': { backgroundColor: 'var(--raised)', color: 'var(--ink)', border: '1px solid var(--line-strong)', borderRadius: '4px' },
  '.cm-tooltip-autocomplete > ul > li': { padding: '0.25rem 0.5rem' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--accent-soft)', color: 'var(--ink)' },
  '.cm-completionInfo': { maxWidth: 'min(20rem, 60vw)', padding: '0.5rem', fontFamily: 'var(--__sl-font)' },
  '.cm-completionDetail': { color: 'var(--muted)', fontStyle: 'normal' },
  '.cm-diagnostic': { fontFamily: 'var(--__sl-font)' },
})

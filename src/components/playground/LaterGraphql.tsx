import type { ComponentType, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Finding } from './check-request.ts'
import type { GraphqlDocument } from './graphql-document.ts'
import type { Request } from './request.ts'

interface Props {
  document: GraphqlDocument
  request: Request
  findings: Finding[]
  onChange: (change: Partial<Request>) => void
  /** What stands there when the editor cannot be loaded. */
  plain: JSX.Element
}

type Loaded = ComponentType<Pick<Props, 'document' | 'request' | 'onChange'>>

/** The editor for GraphQL, loaded when a GraphQL request is shown. Without it the body is text. */
export function LaterGraphql({ document, request, findings, onChange, plain }: Props) {
  const [Body, setBody] = useState<Loaded>()
  const [isMissing, setMissing] = useState(false)
  useEffect(() => {
    let isHere = true
    import('./GraphqlBody.tsx').then(
      (module) => isHere && setBody(() => module.default),
      () => isHere && setMissing(true),
    )
    return () => {
      isHere = false
    }
  }, [])
  if (isMissing)
    return (
      <>
        <p class="trouble">
          The editor for GraphQL could not be loaded: it was not opened before, and there is no network. The body is text.
        </p>
        {plain}
      </>
    )
  if (!Body) return <p class="log-empty">Loading the editor for GraphQL.</p>
  return (
    <>
      <Body {...{ document, request, onChange }} />
      {findings.length > 0 && (
        <ul class="field-wrong">
          {findings.map(({ pointer, text }) => (
            <li key={pointer + text}>{`${pointer || 'The whole body'} ${text}`}</li>
          ))}
        </ul>
      )}
    </>
  )
}

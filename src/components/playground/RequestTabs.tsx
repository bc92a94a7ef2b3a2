import type { Listed, Request } from './request.ts'

interface Props {
  requests: Request[]
  current: string
  listed: Listed[]
  show: (id: string) => void
  close: (id: string) => void
  onNew: () => void
  onNewGraphql: () => void
}

/** The requests that are open, and a way to open another. */
export function RequestTabs({ requests, current, listed, show, close, onNew, onNewGraphql }: Props) {
  return (
    <nav class="request-tabs" aria-label="Open requests">
      <ul>
        {requests.map(({ id, operationId }) => {
          const method = listed.find((one) => one.id === operationId)?.method ?? ''
          return (
            <li key={id} class={id === current ? 'is-current' : ''}>
              <button type="button" aria-current={id === current ? 'true' : undefined} onClick={() => show(id)}>
                <span class={`method method-${method.toLowerCase()}`}>{method}</span> {operationId}
              </button>
              {requests.length > 1 && (
                <button type="button" class="tab-close" aria-label={`Close ${operationId}`} onClick={() => close(id)}>
                  ×
                </button>
              )}
            </li>
          )
        })}
        <li>
          <button type="button" aria-label="New request" onClick={onNew}>
            +
          </button>
        </li>
        <li>
          <button type="button" aria-label="New GraphQL request" onClick={onNewGraphql}>
            + GraphQL
          </button>
        </li>
      </ul>
    </nav>
  )
}

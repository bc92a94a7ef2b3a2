import { useState } from 'preact/hooks'
import type { Fault } from './chaos.ts'
import type { Listed } from './request.ts'

interface Props {
  listed: Listed[]
  current: string
  onAdd: (fault: Fault) => void
}

// Each way to fail with what it needs, so that nothing can be chosen that the shop would refuse.
const ways: { id: string; label: string; fault: Fault }[] = [
  { id: 'latency', label: 'Answers are slow', fault: { kind: 'latency', delay_ms: 800 } },
  { id: '429', label: 'Too many requests (429)', fault: { kind: 'error', code: 'quota_exceeded' } },
  { id: '500', label: 'The server fails (500)', fault: { kind: 'error', code: 'internal_error' } },
  { id: '503', label: 'Not available (503)', fault: { kind: 'error', code: 'service_unavailable' } },
  { id: 'drop', label: 'The answer is lost after the work', fault: { kind: 'drop_response' } },
  { id: 'timeout', label: 'The request is lost before the work', fault: { kind: 'timeout', delay_ms: 300 } },
  { id: 'search', label: 'Search is down', fault: { kind: 'outage', dependency: 'search' } },
  { id: 'cache', label: 'The cache is down', fault: { kind: 'outage', dependency: 'cache' } },
  { id: 'queue', label: 'The queue is down', fault: { kind: 'outage', dependency: 'queue' } },
  { id: 'crash', label: 'The worker of a job crashes', fault: { kind: 'crash' } },
]

/** One fault, put together from its parts. */
export function FaultForm({ listed, current, onAdd }: Props) {
  const [way, setWay] = useState(ways[0]!)
  const [operation, setOperation] = useState('')
  const [delay, setDelay] = useState('800')
  const [jitter, setJitter] = useState('')
  const [count, setCount] = useState('')
  const isTimed = way.fault.kind === 'latency' || way.fault.kind === 'timeout'
  const add = (event: Event) => {
    event.preventDefault()
    onAdd({
      ...way.fault,
      ...(operation && { operation_id: operation }),
      ...(isTimed && delay && { delay_ms: Number(delay) }),
      ...(isTimed && jitter && { jitter_ms: Number(jitter) }),
      ...(count && { count: Number(count) }),
    })
  }
  const number = (label: string, value: string, set: (value: string) => void) => (
    <label class="field">
      <span>{label}</span>
      <input
        class="input"
        inputMode="numeric"
        pattern="\d*"
        value={value}
        onInput={(event) => set(event.currentTarget.value.replace(/\D/g, ''))}
      />
    </label>
  )
  return (
    <form class="fault-form" onSubmit={add} aria-label="One more fault">
      <label class="field">
        <span>What goes wrong</span>
        <select class="input" value={way.id} onChange={(event) => setWay(ways.find(({ id }) => id === event.currentTarget.value)!)}>
          {ways.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>Where</span>
        <select class="input" value={operation} onChange={(event) => setOperation(event.currentTarget.value)}>
          <option value="">every operation</option>
          <option value={current}>{`only ${current}, which is open`}</option>
          {listed
            .filter(({ id }) => id !== current)
            .map(({ id }) => (
              <option key={id} value={id}>{`only ${id}`}</option>
            ))}
        </select>
      </label>
      {isTimed && number('Milliseconds', delay, setDelay)}
      {isTimed && number('Jitter, up to', jitter, setJitter)}
      {number('How often (empty: always)', count, setCount)}
      <button type="submit" class="button">
        Add
      </button>
    </form>
  )
}

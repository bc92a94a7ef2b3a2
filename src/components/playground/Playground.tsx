import { useEffect, useState } from 'preact/hooks'
import type { FormModel } from '#components/api/form.ts'
import TryIt from '#components/api/TryIt.tsx'
import { href } from '#components/href.ts'
import RequestLog from './RequestLog.tsx'

interface Props {
  /** Tags with their operations, in the order of the contract. */
  groups: { tag: string; operations: { id: string; method: string; summary: string }[] }[]
  first: FormModel
}

/** Any operation, one form, and what was sent before. The chosen operation is kept in the address. */
export default function Playground({ groups, first }: Props) {
  const [model, setModel] = useState(first)
  const [trouble, setTrouble] = useState('')

  const choose = async (id: string) => {
    setTrouble('')
    try {
      const response = await fetch(href(`/api/forms/${id}.json`))
      if (!response.ok) throw new Error(`${response.status}`)
      setModel((await response.json()) as FormModel)
      history.replaceState(null, '', `#${id}`)
    } catch {
      setTrouble(`The form of ${id} could not be loaded. It was not opened before, and there is no network.`)
    }
  }
  useEffect(() => {
    const wanted = location.hash.slice(1)
    const isKnown = groups.some(({ operations }) => operations.some(({ id }) => id === wanted))
    if (isKnown && wanted !== first.operationId) void choose(wanted)
  }, [])

  return (
    <div class="bench">
      <section class="card" aria-labelledby="request">
        <h2 id="request">Request</h2>
        <label class="field bench-pick">
          <span>Operation</span>
          <select class="input" value={model.operationId} onChange={(event) => void choose(event.currentTarget.value)}>
            {groups.map(({ tag, operations }) => (
              <optgroup key={tag} label={tag}>
                {operations.map(({ id, method, summary }) => (
                  <option key={id} value={id}>{`${summary} (${method}, ${id})`}</option>
                ))}
              </optgroup>
            ))}
          </select>
          <small>
            <a href={href(`/api/${model.operationId}/`)}>{`What ${model.operationId} does`}</a>
          </small>
        </label>
        {trouble && <p class="trouble">{trouble}</p>}
        <TryIt key={model.operationId} model={model} />
      </section>
      <RequestLog />
    </div>
  )
}

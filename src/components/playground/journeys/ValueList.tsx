import type { Story } from './story.ts'
import type { Walk } from './walk.ts'
import { shortly } from './words.ts'

/** What answers have brought so far, and later steps are filled with. */
export function ValueList({ story: { steps }, walk }: { story: Story; walk: Walk }) {
  const values = steps.flatMap(({ stepId }, index) =>
    Object.entries(walk.runs[stepId]?.outputs ?? {})
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => ({ stepId, index, name, value })),
  )
  return (
    <section aria-labelledby="walk-values">
      <h3 id="walk-values">Values so far</h3>
      {values.length === 0 && <p class="log-empty">What answers bring, and later steps are filled with, will stand here.</p>}
      <dl class="walk-values">
        {values.map(({ stepId, index, name, value }) => (
          <div key={`${stepId} ${name}`}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              <code>{shortly(value)}</code> <small>{`from step ${index + 1}, ${stepId}`}</small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

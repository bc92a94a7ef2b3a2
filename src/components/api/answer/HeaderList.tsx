import { InlineText } from '#components/api/InlineText.tsx'

// What the contract does not name, because HTTP itself does.
const general: Record<string, string> = {
  'content-type': 'What the body is.',
  'content-length': 'How many bytes the body has.',
  allow: 'The methods that this path knows.',
  'access-control-allow-origin': 'Which sites may read the answer in a browser.',
  'x-nexus-stub': 'This answer is the example of the contract; nothing was computed.',
}

/** Headers of an answer, each with what it says. */
export function HeaderList({ headers, texts = {} }: { headers: Record<string, string>; texts?: Record<string, string> | undefined }) {
  const entries = Object.entries(headers)
  return (
    <details class="answer-headers">
      <summary>{`${entries.length} headers`}</summary>
      <dl>
        {entries.map(([name, value]) => {
          const text = texts[name] || general[name]
          return (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {value}
                {text && (
                  <small>
                    <InlineText text={text} />
                  </small>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
    </details>
  )
}

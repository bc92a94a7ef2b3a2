import { InlineText } from '#components/api/InlineText.tsx'
import { href } from '#components/href.ts'
import { problemCode } from '#contract/problem-code.ts'

/** What the contract says of the answers of an operation. */
export interface AnswerTexts {
  answers: Record<string, string>
  problems: Record<string, { title: string; when: string; client: string; rules: string[] }>
  rules: Record<string, { title: string; text: string }>
}

interface Props {
  status: number
  /** The body as JSON, if it is any. */
  value: unknown
  texts: AnswerTexts | undefined
}

interface Problem {
  detail?: string
  errors?: { pointer?: string; parameter?: string; detail?: string }[]
}

const families: Record<string, string> = {
  2: 'It worked.',
  3: 'Nothing is sent again, because you have it already.',
  4: 'The request was refused. The shop is as it was before.',
  5: 'The shop failed. Whether anything was done is not said; look before you send again.',
}

/** What a status means here: which case of the contract it is, which rule stands behind it, and what a client should do. */
export function Explanation({ status, value, texts }: Props) {
  const code = status >= 400 ? problemCode(value) : undefined
  const problem = code === undefined ? undefined : texts?.problems[code]
  if (!problem) {
    const text = texts?.answers[String(status)] ?? families[String(status)[0]!] ?? ''
    return text === '' ? null : (
      <p class="explain">
        <InlineText text={text} />
      </p>
    )
  }
  const { detail, errors } = value as Problem
  return (
    <div class="explain explain-problem">
      <p>
        <a href={href(`/problems/${code!.replaceAll('_', '-')}/`)}>{code}</a>: {detail ?? problem.title}
      </p>
      {Array.isArray(errors) && errors.length > 0 && (
        <ul>
          {errors.slice(0, 20).map((error) => (
            <li key={`${error.pointer}${error.detail}`}>
              <code>{error.pointer ?? error.parameter}</code> {error.detail}
            </li>
          ))}
        </ul>
      )}
      <dl>
        <dt>When</dt>
        <dd>
          <InlineText text={problem.when} />
        </dd>
        {problem.rules.map((id) => (
          <Rule key={id} id={id} rule={texts?.rules[id]} />
        ))}
        <dt>What to do</dt>
        <dd>
          <InlineText text={problem.client} />
        </dd>
      </dl>
    </div>
  )
}

function Rule({ id, rule }: { id: string; rule: { title: string; text: string } | undefined }) {
  if (!rule) return null
  return (
    <>
      <dt>{`Rule ${id}`}</dt>
      <dd>
        <InlineText text={rule.text} />
      </dd>
    </>
  )
}

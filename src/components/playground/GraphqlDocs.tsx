import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { InlineText } from '#components/api/InlineText.tsx'
import { href } from '#components/href.ts'
import { findInSchema, type MemberDoc, roots, type TypeDoc, typeDoc } from './graphql-schema.ts'
import { starterFor } from './graphql-starter.ts'

interface Props {
  /** The type that is shown; without one, what a document can begin with. */
  shown: { type?: string | undefined }
  onShow: (type: string | undefined) => void
  onStart: (starter: { query: string; variables: string }) => void
}

/** The schema to read: from what a document can begin with to every type, by steps or by search. */
export default function GraphqlDocs({ shown, onShow, onStart }: Props) {
  // What is searched for ends where a type is asked for.
  const [search, setSearch] = useState({ in: shown, text: '' })
  const wanted = search.in === shown ? search.text : ''
  const [path, setPath] = useState<string[]>([])
  const details = useRef<HTMLDetailsElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const isFirst = useRef(true)
  useLayoutEffect(() => {
    const { type } = shown
    // A type that is on the way already is gone back to.
    setPath((all) => (type === undefined ? [] : all.includes(type) ? all.slice(0, all.indexOf(type) + 1) : [...all, type]))
    if (isFirst.current) {
      isFirst.current = false
      return
    }
    details.current!.open = true
    heading.current?.focus()
  }, [shown])
  const doc = shown.type === undefined ? undefined : typeDoc(shown.type)
  return (
    <details class="graphql-docs" ref={details}>
      <summary>Schema</summary>
      <input
        type="search"
        class="input"
        aria-label="Search in the schema"
        placeholder="Search types and fields"
        value={wanted}
        onInput={(event) => setSearch({ in: shown, text: event.currentTarget.value })}
      />
      {wanted.trim() !== '' ? (
        <Hits wanted={wanted} onShow={onShow} />
      ) : (
        <>
          <nav aria-label="Way through the schema">
            {[undefined, ...path].map((name) => (
              <button
                key={name ?? ''}
                type="button"
                class="link-button"
                aria-current={name === shown.type ? 'true' : undefined}
                onClick={() => onShow(name)}
              >
                {name ?? 'Start'}
              </button>
            ))}
          </nav>
          <h2 ref={heading} tabIndex={-1}>
            {doc ? `${doc.kind} ${doc.name}` : 'What a document can begin with'}
          </h2>
          {doc ? <Type {...{ doc, onShow }} /> : roots.map((root) => <Root key={root} {...{ root, onShow, onStart }} />)}
        </>
      )}
      <p class="note">
        The whole schema is a file: <a href={href('/schema.graphql')}>schema.graphql</a>. In the editor, <kbd>F1</kbd> shows the type of
        what stands at the cursor, and <kbd>Ctrl</kbd> + <kbd>Space</kbd> what fits there.
      </p>
    </details>
  )
}

function Hits({ wanted, onShow }: { wanted: string } & Pick<Props, 'onShow'>) {
  const hits = findInSchema(wanted)
  return (
    <>
      <p class="sr-only" aria-live="polite">{`${hits.length} found`}</p>
      {hits.length === 0 && <p class="log-empty">Nothing in the schema is called that.</p>}
      <ul>
        {hits.map(({ type, member }) => (
          <li key={`${type}.${member?.name}`}>
            <button type="button" class="link-button" onClick={() => onShow(type)}>
              {member ? `${type}.${member.name}` : type}
            </button>{' '}
            {member && <InlineText text={member.description} />}
          </li>
        ))}
      </ul>
    </>
  )
}

function Root({ root, onShow, onStart }: { root: string } & Pick<Props, 'onShow' | 'onStart'>) {
  return (
    <>
      <h3>{root}</h3>
      <ul>
        {typeDoc(root)?.members.map((member) => (
          <li key={member.name}>
            <Member {...{ member, onShow }} />{' '}
            <button type="button" class="button button-small" onClick={() => onStart(starterFor(root, member.name))}>
              {`Start with ${member.name}`}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function Type({ doc: { description, members, values }, onShow }: { doc: TypeDoc } & Pick<Props, 'onShow'>) {
  return (
    <>
      {description && (
        <p>
          <InlineText text={description} />
        </p>
      )}
      <ul>
        {members.map((member) => (
          <li key={member.name}>
            <Member {...{ member, onShow }} />
          </li>
        ))}
        {values.map((value) => (
          <li key={value.name}>
            <code>{value.name}</code> <InlineText text={value.description} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Member({ member, onShow }: { member: MemberDoc } & Pick<Props, 'onShow'>) {
  return (
    <>
      <code>
        {member.name}
        {member.args.length > 0 && '('}
        {member.args.map((arg, index) => (
          <span key={arg.name}>
            {index > 0 && ', '}
            <Typed member={arg} onShow={onShow} />
          </span>
        ))}
        {member.args.length > 0 && ')'}: <TypeLink {...{ member, onShow }} />
      </code>
      {member.description && (
        <p>
          <InlineText text={member.description} />
        </p>
      )}
    </>
  )
}

const Typed = ({ member, onShow }: { member: MemberDoc } & Pick<Props, 'onShow'>) => (
  <>
    {member.name}: <TypeLink {...{ member, onShow }} />
    {member.start && ` = ${member.start}`}
  </>
)

const TypeLink = ({ member, onShow }: { member: MemberDoc } & Pick<Props, 'onShow'>) => (
  <button type="button" class="link-button" aria-label={`Type ${member.typeName}`} onClick={() => onShow(member.typeName)}>
    {member.type}
  </button>
)

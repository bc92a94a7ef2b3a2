import { type Field, type FormModel, keyOf, type Values } from './form.ts'
import { InlineText } from './InlineText.tsx'

interface Props {
  model: FormModel
  values: Values
  id: string
  onInput: (key: string, value: string) => void
  /** What is wrong with a field, by its key. */
  wrong?: Record<string, string>
}

/** The parameters of an operation: required ones open, the rest behind one line. */
export function Fields({ model: { fields }, ...rest }: Props) {
  const first = fields.filter((field) => field.isRequired || field.value !== '' || rest.wrong?.[keyOf(field)])
  const others = fields.filter((field) => !first.includes(field))
  return (
    <>
      {first.map((field) => (
        <OneField key={keyOf(field)} {...{ field, ...rest }} />
      ))}
      {others.length > 0 && (
        <details class="try-more" open={others.some((field) => rest.values[keyOf(field)])}>
          <summary>{`${others.length} optional ${others.length === 1 ? 'parameter' : 'parameters'}`}</summary>
          {others.map((field) => (
            <OneField key={keyOf(field)} {...{ field, ...rest }} />
          ))}
        </details>
      )}
    </>
  )
}

function OneField({ field, values, id, onInput, wrong }: Omit<Props, 'model'> & { field: Field }) {
  const key = keyOf(field)
  const own = `${id}-${key}`
  const fault = wrong?.[key]
  const common = {
    id: own,
    class: 'input',
    value: values[key] ?? '',
    'aria-describedby': fault ? `${own}-wrong ${own}-about` : `${own}-about`,
    'aria-invalid': fault ? ('true' as const) : undefined,
    required: field.isRequired,
  }
  const hint = field.type === 'object' ? ' Write it as key=value, key=value.' : ''
  return (
    <div class="field">
      <label for={own}>
        <code>{field.name}</code> <small>{`${field.in}${field.isRequired ? ', required' : ''}`}</small>
      </label>
      {field.choices.length > 0 ? (
        <select {...common} onChange={(event) => onInput(key, event.currentTarget.value)}>
          <option value="">(not sent)</option>
          {field.choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          inputMode={field.type === 'integer' || field.type === 'number' ? 'decimal' : 'text'}
          onInput={(event) => onInput(key, event.currentTarget.value)}
        />
      )}
      {fault && (
        <small id={`${own}-wrong`} class="field-wrong">
          {fault}
        </small>
      )}
      <small id={`${own}-about`}>
        <InlineText text={field.description + hint} />
      </small>
    </div>
  )
}

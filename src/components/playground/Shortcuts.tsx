const keys: [string[], string][] = [
  [['Ctrl', 'Enter'], 'send the open request, or the step of a journey that you are in (or Cmd and Enter)'],
  [['Alt', 'O'], 'choose an operation'],
  [['Alt', '1'], 'the first instrument, and so on with the other numbers'],
  [['←', '→'], 'from one instrument to the next'],
]

/** The keys of the playground, for those who like to know them. */
export function Shortcuts() {
  return (
    <details class="shortcuts">
      <summary>Keys</summary>
      <dl>
        {keys.map(([names, about]) => (
          <div key={about}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{about}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

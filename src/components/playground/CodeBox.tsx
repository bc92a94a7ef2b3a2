import { useEffect, useRef } from 'preact/hooks'
import { type Editor, openEditor, type Wishes } from '#components/cells/editor.ts'

interface Props extends Pick<Wishes, 'language' | 'label' | 'onChange'> {
  text: string
}

/** An editor as a field of a form. Ctrl and Enter sends the form. */
export function CodeBox({ language, label, text, onChange }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const editor = useRef<Editor>()
  const latest = useRef({ text, onChange })
  latest.current = { text, onChange }
  const follow = () => {
    if (editor.current && editor.current.text() !== latest.current.text) editor.current.replace(latest.current.text)
  }
  useEffect(() => {
    const onRun = () => place.current?.closest('form')?.requestSubmit()
    void openEditor(place.current!, text, { language, label, onRun, onChange: (next) => latest.current.onChange(next) }).then((opened) => {
      editor.current = opened
      follow()
    })
  }, [])
  useEffect(follow, [text])
  return (
    <div class="field">
      <span aria-hidden="true">{label}</span>
      <div class="code-box" ref={place} />
    </div>
  )
}

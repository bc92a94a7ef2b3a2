import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language'
import { EditorState, type Extension, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, drawSelection, EditorView, keymap } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import type { Language } from '#runtimes/languages.ts'

export interface Editor {
  text: () => string
  replace: (text: string) => void
  focus: () => void
  /** Marks the line that failed; `null` takes the mark away. */
  mark: (line: number | null) => void
}

export interface Wishes {
  /** A language whose grammar is loaded, or a grammar that is here. */
  language: Language | 'json' | Extension
  label: string
  onChange: (text: string) => void
  onRun: () => void
}

const grammars: Record<Language | 'json', () => Promise<Extension>> = {
  ts: async () => (await import('@codemirror/lang-javascript')).javascript({ typescript: true }),
  py: async () => (await import('@codemirror/lang-python')).python(),
  sh: async () => [],
  json: async () => [],
  graphql: async () => (await import('./graphql-mode.ts')).graphqlMode,
  sql: async () => {
    const { PostgreSQL, sql } = await import('@codemirror/lang-sql')
    return sql({ dialect: PostgreSQL })
  },
}

/**
 * Puts an editor in the place of static code, of the same height. Tab leaves it: indenting is not worth a keyboard trap. It lives in a
 * shadow root, where its styles need no style element, which the policy of the page would refuse.
 */
export async function openEditor(place: HTMLElement, text: string, { language, label, onChange, onRun }: Wishes): Promise<Editor> {
  // A grammar gives colours, which an editor can do without.
  const grammar = typeof language === 'string' ? await grammars[language]().catch(() => []) : language
  const height = place.offsetHeight
  // What is not slotted is not shown; the static code stays, because the styles of all code on the page came with it.
  const root = (place.shadowRoot ?? place.attachShadow({ mode: 'open' })) as ShadowRoot
  const run = () => {
    onRun()
    return true
  }
  const view = new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: text,
      extensions: [
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        grammar,
        syntaxHighlighting(colours),
        failedLine,
        EditorView.lineWrapping,
        keymap.of([{ key: 'Mod-Enter', run }, ...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap]),
        EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', autocapitalize: 'off', autocorrect: 'off' }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString())
        }),
        look,
      ],
    }),
  })
  view.dom.style.minHeight = `${height}px`
  return {
    text: () => view.state.doc.toString(),
    replace: (next) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next }, effects: failed.of(null) }),
    focus: () => view.focus(),
    mark: (line) => view.dispatch({ effects: failed.of(line) }),
  }
}

const failed = StateEffect.define<number | null>()

const failedLine = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { effects, state, docChanged }) {
    for (const effect of effects) {
      if (!effect.is(failed)) continue
      const line = effect.value && effect.value <= state.doc.lines ? state.doc.line(effect.value) : undefined
      return line ? Decoration.set([Decoration.line({ class: 'cell-failed' }).range(line.from)]) : Decoration.none
    }
    return docChanged ? Decoration.none : marks
  },
  provide: (field) => EditorView.decorations.from(field),
})

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.modifier], color: 'var(--bad)' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--info)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--warn)' },
  { tag: tags.comment, color: 'var(--muted)' },
  { tag: [tags.typeName, tags.propertyName], color: 'var(--accent)' },
  { tag: tags.function(tags.variableName), color: 'var(--good)' },
])

const look = EditorView.theme({
  '&': { fontSize: '0.875rem', backgroundColor: 'var(--raised)', color: 'var(--ink)' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--__sl-font-mono)', lineHeight: '1.6', padding: '0.75rem 0' },
  '.cm-content': { padding: '0 0.375rem', caretColor: 'var(--accent)' },
  '.cm-cursor': { borderLeftColor: 'var(--accent)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in oklch, var(--accent) 22%, transparent)',
  },
  '.cell-failed': { backgroundColor: 'var(--bad-soft)' },
})

import { StreamLanguage } from '@codemirror/language'

const keyword = /^(?:query|mutation|subscription|fragment|on|true|false|null)\b/

/**
 * Colours for GraphQL. The package for it brings all of graphql-js, four times what another grammar weighs, for a completion that needs the
 * schema too; colours need these lines.
 */
export const graphqlMode = StreamLanguage.define<{ isBlock: boolean }>({
  name: 'graphql',
  startState: () => ({ isBlock: false }),
  token(stream, state) {
    if (!state.isBlock && stream.eatSpace()) return null
    if (state.isBlock || stream.match('"""')) {
      state.isBlock = !stream.match(/^.*?"""/)
      if (state.isBlock) stream.skipToEnd()
      return 'string'
    }
    if (stream.match(/^#.*/)) return 'comment'
    if (stream.match(/^"(?:\\.|[^"\\])*"?/)) return 'string'
    if (stream.match(/^-?\d[\d.eE+-]*/)) return 'number'
    if (stream.match(/^[$@]\w+/)) return 'typeName'
    if (stream.match(keyword)) return 'keyword'
    if (stream.match(/^[A-Z]\w*/)) return 'typeName'
    if (stream.match(/^\w+(?=\s*:)/)) return 'propertyName'
    if (stream.match(/^\w+/)) return null
    stream.next()
    return null
  },
  languageData: { commentTokens: { line: '#' }, closeBrackets: { brackets: ['(', '[', '{', '"'] } },
})

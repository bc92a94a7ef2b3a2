import { etagOf, kinds, type Recent } from './recent.ts'

/** What a variable may stand for at the moment of sending. */
export interface Surroundings {
  recent: Recent
  /** Path and query of the request, for its ETag. */
  path: string
  token?: string | undefined
}

/** The variables that requests may hold, for the page that lists them. */
export const variableList: { name: string; about: string }[] = [
  { name: '{{last.order.id}}', about: `the id of what you made or looked at last: ${Object.values(kinds).join(', ')}` },
  { name: '{{last.cart.version}}', about: 'the version of the last cart, as a number' },
  { name: '{{last.cart.token}}', about: 'the token of the last guest cart' },
  { name: '{{last.refresh_token}}', about: 'the refresh token of the last login' },
  { name: '{{etag}}', about: 'the newest ETag of what the path names, or of the thing that it belongs to' },
  { name: '{{token}}', about: 'the access token of the person who sends' },
  { name: '{{uuid}}', about: 'a new random key for each sending' },
  { name: '{{now}}', about: 'the moment of sending on your clock, in UTC' },
]

const variable = /\{\{\s*([\w.]+)\s*\}\}/g

/** The variables in a text that have no value now. */
export const unknownIn = (text: string, around: Surroundings): string[] =>
  [...text.matchAll(variable)].flatMap(([, name = '']) => (variableValue(name, around) === undefined ? [name] : []))

/** The text with values in place of variables. One without a value stays as it is written. */
export const fillVariables = (text: string, around: Surroundings): string =>
  text.replace(variable, (whole, name: string) => String(variableValue(name, around) ?? whole))

/** The same for JSON: a text that is nothing but a variable becomes a number where the value is one. */
export const fillBody = (text: string, around: Surroundings): string =>
  fillVariables(
    text.replace(/"\{\{\s*([\w.]+)\s*\}\}"/g, (whole, name: string) => {
      const value = variableValue(name, around)
      return typeof value === 'number' ? String(value) : whole
    }),
    around,
  )

function variableValue(name: string, { recent, path, token }: Surroundings): string | number | undefined {
  if (name === 'token') return token
  if (name === 'uuid') return crypto.randomUUID()
  if (name === 'now') return new Date().toISOString()
  if (name === 'etag') return etagOf(path)
  if (name === 'last.refresh_token') return recent.refresh_token
  const [, kind, member] = /^last\.(\w+)\.(id|version|token)$/.exec(name) ?? []
  return kind === undefined ? undefined : recent[`${kind}_${member}`]
}

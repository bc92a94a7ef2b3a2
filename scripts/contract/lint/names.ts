import type { Finding, Rule } from './finding.ts'
import { cases, pointerTo } from './finding.ts'
import { placedParameters, placesOf } from './walk.ts'

/** Paths are kebab-case with parameters in snake_case. */
export const paths: Rule = ({ planes }) =>
  planes.flatMap(({ document, file, name }) =>
    Object.keys(document.paths).flatMap((path) => {
      // Registered by others (RFC 8615), or reserved so that the control plane never meets a path of the API.
      const [first, ...rest] = path.slice(1).split('/')
      if (first === '.well-known') return []
      const steps = name === 'sandbox' && first === '__sandbox' ? rest : [first!, ...rest]
      return steps.filter((step) => !isStep(step)).map((step) => wrong(`${file}${pointerTo('paths', path)}`, step))
    }),
  )

const isStep = (step: string) => (/^\{.*\}$/.test(step) ? cases.snake.test(step.slice(1, -1)) : cases.kebab.test(step))
const wrong = (where: string, step: string): Finding => ({
  where,
  what: `"${step}" is neither kebab-case nor a parameter in snake_case`,
  todo: 'Rename it',
})

/** Members of JSON and parameters of the query are snake_case. */
export const memberNames: Rule = ({ planes }) =>
  planes
    .flatMap((plane) => [
      ...placesOf(plane).flatMap(({ role, name, where }) => (role === 'property' ? [{ name, where }] : [])),
      ...placedParameters(plane).flatMap(({ parameter, where }) => (parameter.in === 'query' ? [{ name: parameter.name, where }] : [])),
    ])
    .filter(({ name }) => !cases.snake.test(name))
    .map(({ name, where }) => ({ where, what: `"${name}" is not snake_case`, todo: 'Rename it' }))

/** Words that the API chose itself are lower_snake_case; a sort key may have the minus of its opposite order. */
export const enums: Rule = ({ planes }) =>
  planes.flatMap((plane) =>
    placesOf(plane).flatMap(({ schema, where }) => {
      const words = [...((schema.enum ?? []) as unknown[]), schema.const].filter((value) => typeof value === 'string')
      return words
        .filter((word) => !cases.snake.test(word) && !(word.startsWith('-') && words.includes(word.slice(1))))
        .map((word) => ({ where, what: `"${word}" is not lower_snake_case`, todo: 'Rename it, or add an exception if it is not our word' }))
    }),
  )

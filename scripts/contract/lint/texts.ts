import type { Finding, PlacedOperation, Rule, Subject } from './finding.ts'
import { placedOperations, pointerTo } from './finding.ts'
import { followed, placedParameters, placesOf } from './walk.ts'

/** Every member, parameter and header says what it is; a reference may leave that to what it names. */
export const memberDescriptions: Rule = ({ planes }) =>
  planes
    .flatMap((plane) => [
      ...placesOf(plane).flatMap(({ role, schema, document, where }) =>
        role === 'property' ? [{ where, description: followed(document, schema).description }] : [],
      ),
      ...placedParameters(plane).map(({ parameter, where }) => ({ where, description: parameter.description })),
      ...Object.entries(plane.document.components.headers ?? {}).map(([name, { description }]) => ({
        where: `${plane.file}${pointerTo('components', 'headers', name)}`,
        description,
      })),
    ])
    .filter(({ description }) => !description)
    .map(({ where }) => ({ where, what: 'it has no description', todo: 'Say in a sentence what it is' }))

/**
 * Every request body has an example, and in the API every answer too: one for each problem code. Answers of the control plane are left
 * out, because examples of answers are recorded from recipes and the control plane has none.
 */
export const examples: Rule = (subject) =>
  placedOperations(subject).flatMap((placed) => [
    ...requestFindings(placed),
    ...(placed.plane.name === 'api' ? answerFindings(placed, subject) : []),
  ])

function requestFindings({ operation, where }: PlacedOperation): Finding[] {
  return Object.entries(operation.requestBody?.content ?? {}).flatMap(([type, media]) =>
    Object.keys(media.examples ?? {}).length > 0
      ? []
      : [
          {
            where: `${where}/requestBody/content${pointerTo(type).slice(1)}`,
            what: 'the request has no example',
            todo: 'Give the recipe of its success a body, or write an example',
          },
        ],
  )
}

function answerFindings({ operation, where }: PlacedOperation, { problems }: Subject): Finding[] {
  return Object.entries(operation.responses).flatMap(([status, { content = {} }]) => {
    const codes = (operation['x-nexus-problems'] ?? []).filter((code) => String(problems[code]?.status) === status)
    const formOf = (type: string) => (type === 'application/problem+json' ? undefined : 'graphql')
    return Object.entries(content).flatMap(([type, media]) =>
      (codes.length > 0 ? codes.filter((code) => problems[code]?.form === formOf(type)) : ['ok'])
        .filter((name) => !media.examples?.[name])
        .map((name) => ({
          where: `${where}/responses/${status}/content${pointerTo(type).slice(1)}`,
          what: `no example shows ${name === 'ok' ? 'this answer' : name}`,
          todo: 'Add a recipe for it to x-nexus-recipes and generate',
        })),
    )
  })
}

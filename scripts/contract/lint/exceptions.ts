import type { RuleName } from './lint.ts'

/** Something that breaks a rule on purpose. It covers what stands at the pointer and below it. */
export interface Exception {
  rule: RuleName
  where: string
  reason: string
}

const api = 'src/contract/generated/openapi.json#/components/schemas'
const sandbox = 'src/contract/generated/sandbox.json#/components/schemas'

/** All exceptions. One that nothing needs any more is a finding. */
export const exceptions: Exception[] = [
  { rule: 'enums', where: `${api}/CurrencyCode`, reason: 'Codes of ISO 4217 are upper case.' },
  { rule: 'money', where: `${api}/ChangedMoney`, reason: 'A merge patch names the members of Money that change, and may name one alone.' },
  { rule: 'enums', where: `${api}/JsonWebKey`, reason: 'RFC 7518 names key types, curves and algorithms.' },
  { rule: 'enums', where: `${api}/TokenPair/properties/token_type`, reason: 'RFC 6750 registers the type as "Bearer".' },
  { rule: 'enums', where: `${api}/WebhookEventType`, reason: 'Names of events have a dot between what it is about and what happened.' },
  { rule: 'enums', where: `${api}/TimeZone`, reason: 'The IANA database names time zones.' },
  { rule: 'enums', where: `${sandbox}/CurrencyCode`, reason: 'Codes of ISO 4217 are upper case.' },
  { rule: 'enums', where: `${sandbox}/TokenPair/properties/token_type`, reason: 'RFC 6750 registers the type as "Bearer".' },
  {
    rule: 'enums',
    where: `${sandbox}/ScenarioName`,
    reason: 'Names of scenarios are slugs: they stand in addresses and on the command line.',
  },
  { rule: 'enums', where: `${sandbox}/InterleavedCall/properties/method`, reason: 'Methods of HTTP are upper case (RFC 9110).' },
  {
    rule: 'ids',
    where: `${sandbox}/RowChange/properties/id`,
    reason: 'Some tables have keys that are no ids, such as fingerprints of tokens.',
  },
  {
    rule: 'ids',
    where: `${sandbox}/SnapshotRow/properties/id`,
    reason: 'Some tables have keys that are no ids, such as fingerprints of tokens.',
  },
  { rule: 'ids', where: `${api}/AuditTarget/properties/id`, reason: 'Anything can be the target of a deed.' },
  {
    rule: 'ids',
    where: 'src/contract/generated/openapi.json#/paths/~1admin~1audit-events/get/parameters/2',
    reason: 'Anything can be the target of a deed.',
  },
  { rule: 'enums', where: `${api}/Upload/properties/content_type`, reason: 'Media types are registered by IANA (RFC 6838).' },
  { rule: 'memberNames', where: `${api}/GraphqlRequest/properties/operationName`, reason: 'GraphQL over HTTP names it so.' },
  { rule: 'money', where: `${api}/GraphqlTooCostlyProblem/properties/cost`, reason: 'It counts points.' },
  { rule: 'money', where: `${api}/Page/properties/total`, reason: 'It counts items.' },
  { rule: 'money', where: `${api}/PositiveMoney`, reason: 'It is Money, closed and bounded for requests.' },
]

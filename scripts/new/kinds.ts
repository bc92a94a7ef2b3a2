import { labFiles } from '../content/lab-stub.ts'
import { files } from '../content/stub.ts'
import { challenge } from './challenge.ts'
import { example } from './example.ts'
import type { Kind } from './kind.ts'
import { operation } from './operation.ts'

const page: Kind = {
  name: /^[a-z0-9-]+\/[a-z0-9-]+$/,
  example: 'apis/versioning',
  files,
  next: (name) => `Add '${name}' to config/sidebar.ts, and write until \`npm run lint\` has nothing to say.`,
}

const lab: Kind = {
  name: /^[a-z0-9-]+$/,
  example: 'lost-update',
  files: labFiles,
  next: (name) => `Add 'challenges/${name}' to config/sidebar.ts, and write until \`npm run lint\` has nothing to say.`,
}

/** Everything that `npm run new -- <kind> <name>` makes. */
export const kinds: Record<string, Kind> = {
  page,
  challenge,
  example,
  lab,
  operation,
}

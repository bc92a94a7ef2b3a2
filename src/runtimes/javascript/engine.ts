import type { Engine } from '#runtimes/protocol.ts'
import { start } from './run.ts'
import { importsOf } from './transform.ts'

/** TypeScript: a worker of its own for each run. */
export const javascript: Engine = { start, importsOf }

import { inPage } from '#runtimes/in-page.ts'
import type { Engine } from '#runtimes/protocol.ts'
import { runCurl } from './program.ts'

/** curl commands, on a small interpreter of our own. */
export const curl: Engine = inPage(runCurl)

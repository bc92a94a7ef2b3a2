import type { Host } from '#runtimes/in-page.ts'
import type { RunRequest } from '#runtimes/protocol.ts'
import { jq } from './jq.ts'
import { readOptions } from './options.ts'
import { type Command, parseScript, ScriptError, type Statement, type Word } from './parse.ts'
import { curl } from './send.ts'

type Bytes = Uint8Array<ArrayBuffer>

const bytesOf = (text: string): Bytes => new TextEncoder().encode(text)
const textOf = (bytes: Bytes) => new TextDecoder().decode(bytes)

/** Runs a script of curl commands, line after line. Like a shell it goes on after a command that failed, but not after one it does not know. */
export async function runCurl({ source }: RunRequest, host: Host): Promise<void> {
  const started = performance.now()
  const { post } = host
  let line = 1
  try {
    const shell = createShell(host)
    for (const statement of parseScript(source)) {
      line = statement.line
      const printed = await shell.run(statement)
      if (host.signal.aborted) return
      if (printed.length > 0) post({ kind: 'stdout', text: asShown(printed) })
    }
  } catch (error) {
    if (host.signal.aborted) return
    post({ kind: 'error', message: (error as Error).message, line: error instanceof ScriptError ? error.line : line })
  }
  post({ kind: 'done', exports: {}, milliseconds: performance.now() - started })
}

function asShown(bytes: Bytes): string {
  if (bytes.includes(0)) return `(${bytes.length.toLocaleString('en')} bytes that are no text. Use -o to keep them.)\n`
  const text = textOf(bytes)
  return text.endsWith('\n') ? text : `${text}\n`
}

function createShell({ post, send, signal }: Host) {
  const variables = new Map<string, string>()
  const files = new Map<string, Bytes>([['/dev/null', bytesOf('')]])

  const readFile = (name: string, input: Bytes): Bytes => {
    const bytes = name === '-' ? input : files.get(name)
    if (!bytes) throw new Error(`there is no file ${name}: only what the script wrote itself can be read`)
    return bytes
  }

  const programs: Record<string, (words: string[], input: Bytes) => Promise<Bytes> | Bytes> = {
    async curl(words, input) {
      const options = named('curl', () => readOptions(words, (name) => readFile(name, input)))
      const { content, out, error } = await curl(options, send, post, signal)
      if (error && !signal.aborted) post({ kind: 'stderr', text: error })
      if (options.output === null) return new Uint8Array([...content, ...out])
      if (options.output !== '/dev/null') files.set(options.output, content)
      return out
    },
    jq: (words, input) => bytesOf(jq(words, textOf(input))),
    echo: (words) => bytesOf(words[0] === '-n' ? words.slice(1).join(' ') : `${words.join(' ')}\n`),
    cat: (words, input) => (words.length === 0 ? input : named('cat', () => readFile(words[0]!, input))),
    base64(words, input) {
      if (!/^(?:-d|--decode)$/.test(words[0] ?? '')) throw new Error('base64: only -d is available here')
      return Uint8Array.from(atob(textOf(input).trim()), (character) => character.charCodeAt(0))
    },
  }

  const wordOf = async (word: Word): Promise<string> => {
    let text = ''
    for (const part of word) {
      if (typeof part === 'string') text += part
      else if ('variable' in part) text += variableOf(part.variable)
      // As in a shell: what is printed, without the line ends after it.
      else text += textOf(await all(part.inside)).replace(/\n+$/, '')
    }
    return text
  }

  function variableOf(name: string): string {
    const value = variables.get(name)
    if (value === undefined) throw new Error(`$${name} has no value. Give it one above: ${name}=…`)
    return value
  }

  async function all(statements: Statement[]): Promise<Bytes> {
    const parts: number[] = []
    for (const statement of statements) parts.push(...(await run(statement)))
    return new Uint8Array(parts)
  }

  async function run(statement: Statement): Promise<Bytes> {
    if (statement.kind === 'assign') {
      variables.set(statement.name, await wordOf(statement.value))
      return bytesOf('')
    }
    let piped = bytesOf('')
    for (const command of statement.commands) piped = await runCommand(command, piped)
    return piped
  }

  async function runCommand({ words, output }: Command, input: Bytes): Promise<Bytes> {
    const [name = '', ...rest] = await Promise.all(words.map(wordOf))
    const program = Object.hasOwn(programs, name) ? programs[name] : undefined
    if (!program) throw new Error(`${name} is not available here. A cell knows ${Object.keys(programs).join(', ')}.`)
    const printed = await program(rest, input)
    if (!output) return printed
    files.set(await wordOf(output), printed)
    return bytesOf('')
  }

  return { run }
}

/** What a command complains about, with its name before it. */
function named<Value>(name: string, action: () => Value): Value {
  try {
    return action()
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`)
  }
}

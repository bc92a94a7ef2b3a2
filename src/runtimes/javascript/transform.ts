import { init, parse } from 'es-module-lexer'
import { transform } from 'sucrase'

/** Code that cannot be run as it stands: what is wrong, and in which line. */
export class SourceError extends Error {
  line: number | null
  constructor(message: string, line: number | null) {
    super(message)
    this.line = line
  }
}

/**
 * TypeScript as JavaScript, line for line: types are taken out and not checked. Imports of other cells and of packages are replaced by
 * `addressOf` them; there is nothing else to import.
 */
export async function toJavaScript(source: string, addressOf: (name: string) => string | undefined): Promise<string> {
  const code = withoutTypes(source)
  await init
  const [imports] = parse(code)
  return imports.toReversed().reduce((text, { s: start, e: end, d: dynamic }) => {
    const written = code.slice(start, end)
    const address = addressOf(nameIn(written))
    if (address === undefined) {
      const line = code.slice(0, start).split('\n').length
      throw new SourceError(
        `Nothing can be imported from ${JSON.stringify(nameIn(written))} here. A cell can import from an earlier cell of its page, and from 'openapi-fetch'.`,
        line,
      )
    }
    // A static import is named inside its quotes, a dynamic one with them.
    return text.slice(0, start) + (dynamic > -1 ? JSON.stringify(address) : address) + text.slice(end)
  }, code)
}

/** The names of the cells that a source imports from. */
export const importsOf = async (source: string): Promise<string[]> => (await namesIn(source)).filter((name) => name.startsWith('./'))

/** The names of the packages that a source imports from. */
export const packagesIn = async (source: string): Promise<string[]> => (await namesIn(source)).filter((name) => !name.startsWith('./'))

async function namesIn(source: string): Promise<string[]> {
  await init
  const code = withoutTypes(source)
  const [imports] = parse(code)
  return imports.map(({ s: start, e: end }) => nameIn(code.slice(start, end)))
}

// The lexer could decode names, but does so with `eval`, which the policy of the page refuses.
const nameIn = (written: string) => written.replace(/^(['"`])(.*)\1$/, '$2')

function withoutTypes(source: string): string {
  try {
    return transform(source, { transforms: ['typescript'], disableESTransforms: true, preserveDynamicImport: true }).code
  } catch (error) {
    const [, message, line] = /^(?:Error transforming [^:]+: )?(.*?) \((\d+):\d+\)$/.exec((error as Error).message) ?? []
    throw new SourceError(message ?? (error as Error).message, line ? Number(line) : null)
  }
}

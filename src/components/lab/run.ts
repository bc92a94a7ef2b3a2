import type { Output } from '#components/cells/output.ts'
import { type Answer, Broken, type Checks, collect, givenTo, type LabRun } from '#runtimes/labs.ts'
import { type Language, languages } from '#runtimes/languages.ts'
import { defaultLimits, type Run } from '#runtimes/protocol.ts'

const checks = import.meta.glob<Checks>('/examples/labs/*/checks.ts', { import: 'lab' })
const programs = import.meta.glob<string>('/examples/labs/*/main.{ts,py}', { query: '?raw', import: 'default' })

interface Wish {
  name: string
  language: Language
  seconds: number
  output: Output
}

/** An answer, what judges it, and what it runs on. */
export interface Ready {
  checks: Checks
  answer: Answer
  run: LabRun
}

/** A run of a lab, until it ends or is stopped. */
export interface Course {
  ready: (source: string) => Promise<Ready>
  stop: () => void
}

/** Opens the engine of a language for one lab. What the answer does itself goes through the same checks that CI runs. */
export function openCourse({ name, language, seconds, output }: Wish): Course {
  const folder = `/examples/labs/${name}`
  const own = `starter.${language}`
  let current: Run | undefined
  let isStopped = false
  return {
    async ready(source) {
      const [lab, main] = await Promise.all([checks[`${folder}/checks.ts`]!(), programs[`${folder}/main.${language}`]?.()])
      const { start } = await languages[language].engine()
      const run: LabRun = async ({ source: text, name: file, given }) => {
        if (isStopped) throw new Broken('Stopped.', file, null)
        const around = given && main !== undefined ? { main: givenTo(main, file, given) } : {}
        const request = { source: text, name: file, group: `labs/${name}`, linked: {}, ...around }
        current = await start(request, { ...defaultLimits, milliseconds: seconds * 1000 })
        return collect(current.events, file, (event) => {
          if (event.kind === 'progress') output.show(event)
        })
      }
      return { checks: lab, answer: { source, name: own }, run }
    },
    stop() {
      isStopped = true
      current?.stop()
    },
  }
}

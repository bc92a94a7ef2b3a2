import type { OperationId } from '#contract/operation.ts'
import { problemCode } from '#contract/problem-code.ts'
import type { Recipes } from '#contract/shape.ts'
import { createMockApi } from '#mock/api.ts'
import { isJson, mediaType } from '#mock/kernel/media-type.ts'
import { type RecipeRun, runRecipe } from '../src/sandbox/recipe.ts'

/** What one recipe sent and got, as the reference shows it. */
export interface Example {
  request: { method: string; path: string; headers: Record<string, string>; body: unknown }
  response: { status: number; headers: Record<string, string>; body: unknown }
}

export type Examples = Record<string, Record<string, Example>>

const longest = 4000

/** Runs every recipe on a fresh, pinned shop and notes the answers. Fails when an answer is not the one the recipe is for. */
export async function recordExamples(recipes: Recipes): Promise<Examples> {
  const failures: string[] = []
  const api = createMockApi({ onError: (error) => failures.push(String(error)), stopwatch: () => 0 })
  const target = { fetch: api.fetch, origin: 'https://recipes.nexuscommerce.example' }
  const examples: Examples = {}
  for (const [operationId, byKey] of Object.entries(recipes)) {
    examples[operationId] = {}
    for (const [key, recipe] of Object.entries(byKey)) {
      try {
        const run = await runRecipe(operationId as OperationId, recipe, target)
        const got = answerKey(run, key)
        if (got !== key) failures.push(`${operationId} ${key}: got ${got} ${run.answer.body.slice(0, 300)}`)
        examples[operationId]![key] = exampleOf(run)
      } catch (error) {
        failures.push(`${operationId} ${key}: ${(error as Error).message}`)
      }
    }
  }
  if (failures.length > 0) throw new Error(`Failed to record examples:\n${failures.join('\n')}`)
  return examples
}

/** A problem code, or the status of an answer that has none; with its type where the key names one, as `200 text/csv`. */
function answerKey({ answer }: RecipeRun, key: string): string {
  const code = answer.status >= 400 ? problemCode(JSON.parse(answer.body)) : undefined
  return code ?? (key.includes(' ') ? `${answer.status} ${mediaType(typeOf(answer))}` : String(answer.status))
}

const typeOf = ({ headers }: RecipeRun['answer']) => headers['content-type'] ?? 'application/json'

function exampleOf({ request, answer }: RecipeRun): Example {
  return {
    request: { method: request.method, path: request.path, headers: request.headers, body: readable(request.body) },
    response: { status: answer.status, headers: answer.headers, body: bodyOf(answer) },
  }
}

/** What an answer holds: a value for JSON, else the text itself. */
function bodyOf(answer: RecipeRun['answer']): unknown {
  if (answer.body === '') return null
  return isJson(typeOf(answer)) ? JSON.parse(answer.body) : answer.body
}

function readable(body: string | null): unknown {
  if (body === null || body.length > longest) return body && `${body.slice(0, 40)}… (${body.length} bytes)`
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}

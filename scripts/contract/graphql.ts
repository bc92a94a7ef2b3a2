import { glob, readFile } from 'node:fs/promises'
import { buildSchema } from 'graphql'
import { contractDirectory } from './load.ts'

/** The GraphQL schema of `openapi/graphql/`, its files one after the other. Fails with the words of GraphQL when it is no schema. */
export async function readGraphqlSchema(): Promise<string> {
  const names = (await Array.fromAsync(glob('graphql/*.graphql', { cwd: contractDirectory }))).sort()
  const files = await Promise.all(names.map((name) => readFile(new URL(name, contractDirectory), 'utf8')))
  const schema = files.join('\n')
  try {
    buildSchema(schema)
  } catch (error) {
    throw new Error(`Failed to read openapi/graphql/: ${(error as Error).message}`)
  }
  return schema
}

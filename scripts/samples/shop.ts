import type { Server } from 'node:http'
import type { OperationId } from '#contract/operation.ts'
import type { Recipe } from '#contract/shape.ts'
import { toServer } from '#mock/adapters/node.ts'
import { createMockApi } from '#mock/api.ts'
import { match } from '#mock/http/match.ts'
import { lost, type WireRequest, type WireResponse } from '#mock/kernel/wire.ts'
import { prepareRecipe } from '../../src/sandbox/recipe.ts'
import type { Visit } from './check.ts'

const port = 4010
const origin = `http://127.0.0.1:${port}`

/** The shop where samples expect it: pinned, so that it makes the ids and tokens that the samples show. */
export async function openShop() {
  const visits: Visit[] = []
  const api = createMockApi({ stopwatch: () => 0 })
  const handle = async (request: WireRequest) => {
    const response = await api.handle(request)
    visits.push(visitOf(request, response))
    return response
  }
  const server = toServer({ ...api, handle })
  await listen(server)
  return {
    /** Brings the shop to where only the sample's own call is missing. Gives the token that this call takes, if it takes one. */
    async prepare(operationId: OperationId, recipe: Recipe): Promise<string | undefined> {
      const { request } = await prepareRecipe(operationId, recipe, { fetch: api.fetch, origin })
      return request.headers.Authorization?.replace('Bearer ', '')
    },
    /** What was asked over HTTP since the last time. */
    takeVisits: () => visits.splice(0),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function visitOf({ method, url }: WireRequest, response: WireResponse): Visit {
  const found = match(method, new URL(url).pathname)
  const operationId = found.kind === 'operation' ? found.operationId : undefined
  return response === lost
    ? { operationId, status: 0, body: '' }
    : { operationId, status: response.status, body: String(response.body ?? '') }
}

const listen = (server: Server) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `port ${port} is taken, and samples run exactly as they are shown. Stop what listens there, for example \`npm run mock\`.`
      reject(new Error(`Failed to start the shop: ${error.code === 'EADDRINUSE' ? taken : error.message}`))
    })
    server.listen(port, '127.0.0.1', resolve)
  })

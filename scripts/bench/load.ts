import { Agent, get } from 'node:http'

/** What the load process is asked to do: `requests` in all, over so many connections, for so long at most. */
export interface Load {
  port: number
  path: string
  connections: number
  requests: number
  seconds: number
}

/** What it found. Times are in microseconds. */
export interface LoadResult {
  times: number[]
  seconds: number
}

// The only target there is: a load generator must not be able to reach anybody else.
const host = '127.0.0.1'

function send(agent: Agent, { port, path }: Load): Promise<number> {
  return new Promise((resolve, reject) => {
    const begin = performance.now()
    get({ host, port, path, agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`Failed to get ${path}: status ${response.statusCode}.`))
      response.on('end', () => resolve((performance.now() - begin) * 1000))
      response.on('error', reject)
      response.resume()
    }).on('error', reject)
  })
}

/** Sends requests over connections that stay open, each connection one request after another. */
async function run(load: Load): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections })
  const begin = performance.now()
  const stop = begin + load.seconds * 1000
  const times: number[] = []
  let left = load.requests
  const connection = async () => {
    while (left-- > 0 && performance.now() < stop) times.push(await send(agent, load))
  }
  await Promise.all(Array.from({ length: load.connections }, connection))
  const seconds = (performance.now() - begin) / 1000
  agent.destroy()
  return { times, seconds }
}

process.on('message', (load: Load) => {
  run(load).then(
    (result) => process.send!(result),
    (error) => {
      console.error(error)
      process.exit(1)
    },
  )
})

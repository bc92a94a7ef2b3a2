import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { AstroIntegration } from 'astro'
import { build, type Plugin } from 'vite'
import { site } from '../site.ts'

const source = (name: string) => fileURLToPath(new URL(`../../src/service-worker/${name}`, import.meta.url))
const main = 'service-worker.js'
const graphql = 'service-worker-graphql.js'

/**
 * Bundles the site's one service worker into two classic scripts: at the end of a build, and on request in development. The second one holds
 * GraphQL, which the worker runs only when a query comes.
 */
export function serviceWorker(): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:config:setup'({ command, updateConfig }) {
        if (command !== 'dev') return
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'service-worker-in-development',
                configureServer(server) {
                  server.middlewares.use((request, response, next) => {
                    const name = [main, graphql].find((script) => request.url?.split('?')[0] === `${site.base}${script}`)
                    if (!name) return next()
                    serviceWorkerScripts(true).then((scripts) => {
                      response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' }).end(scripts[name])
                    }, next)
                  })
                },
              },
            ],
          },
        })
      },
      async 'astro:build:done'({ dir, logger }) {
        for (const [name, code] of Object.entries(await serviceWorkerScripts(false))) {
          await writeFile(new URL(name, dir), code)
          logger.info(`${name}: ${kilobytes(code.length)}, ${kilobytes(gzipSync(code).length)} gzipped, ${hashOf(code)}`)
        }
      },
    },
  }
}

const hashOf = (code: string) => createHash('sha256').update(code).digest('hex').slice(0, 8)
const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`

/** Both scripts by their names. The first one knows the second by its hash, so that a browser that compares workers sees every change. */
export async function serviceWorkerScripts(isDevelopment: boolean): Promise<Record<string, string>> {
  const second = await bundle(isDevelopment, 'graphql.ts', {})
  const first = await bundle(isDevelopment, 'service-worker.ts', { __GRAPHQL_SCRIPT__: JSON.stringify(`${graphql}?${hashOf(second)}`) })
  return { [main]: first, [graphql]: second }
}

/** The worker's way to GraphQL in the place of everybody else's. */
const loadsByScript: Plugin = {
  name: 'graphql-by-script',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('/graphql/load.ts') ? source('load-graphql.ts') : null),
}

async function bundle(isDevelopment: boolean, entry: string, define: Record<string, string>): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    mode: isDevelopment ? 'development' : 'production',
    plugins: [loadsByScript],
    define: { 'process.env.NODE_ENV': JSON.stringify(isDevelopment ? 'development' : 'production'), ...define },
    build: {
      write: false,
      minify: !isDevelopment,
      target: 'es2022',
      copyPublicDir: false,
      rollupOptions: { input: source(entry), output: { format: 'iife', codeSplitting: false } },
    },
  })
  const [output] = [result].flat()
  if (!output || !('output' in output)) throw new Error('Failed to bundle the service worker: the build made no output.')
  return output.output[0].code
}

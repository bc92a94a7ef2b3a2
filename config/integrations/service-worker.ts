import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { build } from 'vite'
import { site } from '../site.ts'

const entry = fileURLToPath(new URL('../../src/service-worker/service-worker.ts', import.meta.url))
const fileName = 'service-worker.js'

/** Bundles the site's one service worker into a classic script: at the end of a build, and on request in development. */
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
                    if (request.url?.split('?')[0] !== `${site.base}${fileName}`) return next()
                    bundle(true).then((code) => {
                      response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' }).end(code)
                    }, next)
                  })
                },
              },
            ],
          },
        })
      },
      async 'astro:build:done'({ dir, logger }) {
        const code = await bundle(false)
        await writeFile(new URL(fileName, dir), code)
        logger.info(`${fileName}: ${Math.round(code.length / 1024)} KB, ${createHash('sha256').update(code).digest('hex').slice(0, 8)}`)
      },
    },
  }
}

async function bundle(isDevelopment: boolean): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    mode: isDevelopment ? 'development' : 'production',
    define: { 'process.env.NODE_ENV': JSON.stringify(isDevelopment ? 'development' : 'production') },
    build: {
      write: false,
      minify: !isDevelopment,
      target: 'es2022',
      copyPublicDir: false,
      rollupOptions: { input: entry, output: { format: 'iife', entryFileNames: fileName, codeSplitting: false } },
    },
  })
  const [output] = [result].flat()
  if (!output || !('output' in output)) throw new Error('Failed to bundle the service worker: the build made no output.')
  return output.output[0].code
}

import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { AstroIntegration } from 'astro'
import { engineFiles } from '../engines/files.ts'
import { site } from '../site.ts'

/**
 * Puts the engines of cells beside the pages: from their npm packages, under paths that change with every version, so that browsers may
 * keep them for ever. Nothing of them is loaded before somebody runs a cell.
 */
export function engines(): AstroIntegration {
  return {
    name: 'engines',
    hooks: {
      'astro:config:setup'({ command, updateConfig }) {
        if (command !== 'dev') return
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'engines-in-development',
                configureServer(server) {
                  server.middlewares.use((request, response, next) => {
                    const path = request.url?.split('?')[0]?.slice(site.base.length) ?? ''
                    const make = engineFiles[path]
                    if (!make) return next()
                    contentOf(path, make).then((content) => {
                      response.writeHead(200, { 'Content-Type': typeOf(path) }).end(content)
                    }, next)
                  })
                },
              },
            ],
          },
        })
      },
      async 'astro:build:done'({ dir, logger }) {
        let bytes = 0
        for (const [path, make] of Object.entries(engineFiles)) {
          const content = await contentOf(path, make)
          bytes += content.length
          const file = new URL(path, dir)
          await mkdir(fileURLToPath(new URL('.', file)), { recursive: true })
          await writeFile(file, content)
        }
        logger.info(`${Object.keys(engineFiles).length} files, ${(bytes / 1e6).toFixed(1)} MB`)
      },
    },
  }
}

// Hosts do not agree on what they compress, so the large files come compressed and are opened in the worker.
const contentOf = async (path: string, make: () => Promise<Buffer>): Promise<Buffer> => {
  const content = await make()
  const isPacked = content[0] === 0x1f && content[1] === 0x8b
  return path.endsWith('.gz') && !isPacked ? gzipSync(content, { level: 9 }) : content
}

const typeOf = (path: string) => (path.endsWith('js') ? 'text/javascript' : 'application/octet-stream')

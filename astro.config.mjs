import './config/no-telemetry.ts'
import { fileURLToPath } from 'node:url'
import { satteri } from '@astrojs/markdown-satteri'
import preact from '@astrojs/preact'
import sitemap from '@astrojs/sitemap'
import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
import { pythonFiles, sqlFiles } from './config/engines/files.ts'
import { expressiveCode } from './config/expressive-code.ts'
import { clientTouch } from './config/integrations/client-touch.ts'
import { contentSecurityPolicy } from './config/integrations/content-security-policy.ts'
import { engines } from './config/integrations/engines.ts'
import { serviceWorker } from './config/integrations/service-worker.ts'
import { baseLinks } from './config/markdown/base-links.ts'
import { mermaidDiagrams } from './config/markdown/mermaid.ts'
import { sidebar } from './config/sidebar.ts'
import { site } from './config/site.ts'

export default defineConfig({
  site: site.origin,
  base: site.base,
  trailingSlash: 'always',
  vite: {
    worker: { format: 'es' },
    define: { __SQL_FILES__: JSON.stringify(sqlFiles), __PYTHON_FILES__: JSON.stringify(pythonFiles) },
    // Astro marks modules with a directive of its own, about which Rolldown warns once per page.
    build: { rolldownOptions: { onLog: (level, log, pass) => log.code === 'MODULE_LEVEL_DIRECTIVE' || pass(level, log) } },
    resolve: { alias: { tldts: fileURLToPath(new URL('./config/tldts-stub.ts', import.meta.url)) } },
  },
  markdown: { processor: satteri({ mdastPlugins: [baseLinks(site.base), mermaidDiagrams()] }) },
  integrations: [
    preact(),
    clientTouch(),
    starlight({
      title: site.title,
      description: site.description,
      sidebar,
      disable404Route: true,
      routeMiddleware: './src/route-data.ts',
      customCss: [
        './src/styles/tokens.css',
        './src/styles/base.css',
        './src/styles/api.css',
        './src/styles/diagram.css',
        './src/styles/cell.css',
        './src/styles/learn.css',
      ],
      expressiveCode,
      ...(site.repository && { editLink: { baseUrl: `${site.repository}/edit/main/` } }),
      components: {
        Header: './src/components/starlight/Header.astro',
        Search: './src/components/starlight/Search.astro',
        SiteTitle: './src/components/starlight/SiteTitle.astro',
        ThemeSelect: './src/components/starlight/ThemeSelect.astro',
        Head: './src/components/starlight/Head.astro',
        Footer: './src/components/starlight/Footer.astro',
        Pagination: './src/components/starlight/Pagination.astro',
        PageTitle: './src/components/starlight/PageTitle.astro',
        MobileMenuFooter: './src/components/starlight/MobileMenuFooter.astro',
      },
    }),
    sitemap({ filter: (page) => !page.endsWith('/offline/') }),
    engines(),
    serviceWorker(),
    contentSecurityPolicy(),
  ],
})

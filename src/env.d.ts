/// <reference types="astro/client" />

declare namespace App {
  type StarlightLocals = import('@astrojs/starlight').StarlightLocals
  interface Locals extends StarlightLocals {}
}

declare module 'virtual:starlight/components/*' {
  const Component: (props: object) => unknown
  export default Component
}

/** Where the files of PostgreSQL are, from the base of the site (config/engines/files.ts). */
declare const __SQL_FILES__: Record<string, string>

/** Where the files of Python are, in the same way. */
declare const __PYTHON_FILES__: Record<string, string>

/// <reference types="astro/client" />

declare namespace App {
  type StarlightLocals = import('@astrojs/starlight').StarlightLocals
  interface Locals extends StarlightLocals {}
}

declare module 'virtual:starlight/components/*' {
  const Component: (props: object) => unknown
  export default Component
}

/**
 * Takes away what code of a reader has no use for: the sandbox and the page keep their data there. It guards against accidents; what
 * holds against intent is the policy of the page, and that a worker has no document.
 */
export function hidePageData(): void {
  for (const name of ['indexedDB', 'caches', 'BroadcastChannel', 'Worker', 'SharedWorker', 'WebSocket', 'EventSource', 'XMLHttpRequest']) {
    Object.defineProperty(globalThis, name, { value: undefined, configurable: false })
  }
}

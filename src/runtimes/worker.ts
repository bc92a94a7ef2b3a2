/** A worker that obeys the policy of the page: one that is started from a blob does, one from an address does not. It says `ready`. */
export function startWorker(url: string): { worker: Worker; end: () => void } {
  const bootstrap = `await import(${JSON.stringify(new URL(url, location.href).href)}); postMessage('ready')`
  const blob = URL.createObjectURL(new Blob([bootstrap], { type: 'text/javascript' }))
  const worker = new Worker(blob, { type: 'module' })
  return {
    worker,
    end() {
      worker.terminate()
      URL.revokeObjectURL(blob)
    },
  }
}

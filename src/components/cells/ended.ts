/** A run of which the page did not see the end: the browser ended the page with it, as it does when code fills the memory. */
export interface EndedRun {
  /** The file of the cell, under examples/. */
  file: string
  source: string
}

const key = () => `nexus-run ${location.pathname}`

/** Notes that a run is under way; the answer takes the note back. A page that is left in the usual way takes it back too. */
export function noteRun(run: EndedRun): () => void {
  try {
    sessionStorage.setItem(key(), JSON.stringify(run))
  } catch {
    // Without storage nothing can be said afterwards, and everything else works.
  }
  addEventListener('pagehide', forget, { once: true })
  return () => {
    removeEventListener('pagehide', forget)
    forget()
  }
}

/** The run of this cell that ended its page, if there was one. It is told once. */
export function endedRun(file: string): EndedRun | undefined {
  try {
    const run = JSON.parse(sessionStorage.getItem(key()) ?? 'null') as EndedRun | null
    if (run?.file !== file) return undefined
    forget()
    return run
  } catch {
    return undefined
  }
}

function forget(): void {
  try {
    sessionStorage.removeItem(key())
  } catch {
    // There is nothing to forget.
  }
}

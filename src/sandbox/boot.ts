import type { WorkerMessage } from './names.ts'
import { register } from './register.ts'

// Loaded by every page: once the page is idle the service worker is registered, so that the shop is there when it is first wanted and the
// page opens again offline. A browser that asks to save data waits until the shop is wanted.
const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
const wasControlled = 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null

async function boot(): Promise<void> {
  const worker = await register()
  if (!worker || wasControlled) return
  // This page came before the worker, so the worker has not seen what it is made of; from the moment of control on, it sees all.
  await control()
  const own = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(location.origin))
  worker.postMessage({ kind: 'keep', urls: [location.href.replace(/[?#].*/, ''), ...own] } satisfies WorkerMessage)
}

async function control(): Promise<void> {
  const { serviceWorker } = navigator
  if (!serviceWorker.controller) await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }))
}

const idle = window.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 200))
if (!connection?.saveData) {
  if (document.readyState === 'complete') idle(() => void boot())
  else window.addEventListener('load', () => idle(() => void boot()))
}

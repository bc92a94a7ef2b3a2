const base = import.meta.env.BASE_URL
const patience = 10_000

/**
 * Registers the site's service worker and waits until it is active. `undefined` where there can be none: an insecure origin, a private
 * window, blocked site data, or a worker that does not start.
 */
export async function register(): Promise<ServiceWorker | undefined> {
  if (!('serviceWorker' in navigator)) return undefined
  try {
    const registration = await navigator.serviceWorker.register(`${base}service-worker.js`, { scope: base, updateViaCache: 'none' })
    return await activeWorker(registration)
  } catch {
    return undefined
  }
}

function activeWorker(registration: ServiceWorkerRegistration): Promise<ServiceWorker | undefined> {
  if (registration.active) return Promise.resolve(registration.active)
  const coming = registration.installing ?? registration.waiting
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), patience)
    coming?.addEventListener('statechange', () => {
      if (coming.state !== 'activated' && coming.state !== 'redundant') return
      clearTimeout(timer)
      resolve(registration.active ?? undefined)
    })
  })
}

const base = import.meta.env.BASE_URL.replace(/\/$/, '')

/** A path of the site as an address that works under any base path. */
export const href = (path: string): string => base + path

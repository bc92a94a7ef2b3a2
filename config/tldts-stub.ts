// MSW keeps cookies by registrable domain, for which it carries the public suffix list: 110 KB compressed. The shop sets no cookies.
export const getDomain = (host: string): string => host
export const getPublicSuffix = (): null => null
export const parse = (host: string) => ({ hostname: host, domain: host, publicSuffix: null })

// The contract is written for any site, so its addresses of problem pages begin with a placeholder.
const placeholder = /https:\/\/nexus\.example(?![\w-]|\.\w)/g

/** A text of the contract with the address of a site in place of the one that stands for it. The address has no slash at its end. */
export const withAddress = (text: string, address: string): string => text.replaceAll(placeholder, () => address)

/** An origin and a base path as one address, without a slash at its end. */
export const addressOf = (origin: string, base: string): string => new URL(base, origin).href.replace(/\/$/, '')

/** The address of this site. Outside of Astro there is no site, and the placeholder stands for it. */
export const ownAddress = addressOf(import.meta.env.SITE ?? 'https://nexus.example', import.meta.env.BASE_URL)

/** A text of the contract as it is published on this site. */
export const withOwnAddress = (text: string): string => withAddress(text, ownAddress)

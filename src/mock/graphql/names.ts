/** GraphQL writes `unitPrice` and `PENDING_PAYMENT` where REST writes `unit_price` and `pending_payment`. */

export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
export const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** The word of REST for a value of an enum: `PRICE_DESC` is `-price`. Currencies are upper case on both sides. */
export function word(enumName: string, value: string): string {
  if (enumName === 'CurrencyCode') return value
  const [, key, direction] = /^(.*)_(ASC|DESC)$/.exec(value) ?? []
  return `${direction === 'DESC' ? '-' : ''}${(key ?? value).toLowerCase()}`
}

/** An input as REST takes it. `null` means that it was left out. */
export function toRest(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toRest)
  if (value === null || typeof value !== 'object') return value
  const given = Object.entries(value).filter(([, child]) => child !== null && child !== undefined)
  return Object.fromEntries(given.map(([name, child]) => [snake(name), toRest(child)]))
}

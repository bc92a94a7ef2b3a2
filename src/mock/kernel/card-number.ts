// 13 to 19 digits, perhaps in groups, that are no part of a longer word such as an id.
const candidate = /(?<![0-9A-Za-z])\d(?:[ -]?\d){12,18}(?![0-9A-Za-z])/g

/** Whether a text holds something that could be the number of a payment card: 13 to 19 digits that pass the Luhn check. */
export const hasCardNumber = (text: string): boolean => text.match(candidate)?.some(passesLuhn) ?? false

/** The text with `substitute` in place of everything that could be the number of a payment card. */
export const withoutCardNumbers = (text: string, substitute: string): string =>
  text.replace(candidate, (found) => (passesLuhn(found) ? substitute : found))

/** The check digit of ISO/IEC 7812: every second digit from the right counts double. */
function passesLuhn(text: string): boolean {
  const digits = text.replace(/\D/g, '').split('').reverse().map(Number)
  const sum = digits.reduce((total, digit, index) => {
    const value = index % 2 === 1 ? digit * 2 : digit
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

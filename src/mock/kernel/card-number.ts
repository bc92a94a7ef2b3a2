interface Span {
  start: number
  end: number
}

// Thirteen digits, perhaps in groups. Most texts have none, and are not looked at any closer.
const likely = /\d(?:[\s\p{Pd}]{0,3}\d){12}/u
const word = /[0-9A-Za-z]+/g
const digitsOnly = /^\d+$/
/** What may stand between the groups of a number. */
const gap = /^[\s\p{Pd}]{1,3}$/u

/** Whether a text holds something that could be the number of a payment card: 13 to 19 digits that pass the Luhn check. */
export const hasCardNumber = (text: string): boolean => cardNumbers(text).length > 0

/** The text with `substitute` in place of everything that could be the number of a payment card. */
export function withoutCardNumbers(text: string, substitute: string): string {
  let kept = ''
  let from = 0
  for (const { start, end } of cardNumbers(text)) {
    // Two that overlap are blacked out as one.
    if (start >= from) kept += text.slice(from, start) + substitute
    from = Math.max(from, end)
  }
  return kept + text.slice(from)
}

/** Where numbers of cards could stand, by their start. Each begins and ends with a group: an expiry date behind it hides nothing. */
function cardNumbers(text: string): Span[] {
  if (!likely.test(text)) return []
  return neighbours(text).flatMap((groups) =>
    groups.flatMap(({ start }, first) => {
      let digits = ''
      let end = start
      for (const group of groups.slice(first, first + 19)) {
        digits += text.slice(group.start, group.end)
        if (digits.length > 19) break
        if (digits.length >= 13 && passesLuhn(digits)) end = group.end
      }
      return end > start ? [{ start, end }] : []
    }),
  )
}

/** Groups of digits that stand next to each other, and are no part of a longer word such as an id. */
function neighbours(text: string): Span[][] {
  const found: Span[][] = []
  let last: Span | undefined
  for (const { 0: letters, index: start } of text.matchAll(word)) {
    const group = digitsOnly.test(letters) ? { start, end: start + letters.length } : undefined
    if (group && last && gap.test(text.slice(last.end, start))) found.at(-1)!.push(group)
    else if (group) found.push([group])
    last = group
  }
  return found
}

/** The check digit of ISO/IEC 7812: every second digit from the right counts double. */
function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index])
    const value = index % 2 === 1 ? digit * 2 : digit
    sum += value > 9 ? value - 9 : value
  }
  return sum % 10 === 0
}

// The rule (BR-20): tax is computed for each line, and rounded half to even.
// Amounts are whole cents, rates are in hundredths of a percent.
const cases: [amount: number, rate: number, tax: number][] = [
  [1000, 1600, 160], // nothing to round
  [1003, 750, 75], // 75.225: down
  [1010, 750, 76], // 75.75: up
  [50, 100, 0], // 0.5: to the even 0
  [150, 100, 2], // 1.5: to the even 2
  [250, 100, 2], // 2.5: to the even 2
]

// The first idea. It is right in most cases, and this is what makes it dangerous.
const taxOf = (amount: number, rate: number) =>
  Math.round((amount * rate) / 10000)

let failed = 0
for (const [amount, rate, expected] of cases) {
  const tax = taxOf(amount, rate)
  if (tax === expected) continue
  failed++
  console.log(`${amount} at ${rate}: expected ${expected}, got ${tax}`)
}
console.log(failed === 0 ? 'green' : `red: ${failed} of ${cases.length}`)

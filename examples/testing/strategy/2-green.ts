const cases: [amount: number, rate: number, tax: number][] = [
  [1000, 1600, 160],
  [1003, 750, 75],
  [1010, 750, 76],
  [50, 100, 0],
  [150, 100, 2],
  [250, 100, 2],
]

// Whole numbers only: the remainder says exactly where the half is.
function taxOf(amount: number, rate: number): number {
  const exact = amount * rate
  const down = Math.floor(exact / 10000)
  const rest = exact - down * 10000
  if (rest !== 5000) return rest > 5000 ? down + 1 : down
  return down % 2 === 0 ? down : down + 1
}

const wrong = cases.filter(
  ([amount, rate, tax]) => taxOf(amount, rate) !== tax,
)
console.log(wrong.length === 0 ? 'green' : `red: ${JSON.stringify(wrong)}`)

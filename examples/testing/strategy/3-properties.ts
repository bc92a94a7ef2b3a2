function taxOf(amount: number, rate: number): number {
  const exact = amount * rate
  const down = Math.floor(exact / 10000)
  const rest = exact - down * 10000
  if (rest !== 5000) return rest > 5000 ? down + 1 : down
  return down % 2 === 0 ? down : down + 1
}

// Not single cases but rules that hold for all of them, tried on 20,000.
let state = 1
const upTo = (most: number) => {
  state = (state * 48271) % 2147483647
  return state % most
}

let broken = 0
let halves = 0
let leaning = 0
for (let run = 0; run < 20000; run++) {
  const amount = upTo(1000000)
  const rate = upTo(60) * 50
  const tax = taxOf(amount, rate)
  const exact = (amount * rate) / 10000
  if (Math.abs(tax - exact) > 0.5) broken++
  if (taxOf(amount, 0) !== 0 || tax < 0 || !Number.isInteger(tax)) broken++
  if ((amount * rate) % 10000 === 5000) {
    halves++
    leaning += Math.sign(tax - exact)
  }
}
console.log('rules broken:', broken)
console.log(`halves: ${halves}, up minus down: ${leaning}`)

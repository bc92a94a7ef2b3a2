// retry_backoff=2, retry_backoff_max=600: at most 2, 4, 8, … seconds.
const longest = (retry: number) => Math.min(600, 2 * 2 ** retry)
console.log(
  'at most, in seconds:',
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(longest).join(' '),
)

// The same numbers in every run, so that you can compare.
let state = 7
const chance = () => {
  state = (state * 48271) % 2147483647
  return state / 2147483647
}

/** How many of 500 tasks come back in the busiest second of the third retry. */
function busiest(delay: () => number): number {
  const seconds = new Map<number, number>()
  for (let task = 0; task < 500; task++) {
    const second = Math.floor(delay())
    seconds.set(second, (seconds.get(second) ?? 0) + 1)
  }
  return Math.max(...seconds.values())
}

console.log(
  'without jitter:',
  busiest(() => longest(5)),
)
console.log(
  'with jitter:   ',
  busiest(() => chance() * longest(5)),
)

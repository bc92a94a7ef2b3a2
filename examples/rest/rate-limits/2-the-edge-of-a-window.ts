// Two limiters for "10 requests in 10 seconds", each a few lines long.
// Both are asked the same: 10 requests at second 9, and 10 at second 11.
const limit = 10
const seconds = 10

function fixedWindow() {
  let start = 0
  let used = 0
  return (now: number) => {
    if (now >= start + seconds) {
      start = now - (now % seconds)
      used = 0
    }
    return used++ < limit
  }
}

function tokenBucket() {
  let tokens = limit
  let last = 0
  return (now: number) => {
    tokens = Math.min(limit, tokens + ((now - last) * limit) / seconds)
    last = now
    if (tokens < 1) return false
    tokens--
    return true
  }
}

for (const limiter of [fixedWindow, tokenBucket]) {
  const allows = limiter()
  const passed = [9, 11].map(
    (now) =>
      Array.from({ length: 10 }, () => allows(now)).filter(Boolean).length,
  )
  console.log(
    `${limiter.name}: ${passed[0]} at second 9, ${passed[1]} at second 11`,
  )
}

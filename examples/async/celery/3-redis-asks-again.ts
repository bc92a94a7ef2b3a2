// A simulator of the rule: what is not acknowledged in time is given out again.
function runs(taskMinutes: number, timeoutMinutes: number) {
  const starts: number[] = [0]
  const firstAcknowledged = taskMinutes
  // The first run is not done yet when the timeout is over.
  for (
    let at = timeoutMinutes;
    at < firstAcknowledged;
    at += timeoutMinutes
  )
    starts.push(at)
  return starts
}

for (const minutes of [5, 59, 61, 150]) {
  const starts = runs(minutes, 60)
  console.log(
    `a task of ${minutes} minutes is started ${starts.length} times`,
    starts.length > 1 ? `(at minute ${starts.join(', ')})` : '',
  )
}

/** Runs tasks one after another, in the order they came. A task that fails does not stop the next. */
export function createQueue() {
  let last: Promise<unknown> = Promise.resolve()
  return <Result>(task: () => Promise<Result>): Promise<Result> => {
    const next = last.then(task)
    last = next.catch(() => {})
    return next
  }
}

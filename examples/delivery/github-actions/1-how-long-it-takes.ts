// A simulator: jobs with the minutes they take and those they wait for.
interface Job {
  minutes: number
  needs?: string[]
}

const inARow: Record<string, Job> = {
  lint: { minutes: 1 },
  test: { minutes: 6, needs: ['lint'] },
  scan: { minutes: 2, needs: ['test'] },
  build: { minutes: 4, needs: ['scan'] },
  deploy: { minutes: 2, needs: ['build'] },
}
const sideBySide: Record<string, Job> = {
  lint: { minutes: 1 },
  test: { minutes: 6 },
  scan: { minutes: 2 },
  build: { minutes: 4 },
  deploy: { minutes: 2, needs: ['lint', 'test', 'scan', 'build'] },
}

/** When a job ends, if there is a runner for each. */
function ends(jobs: Record<string, Job>, name: string): number {
  const { minutes, needs = [] } = jobs[name]
  return minutes + Math.max(0, ...needs.map((other) => ends(jobs, other)))
}

/** When a failing job is seen, and what was paid for until then. */
function report(title: string, jobs: Record<string, Job>) {
  const names = Object.keys(jobs)
  const last = Math.max(...names.map((name) => ends(jobs, name)))
  const paid = names.reduce((sum, name) => sum + jobs[name].minutes, 0)
  console.log(`${title}: done after ${last} min, ${paid} min of machines`)
  console.log(`  a failing test is seen after ${ends(jobs, 'test')} min`)
  console.log(`  a failing scan is seen after ${ends(jobs, 'scan')} min`)
}
report('in a row', inARow)
report('side by side', sideBySide)

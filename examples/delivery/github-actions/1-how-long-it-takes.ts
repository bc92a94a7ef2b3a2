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
  const job = jobs[name]
  if (!job) throw new Error(`There is no job ${name}.`)
  const waits = (job.needs ?? []).map((other) => ends(jobs, other))
  return job.minutes + Math.max(0, ...waits)
}

/** When a failing job is seen, and what is paid for in all. */
function report(title: string, jobs: Record<string, Job>) {
  const last = Math.max(
    ...Object.keys(jobs).map((name) => ends(jobs, name)),
  )
  const paid = Object.values(jobs).reduce(
    (sum, job) => sum + job.minutes,
    0,
  )
  console.log(`${title}: done after ${last} min, ${paid} min of machines`)
  console.log(`  a failing test is seen after ${ends(jobs, 'test')} min`)
  console.log(`  a failing scan is seen after ${ends(jobs, 'scan')} min`)
}
report('in a row', inARow)
report('side by side', sideBySide)

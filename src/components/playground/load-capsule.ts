import { control } from '#sandbox/control.ts'
import type { Capsule } from './capsule.ts'
import type { Request } from './request.ts'
import { markPoint } from './time-machine.ts'

/** Starts the scenario, sets the faults and opens the requests. The shop before it can be gone back to. Nothing is sent. */
export async function loadCapsule({ scenario, requests, faults }: Capsule, openAll: (requests: Request[]) => void): Promise<void> {
  await markPoint('before what was shared was loaded')
  await control.reset(scenario)
  for (const fault of faults) await control.addFault(fault)
  openAll(requests)
}

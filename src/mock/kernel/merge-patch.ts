/**
 * What a merge patch makes of a value (RFC 7396): members of objects are merged, `null` takes one away, and everything else comes in place
 * of what was there. Who calls it says what the result is, and has checked the patch.
 */
export function mergePatch<Result>(target: unknown, patch: unknown): Result {
  if (!isObject(patch)) return patch as Result
  const merged = new Map(isObject(target) ? Object.entries(target) : [])
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) merged.delete(name)
    else merged.set(name, mergePatch(merged.get(name), value))
  }
  return Object.fromEntries(merged) as Result
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)

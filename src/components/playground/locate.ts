/** Where the value of a JSON Pointer stands in a JSON text: start and end, or of the nearest value around it. */
export function locate(text: string, pointer: string): [number, number] {
  const wanted = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  let at = 0
  const space = () => {
    while (/\s/.test(text[at] ?? '')) at++
  }
  const string = () => {
    const start = at
    for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === '\\') at++
    return text.slice(start, ++at)
  }
  let found: [number, number] = [0, text.length]
  let depth = 0
  const note = (path: string[], start: number) => {
    const isOnWay = path.length >= depth && path.length <= wanted.length && path.every((part, index) => part === wanted[index])
    if (isOnWay) {
      depth = path.length
      found = [start, at]
    }
  }
  // Values are noted as they end, the inner before the outer, so the deepest one on the way wins.
  const members = (path: string[], isObject: boolean) => {
    at++
    for (let index = 0; at < text.length; index++) {
      space()
      if (text[at] === ']' || text[at] === '}') break
      let name = String(index)
      if (isObject) {
        name = JSON.parse(string()) as string
        space()
        at++
      }
      value([...path, name])
      space()
      if (text[at] === ',') at++
    }
    at++
  }
  const value = (path: string[]) => {
    space()
    const start = at
    if (text[at] === '{' || text[at] === '[') members(path, text[at] === '{')
    else if (text[at] === '"') string()
    else while (at < text.length && !/[,\]}\s]/.test(text[at]!)) at++
    note(path, start)
  }
  try {
    value([])
  } catch {
    return [0, text.length]
  }
  return found
}

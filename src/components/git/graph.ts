import { namesAt } from './commits.ts'
import { ancestors, headOf, type Repository, subjectOf } from './model.ts'

/** A commit in the picture: its place, and what is written beside it. */
export interface Row {
  id: string
  subject: string
  names: string[]
  lane: number
  parents: readonly string[]
  /** Whether a branch or HEAD leads to it. */
  isReached: boolean
}

export interface Graph {
  rows: Row[]
  lanes: number
  /** Lines as SVG paths, in units of one lane and one row. */
  lines: { path: string; isReached: boolean }[]
}

/** Places commits, the newest on top, so that lines of descent go down and cross no other commit. */
export function graphOf(repository: Repository): Graph {
  const head = headOf(repository)
  const reached = ancestors(repository, ...Object.values(repository.branches), ...(head ? [head] : []))
  // What each lane waits for, from top to bottom.
  const waiting: (string | undefined)[] = []
  const free = () => {
    const lane = waiting.indexOf(undefined)
    return lane < 0 ? waiting.push(undefined) - 1 : lane
  }
  const open: { from: [lane: number, row: number]; lane: number; to: string; isReached: boolean }[] = []
  const rows = repository.commits.toReversed().map((commit, row): Row => {
    const known = waiting.indexOf(commit.id)
    const lane = known < 0 ? free() : known
    for (const [index, id] of waiting.entries()) if (id === commit.id) waiting[index] = undefined
    const isReached = reached.has(commit.id)
    for (const [index, parent] of commit.parents.entries()) {
      const shared = waiting.indexOf(parent)
      const own = index === 0 ? lane : shared < 0 ? free() : shared
      waiting[own] = parent
      open.push({ from: [lane, row], lane: own, to: parent, isReached })
    }
    return { id: commit.id, subject: subjectOf(commit), names: namesAt(repository, commit.id), lane, parents: commit.parents, isReached }
  })
  const place = new Map(rows.map(({ id, lane }, row) => [id, [lane, row] as const]))
  const lines = open.map(({ from, lane, to, isReached }) => ({ path: pathOf(from, lane, place.get(to)!), isReached }))
  return { rows, lanes: Math.max(1, ...rows.map(({ lane }) => lane + 1), ...open.map(({ lane }) => lane + 1)), lines }
}

/** From a commit into its lane, down the lane, and into the parent's lane on the last row. */
function pathOf([left, top]: readonly [number, number], lane: number, [end, bottom]: readonly [number, number]): string {
  const x = (column: number) => column + 0.5
  const y = (row: number) => row + 0.5
  const bend = (from: number, to: number, row: number) => `C${x(from)} ${y(row + 0.5)} ${x(to)} ${y(row + 0.5)} ${x(to)} ${y(row + 1)}`
  let path = `M${x(left)} ${y(top)}`
  let row = top
  if (lane !== left && row < bottom) path += bend(left, lane === end || row + 1 < bottom ? lane : end, row++)
  const isBent = lane !== end && row < bottom
  const last = isBent ? bottom - 1 : bottom
  if (last > row) path += `V${y(last)}`
  return isBent ? path + bend(lane, end, bottom - 1) : path
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The picture and the list of commits in one: each row says in words what the lines show. */
export function graphHtml(repository: Repository): string {
  const { rows, lanes, lines } = graphOf(repository)
  if (rows.length === 0) return '<p>No commit yet.</p>'
  const drawn = lines.map(({ path, isReached }) => `<path d="${path}"${isReached ? '' : ' class="lost"'}/>`).join('')
  const dots = rows
    .map(({ lane, names, isReached }, row) => {
      const kind = !isReached ? 'lost' : names.some((name) => name.startsWith('HEAD')) ? 'head' : ''
      return `<path d="M${lane + 0.5} ${row + 0.5}h0" class="dot ${kind}"/>`
    })
    .join('')
  const svg = `<svg aria-hidden="true" viewBox="0 0 ${lanes} ${rows.length}" preserveAspectRatio="none" style="--lanes:${lanes};--rows:${rows.length}">${drawn}${dots}</svg>`
  const items = rows.map(({ id, subject, names, parents, isReached }) => {
    const marks = names.map((name) => `<b class="${name.startsWith('HEAD') ? 'head' : ''}">${escaped(name)}</b>`).join(' ')
    const from = parents.length > 0 ? `, after ${parents.join(' and ')}` : ', the first commit'
    const lost = isReached ? '' : '<i>no branch leads here</i>'
    return `<li${isReached ? '' : ' class="lost"'}><span><code>${id}</code> ${marks}${lost}</span><span>${escaped(subject)}<span class="sr-only">${from}</span></span></li>`
  })
  return `${svg}<ol aria-label="Commits, the newest first">${items.join('')}</ol>`
}

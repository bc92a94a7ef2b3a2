/** A small model of Git: commits, branches, the index, the files and the reflog, as plain data. Every command makes a new one. */
export interface Repository {
  /** All commits that were ever made, in the order in which they were made. */
  commits: readonly Commit[]
  branches: Readonly<Record<string, string>>
  head: { branch: string } | { commit: string }
  /** What the next commit would hold. */
  index: Tree
  /** The files as they are on the disk. */
  files: Tree
  /** Where HEAD has been, the newest first. */
  reflog: readonly { id: string; what: string }[]
  /** A merge, rebase, cherry-pick or revert that waits for the reader. */
  pending?: Pending | undefined
}

/** Names of files and what is in them. */
export type Tree = Readonly<Record<string, string>>

export interface Commit {
  id: string
  parents: readonly string[]
  message: string
  tree: Tree
}

export interface Pending {
  kind: 'merge' | 'cherry-pick' | 'revert' | 'rebase'
  /** The commit whose change is being brought in. */
  theirs: string
  message: string
  /** Files in which both sides changed the same thing, until `git add`. */
  conflicts: readonly string[]
  /** What is left of a rebase, and the way back. */
  rebase?: { branch: string | undefined; original: string; todo: readonly string[] }
}

/** What a command answers when it does not do what was asked. */
export class GitError extends Error {}

export function fail(...lines: string[]): never {
  throw new GitError(lines.join('\n'))
}

export const emptyRepository: Repository = { commits: [], branches: {}, head: { branch: 'main' }, index: {}, files: {}, reflog: [] }

export const branchOf = ({ head }: Repository): string | undefined => ('branch' in head ? head.branch : undefined)

/** The commit that HEAD is at; none before the first one. */
export const headOf = ({ head, branches }: Repository): string | undefined => ('branch' in head ? branches[head.branch] : head.commit)

export function commitOf({ commits }: Repository, id: string): Commit {
  return commits.find((commit) => commit.id === id)!
}

export function treeOf(repository: Repository, id = headOf(repository)): Tree {
  return id ? commitOf(repository, id).tree : {}
}

export const subjectOf = ({ message }: Commit): string => message.split('\n')[0]!

/** The commits that can be reached from some, themselves among them. */
export function ancestors(repository: Repository, ...ids: string[]): Set<string> {
  const found = new Set<string>()
  const open = [...ids]
  for (let id = open.pop(); id; id = open.pop()) {
    if (found.has(id)) continue
    found.add(id)
    open.push(...commitOf(repository, id).parents)
  }
  return found
}

/** The newest commit that two have in common. */
export function mergeBase(repository: Repository, one: string, other: string): string | undefined {
  const [left, right] = [ancestors(repository, one), ancestors(repository, other)]
  return repository.commits.findLast(({ id }) => left.has(id) && right.has(id))?.id
}

/** What a reader calls a commit: a branch, HEAD, HEAD@{1}, the beginning of an id, and any of them with ~2 or ^. */
export function resolve(repository: Repository, name: string): string | undefined {
  const [, base = '', steps = ''] = /^(.*?)((?:[~^]\d*)*)$/.exec(name) ?? []
  let id = named(repository, base)
  for (const [, sign, digits] of steps.matchAll(/([~^])(\d*)/g)) {
    const count = digits ? Number(digits) : 1
    if (sign === '^' && count > 0) id = id && commitOf(repository, id).parents[count - 1]
    else if (sign === '~') for (let step = 0; step < count && id; step++) id = commitOf(repository, id).parents[0]
  }
  return id
}

function named(repository: Repository, name: string): string | undefined {
  if (name === 'HEAD' || name === '@') return headOf(repository)
  const [, past] = /^(?:HEAD|@)@\{(\d+)\}$/.exec(name) ?? []
  if (past) return repository.reflog[Number(past)]?.id
  if (Object.hasOwn(repository.branches, name)) return repository.branches[name]
  if (!/^[0-9a-f]{4,}$/.test(name)) return undefined
  const found = repository.commits.filter(({ id }) => id.startsWith(name))
  return found.length === 1 ? found[0]!.id : undefined
}

/** Adds a commit with what the index holds, and moves HEAD to it. */
export function addCommit(repository: Repository, message: string, parents: readonly string[], what: string): Repository {
  const commit: Omit<Commit, 'id'> = { parents, message, tree: repository.index }
  const id = idFor(JSON.stringify([repository.commits.length, commit]))
  return moveHead({ ...repository, commits: [...repository.commits, { id, ...commit }] }, id, what)
}

/** Moves the branch that is checked out, or HEAD itself when it is on none. */
export function moveHead(repository: Repository, id: string, what: string): Repository {
  const branch = branchOf(repository)
  return {
    ...repository,
    ...(branch ? { branches: { ...repository.branches, [branch]: id } } : { head: { commit: id } }),
    reflog: [{ id, what }, ...repository.reflog],
  }
}

/** Seven signs like those of Git. Git makes them from a cryptographic digest of the whole commit, this from a small one. */
function idFor(text: string): string {
  let hash = 0x811c9dc5
  for (const sign of text) hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0').slice(-7)
}

export const sameTree = (one: Tree, other: Tree): boolean => changedFiles(one, other).length === 0

export function changedFiles(one: Tree, other: Tree): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].filter((name) => one[name] !== other[name]).sort()
}

/** Files that Git has not been told about. */
export const untracked = ({ files, index }: Repository): string[] => Object.keys(files).filter((name) => !Object.hasOwn(index, name))

/** Checks a tree out over everything but the files that Git has not been told about. */
export function checkedOut(repository: Repository, tree: Tree): Repository {
  const kept = Object.fromEntries(untracked(repository).map((name) => [name, repository.files[name]!]))
  return { ...repository, index: tree, files: { ...kept, ...tree } }
}

/** Files that differ from the last commit, staged or not. */
export function uncommitted(repository: Repository): string[] {
  const last = treeOf(repository)
  return [...new Set([...changedFiles(last, repository.index), ...changedFiles(last, repository.files)])].sort()
}

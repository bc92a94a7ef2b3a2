import { saying, unmerged } from './commits.ts'
import {
  addCommit,
  ancestors,
  branchOf,
  type Commit,
  changedFiles,
  checkedOut,
  commitOf,
  fail,
  headOf,
  mergeBase,
  moveHead,
  type Pending,
  type Repository,
  resolve,
  sameTree,
  subjectOf,
  treeOf,
  uncommitted,
} from './model.ts'
import { optionsOf } from './options.ts'
import { rebaseOnto, stepOn } from './rebase.ts'
import type { Command, Done } from './run.ts'
import { conflictLines, stopped, threeWay } from './three-way.ts'

const inMiddle = { '--abort': 'alone', '--continue': 'alone' } as const

/** Stops when something else is under way, or when work would be lost. Git refuses less: it looks at the files that are touched. */
function checkReady(repository: Repository, kind: Pending['kind']): string {
  const { pending } = repository
  if (pending)
    fail(
      `error: a ${pending.kind} is already in progress`,
      `hint: try "git ${pending.kind} (--continue | --abort)"`,
      `fatal: ${kind} failed`,
    )
  const last = headOf(repository) ?? fail(`fatal: there is no commit to ${kind} onto`)
  const changed = uncommitted(repository)
  if (changed.length === 0) return last
  if (kind === 'rebase') fail('error: cannot rebase: You have unstaged changes.', 'error: Please commit or stash them.')
  return fail(
    `error: Your local changes to the following files would be overwritten by ${kind}:`,
    ...changed.map((file) => `\t${file}`),
    `Please commit your changes or stash them before you ${kind}.`,
    'Aborting',
  )
}

/** `--abort` and `--continue`, which all four have. */
function goOn(repository: Repository, kind: Pending['kind'], given: Map<string, string>): Done | undefined {
  const isAborted = given.has('--abort')
  if (!isAborted && !given.has('--continue')) return undefined
  const { pending } = repository
  if (pending?.kind !== kind) {
    if (kind === 'rebase') return fail('fatal: No rebase in progress?')
    if (kind === 'merge') return fail(`fatal: There is no merge ${isAborted ? 'to abort' : 'in progress'} (MERGE_HEAD missing).`)
    return fail('error: no cherry-pick or revert in progress', `fatal: ${kind} failed`)
  }
  if (isAborted) return { repository: abort(repository, pending), lines: [] }
  if (pending.conflicts.length > 0) return fail(...unmerged(pending.conflicts))
  if (kind === 'rebase') return stepOn(repository, pending)
  const parents = [headOf(repository)!, ...(kind === 'merge' ? [pending.theirs] : [])]
  const made = addCommit(
    { ...repository, pending: undefined },
    pending.message,
    parents,
    `commit (${kind}): ${pending.message.split('\n')[0]}`,
  )
  return { repository: made, lines: [saying(made)] }
}

function abort(repository: Repository, { rebase }: Pending): Repository {
  const id = rebase?.original ?? headOf(repository)!
  const tree = treeOf(repository, id)
  const back = { ...checkedOut(repository, tree), pending: undefined }
  if (!rebase) return back
  const { branch } = rebase
  const what = `rebase (abort): returning to ${branch ? `refs/heads/${branch}` : id}`
  return { ...back, head: branch ? { branch } : { commit: id }, reflog: [{ id, what }, ...back.reflog] }
}

export const merge: Command = (repository, words) => {
  const { given, rest } = optionsOf('merge', words, { ...inMiddle, '--no-ff': 'alone', '--ff-only': 'alone', '-m': 'value' })
  const done = goOn(repository, 'merge', given)
  if (done) return done
  const name = rest[0] ?? fail('fatal: No commit specified and merge.defaultToUpstream not set.')
  const theirs = resolve(repository, name) ?? fail(`merge: ${name} - not something we can merge`)
  const ours = checkReady(repository, 'merge')
  if (ancestors(repository, ours).has(theirs)) return { repository, lines: ['Already up to date.'] }
  const isForward = ancestors(repository, theirs).has(ours)
  if (isForward && !given.has('--no-ff')) {
    const tree = treeOf(repository, theirs)
    const moved = moveHead({ ...repository, index: tree, files: tree }, theirs, `merge ${name}: Fast-forward`)
    const changed = changedFiles(treeOf(repository), tree).map((file) => ` ${file}`)
    return { repository: moved, lines: [`Updating ${ours}..${theirs}`, 'Fast-forward', ...changed] }
  }
  if (given.has('--ff-only')) return fail('fatal: Not possible to fast-forward, aborting.')
  const into = branchOf(repository)
  const message = given.get('-m') ?? `Merge branch '${name}'${into && into !== 'main' ? ` into ${into}` : ''}`
  const base = mergeBase(repository, ours, theirs)
  const { tree, conflicts } = threeWay(base ? treeOf(repository, base) : {}, treeOf(repository), treeOf(repository, theirs), name)
  if (conflicts.length > 0) {
    const pending: Pending = { kind: 'merge', theirs, message, conflicts: conflicts.map(({ file }) => file) }
    const lines = [...conflictLines(conflicts), 'Automatic merge failed; fix conflicts and then commit the result.']
    return { repository: stopped(repository, tree, pending), lines }
  }
  const made = addCommit(
    { ...repository, index: tree, files: tree },
    message,
    [ours, theirs],
    `merge ${name}: Merge made by the 'ort' strategy.`,
  )
  return { repository: made, lines: ["Merge made by the 'ort' strategy.", saying(made)] }
}

export const cherryPick: Command = (repository, words) => take(repository, words, 'cherry-pick')
export const revert: Command = (repository, words) => take(repository, words, 'revert')

/** Brings the change of one commit in, forwards or backwards. */
function take(repository: Repository, words: string[], kind: 'cherry-pick' | 'revert'): Done {
  const { given, rest } = optionsOf(kind, words, { ...inMiddle, ...(kind === 'revert' && { '--no-edit': 'alone' as const }) })
  const done = goOn(repository, kind, given)
  if (done) return done
  const name = rest[0] ?? fail(`usage: git ${kind} <commit>`)
  const commit = commitOf(repository, resolve(repository, name) ?? fail(`fatal: bad revision '${name}'`))
  if (commit.parents.length > 1) return fail(`error: commit ${commit.id} is a merge but no -m option was given.`, `fatal: ${kind} failed`)
  const ours = checkReady(repository, kind)
  const before = commit.parents[0] ? treeOf(repository, commit.parents[0]) : {}
  const [from, to] = kind === 'revert' ? [commit.tree, before] : [before, commit.tree]
  const message = kind === 'revert' ? `Revert "${subjectOf(commit)}"\n\nThis reverts commit ${commit.id}.` : commit.message
  const { tree, conflicts } = threeWay(from, treeOf(repository), to, sideName(commit, kind))
  if (conflicts.length > 0) {
    const pending: Pending = { kind, theirs: commit.id, message, conflicts: conflicts.map(({ file }) => file) }
    const lines = [
      ...conflictLines(conflicts),
      `error: could not ${kind === 'revert' ? 'revert' : 'apply'} ${commit.id}... ${subjectOf(commit)}`,
      'hint: After resolving the conflicts, mark them with',
      `hint: "git add <file>", then run "git ${kind} --continue".`,
      `hint: To get back to the state before, run "git ${kind} --abort".`,
    ]
    return { repository: stopped(repository, tree, pending), lines }
  }
  if (sameTree(tree, treeOf(repository)))
    return fail(
      `The change of ${commit.id} is here already: the ${kind} would be an empty commit.`,
      'simulator: Git stops here and asks. The simulator leaves all as it was.',
    )
  const made = addCommit({ ...repository, index: tree, files: tree }, message, [ours], `${kind}: ${message.split('\n')[0]}`)
  return { repository: made, lines: [saying(made)] }
}

const sideName = (commit: Commit, kind: string) => `${kind === 'revert' ? 'parent of ' : ''}${commit.id} (${subjectOf(commit)})`

export const rebase: Command = (repository, words) => {
  const { given, rest } = optionsOf('rebase', words, inMiddle)
  const done = goOn(repository, 'rebase', given)
  if (done) return done
  const name = rest[0] ?? fail('There is no tracking information for the current branch.', 'simulator: name the branch: git rebase main')
  const onto = resolve(repository, name) ?? fail(`fatal: invalid upstream '${name}'`)
  const ours = checkReady(repository, 'rebase')
  return rebaseOnto(repository, ours, onto, name)
}

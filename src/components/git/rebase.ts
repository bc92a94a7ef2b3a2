import {
  addCommit,
  ancestors,
  branchOf,
  commitOf,
  headOf,
  moveHead,
  type Pending,
  type Repository,
  sameTree,
  subjectOf,
  treeOf,
} from './model.ts'
import type { Done } from './run.ts'
import { conflictLines, stopped, threeWay } from './three-way.ts'

/** Makes the commits of the current branch again, one after the other, on top of another commit. */
export function rebaseOnto(repository: Repository, ours: string, onto: string, name: string): Done {
  const theirs = ancestors(repository, onto)
  const mine = ancestors(repository, ours)
  const own = repository.commits.filter(({ id }) => mine.has(id) && !theirs.has(id))
  const branch = branchOf(repository)
  if (mine.has(onto) && own.every(({ parents }) => parents.length === 1)) {
    return { repository, lines: [branch ? `Current branch ${branch} is up to date.` : 'HEAD is up to date.'] }
  }
  // Merges are left out, as Git does without --rebase-merges.
  const todo = own.filter(({ parents }) => parents.length === 1).map(({ id }) => id)
  const tree = treeOf(repository, onto)
  const start = moveHead({ ...repository, head: { commit: onto }, index: tree, files: tree }, onto, `rebase (start): checkout ${name}`)
  return pick(start, { branch, original: ours, todo }, [])
}

/** Goes on after a conflict was resolved. */
export function stepOn(repository: Repository, { rebase, message, theirs }: Pending): Done {
  const free = { ...repository, pending: undefined }
  const isEmpty = sameTree(treeOf(repository), repository.index)
  const made = isEmpty ? free : addCommit(free, message, [headOf(repository)!], `rebase (continue): ${message.split('\n')[0]}`)
  return pick(made, rebase!, isEmpty ? [`dropping ${theirs} -- nothing of it is left`] : [])
}

function pick(repository: Repository, rebase: NonNullable<Pending['rebase']>, said: string[]): Done {
  const [next, ...todo] = rebase.todo
  if (!next) return finish(repository, rebase, said)
  const commit = commitOf(repository, next)
  const here = treeOf(repository)
  const { tree, conflicts } = threeWay(treeOf(repository, commit.parents[0]), here, commit.tree, `${commit.id} (${subjectOf(commit)})`)
  if (conflicts.length > 0) {
    const pending: Pending = {
      kind: 'rebase',
      theirs: next,
      message: commit.message,
      conflicts: conflicts.map(({ file }) => file),
      rebase: { ...rebase, todo },
    }
    const lines = [
      ...said,
      ...conflictLines(conflicts),
      `error: could not apply ${commit.id}... ${subjectOf(commit)}`,
      'hint: Resolve all conflicts manually, mark them as resolved with',
      'hint: "git add <file>", then run "git rebase --continue".',
      'hint: To abort and get back to the state before "git rebase", run "git rebase --abort".',
    ]
    return { repository: stopped(repository, tree, pending), lines }
  }
  if (sameTree(tree, here)) {
    return pick(repository, { ...rebase, todo }, [...said, `dropping ${commit.id} ${subjectOf(commit)} -- patch contents already upstream`])
  }
  const made = addCommit(
    { ...repository, index: tree, files: tree },
    commit.message,
    [headOf(repository)!],
    `rebase (pick): ${subjectOf(commit)}`,
  )
  return pick(made, { ...rebase, todo }, said)
}

function finish(repository: Repository, { branch }: NonNullable<Pending['rebase']>, said: string[]): Done {
  const id = headOf(repository)!
  if (!branch) return { repository, lines: [...said, 'Successfully rebased and updated detached HEAD.'] }
  const back: Repository = {
    ...repository,
    head: { branch },
    branches: { ...repository.branches, [branch]: id },
    reflog: [{ id, what: `rebase (finish): returning to refs/heads/${branch}` }, ...repository.reflog],
  }
  return { repository: back, lines: [...said, `Successfully rebased and updated refs/heads/${branch}.`] }
}

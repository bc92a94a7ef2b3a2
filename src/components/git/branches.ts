import {
  ancestors,
  branchOf,
  changedFiles,
  checkedOut,
  commitOf,
  fail,
  headOf,
  moveHead,
  type Repository,
  resolve,
  subjectOf,
  treeOf,
  uncommitted,
} from './model.ts'
import { optionsOf } from './options.ts'
import type { Command, Done } from './run.ts'

function checkName(name: string): void {
  const isFine = /^[A-Za-z0-9][\w./-]*$/.test(name) && !/\.\.|\/\/|\/$|\.lock$|\.$/.test(name) && name !== 'HEAD'
  if (!isFine) fail(`fatal: '${name}' is not a valid branch name`)
}

function checkFree({ branches }: Repository, name: string): void {
  checkName(name)
  if (Object.hasOwn(branches, name)) fail(`fatal: a branch named '${name}' already exists`)
}

export const branch: Command = (repository, words) => {
  const { given, rest } = optionsOf('branch', words, { '-d': 'value', '-D': 'value', '--list': 'alone' })
  const doomed = given.get('-D') ?? given.get('-d')
  if (doomed !== undefined) return remove(repository, doomed, given.has('-D'))
  const [name, start = 'HEAD'] = rest
  if (!name) return { repository, lines: list(repository) }
  checkFree(repository, name)
  const id = resolve(repository, start) ?? fail(`fatal: not a valid object name: '${start === 'HEAD' ? branchOf(repository) : start}'`)
  return { repository: { ...repository, branches: { ...repository.branches, [name]: id } }, lines: [] }
}

function list(repository: Repository): string[] {
  const current = branchOf(repository)
  const detached = current ? [] : [`* (HEAD detached at ${headOf(repository)})`]
  return [
    ...detached,
    ...Object.keys(repository.branches)
      .sort()
      .map((name) => `${name === current ? '*' : ' '} ${name}`),
  ]
}

function remove(repository: Repository, name: string, isForced: boolean): Done {
  const { [name]: id, ...others } = repository.branches
  if (!id) return fail(`error: branch '${name}' not found.`)
  if (name === branchOf(repository)) return fail(`error: Cannot delete branch '${name}' checked out at '/shop'`)
  if (!isForced && !ancestors(repository, headOf(repository)!).has(id))
    return fail(`error: The branch '${name}' is not fully merged.`, `If you are sure you want to delete it, run 'git branch -D ${name}'.`)
  return { repository: { ...repository, branches: others }, lines: [`Deleted branch ${name} (was ${id}).`] }
}

export const switchTo: Command = (repository, words) => {
  const { given, rest } = optionsOf('switch', words, { '-c': 'value', '--create': 'value', '--detach': 'alone', '-d': 'alone' })
  const { pending, branches } = repository
  if (pending)
    return fail(
      `fatal: cannot switch branch while ${{ merge: 'merging', rebase: 'rebasing', revert: 'reverting', 'cherry-pick': 'cherry-picking' }[pending.kind]}`,
      `hint: end it with "git ${pending.kind} --abort" or go on with "git ${pending.kind} --continue".`,
    )
  const made = given.get('-c') ?? given.get('--create')
  if (made !== undefined) {
    checkFree(repository, made)
    const start = rest[0] ?? 'HEAD'
    const id = resolve(repository, start)
    if (!id && rest[0]) return fail(`fatal: invalid reference: ${start}`)
    const next = id ? goTo(repository, id, { branch: made }, made) : { ...repository, head: { branch: made } }
    return { repository: { ...next, branches: id ? { ...branches, [made]: id } : branches }, lines: [`Switched to a new branch '${made}'`] }
  }
  const name = rest[0] ?? fail('fatal: missing branch or commit argument')
  const id = resolve(repository, name)
  if (given.size > 0) {
    const target = id ?? fail(`fatal: invalid reference: ${name}`)
    const subject = subjectOf(commitOf(repository, target))
    return { repository: goTo(repository, target, { commit: target }, name), lines: [`HEAD is now at ${target} ${subject}`] }
  }
  if (name === branchOf(repository)) return { repository, lines: [`Already on '${name}'`] }
  if (Object.hasOwn(branches, name))
    return { repository: goTo(repository, branches[name]!, { branch: name }, name), lines: [`Switched to branch '${name}'`] }
  if (!id) return fail(`fatal: invalid reference: ${name}`)
  return fail(
    `fatal: a branch is expected, got commit '${name}'`,
    'hint: If you want to detach HEAD at the commit, try again with the --detach option.',
  )
}

/** Checks a commit out, with the changes that are not committed yet, as long as they do not get in the way. */
function goTo(repository: Repository, id: string, head: Repository['head'], name: string): Repository {
  const [from, to] = [treeOf(repository), treeOf(repository, id)]
  const moved = changedFiles(from, to)
  const lost = uncommitted(repository).filter((file) => moved.includes(file))
  if (lost.length > 0)
    fail(
      'error: Your local changes to the following files would be overwritten by checkout:',
      ...lost.map((file) => `\t${file}`),
      'Please commit your changes or stash them before you switch branches.',
      'Aborting',
    )
  const carried = (tree: Repository['files']) => {
    const next = { ...tree }
    for (const file of moved) {
      if (Object.hasOwn(to, file)) next[file] = to[file]!
      else delete next[file]
    }
    return next
  }
  const what = `checkout: moving from ${branchOf(repository) ?? headOf(repository)} to ${name}`
  return {
    ...repository,
    head,
    index: carried(repository.index),
    files: carried(repository.files),
    reflog: [{ id, what }, ...repository.reflog],
  }
}

export const reset: Command = (repository, words) => {
  const { given, rest } = optionsOf('reset', words, { '--soft': 'alone', '--mixed': 'alone', '--hard': 'alone' })
  const name = rest[0] ?? 'HEAD'
  const id =
    resolve(repository, name) ??
    fail(
      `fatal: ambiguous argument '${name}': unknown revision or path not in the working tree.`,
      'simulator: git log and git reflog list what there is.',
    )
  const isHard = given.has('--hard')
  const { pending } = repository
  if (given.has('--soft') && pending) return fail(`fatal: Cannot do a soft reset in the middle of a ${pending.kind}.`)
  const tree = treeOf(repository, id)
  const moved = moveHead(repository, id, `reset: moving to ${name}`)
  const next: Repository = {
    ...moved,
    ...(!given.has('--soft') && { index: tree }),
    ...(isHard && { files: checkedOut(repository, tree).files }),
    // A rebase goes on after a reset; the others are over.
    pending: pending?.kind === 'rebase' ? { ...pending, conflicts: [] } : undefined,
  }
  if (isHard) return { repository: next, lines: [`HEAD is now at ${id} ${subjectOf(commitOf(next, id))}`] }
  const unstaged = given.has('--soft') ? [] : changedFiles(tree, next.files)
  return { repository: next, lines: unstaged.length > 0 ? ['Unstaged changes after reset:', ...unstaged.map((file) => `M\t${file}`)] : [] }
}

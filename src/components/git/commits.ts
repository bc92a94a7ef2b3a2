import {
  addCommit,
  ancestors,
  branchOf,
  type Commit,
  changedFiles,
  commitOf,
  fail,
  headOf,
  type Repository,
  sameTree,
  subjectOf,
  treeOf,
  untracked,
} from './model.ts'
import { optionsOf } from './options.ts'
import type { Command, Done } from './run.ts'

const where = (repository: Repository): string => {
  const branch = branchOf(repository)
  return branch ? `On branch ${branch}` : `HEAD detached at ${headOf(repository)}`
}

export const status: Command = (repository) => {
  const { index, files, pending } = repository
  const conflicts = pending?.conflicts ?? []
  const staged = changedFiles(treeOf(repository), index).filter((file) => !conflicts.includes(file))
  const unknown = untracked(repository).filter((file) => !conflicts.includes(file))
  const changed = changedFiles(index, files).filter((file) => ![...conflicts, ...unknown].includes(file))
  const list = (title: string, names: readonly string[], mark = '') =>
    names.length > 0 ? [title, ...names.map((name) => `\t${mark}${name}`)] : []
  const lines = [
    ...(pending ? [`You are in the middle of a ${pending.kind}.`] : []),
    ...list('Changes to be committed:', staged),
    ...list('Unmerged paths:', conflicts, 'both modified:   '),
    ...list('Changes not staged for commit:', changed),
    ...list('Untracked files:', unknown),
  ]
  return { repository, lines: [where(repository), ...(lines.length > 0 ? lines : ['nothing to commit, working tree clean'])] }
}

export const add: Command = (repository, words) => {
  const { rest, given } = optionsOf('add', words, { '-A': 'alone', '--all': 'alone' })
  const { files, index, pending } = repository
  if (rest.length === 0 && given.size === 0) return fail('Nothing specified, nothing added.', "hint: Maybe you wanted to say 'git add .'?")
  const everything = given.size > 0 || rest.includes('.')
  const names = everything ? [...changedFiles(index, files), ...(pending?.conflicts ?? [])] : rest
  for (const name of names)
    if (!Object.hasOwn(files, name) && !Object.hasOwn(index, name)) fail(`fatal: pathspec '${name}' did not match any files`)
  const next = { ...index }
  for (const name of names) {
    if (Object.hasOwn(files, name)) next[name] = files[name]!
    else delete next[name]
  }
  const conflicts = pending?.conflicts.filter((name) => !names.includes(name)) ?? []
  return { repository: { ...repository, index: next, pending: pending && { ...pending, conflicts } }, lines: [] }
}

export const commit: Command = (before, words) => {
  const { given } = optionsOf('commit', words, {
    '-m': 'value',
    '-am': 'value',
    '-a': 'alone',
    '--amend': 'alone',
    '--allow-empty': 'alone',
    '--no-edit': 'alone',
  })
  const { pending } = before
  if (pending?.conflicts.length) return fail(...unmerged(pending.conflicts))
  const repository = given.has('-a') || given.has('-am') ? withKnownFiles(before) : before
  const last = given.has('--amend') ? amended(repository) : undefined
  if (!last && !given.has('--allow-empty')) checkNotEmpty(repository)
  const own = given.get('-m') ?? given.get('-am')
  const message = own ?? pending?.message ?? last?.message
  if (message === undefined) return fail('simulator: there is no editor here. Give the message with -m: git commit -m "feat: add a price"')
  if (message.trim() === '') return fail('Aborting commit due to empty commit message.')
  if (pending?.kind === 'rebase') return fail('simulator: end this step with git rebase --continue, or go back with git rebase --abort.')
  const how = last ? ' (amend)' : pending ? ` (${pending.kind})` : headOf(repository) ? '' : ' (initial)'
  const what = `commit${how}: ${message.split('\n')[0]}`
  const made = addCommit({ ...repository, pending: undefined }, message, last?.parents ?? parentsOf(repository), what)
  return { repository: made, lines: [saying(made)] }
}

/** Like Git, `-a` takes files that are known already, and no new ones. */
function withKnownFiles(repository: Repository): Repository {
  const { index, files } = repository
  const known = Object.keys(index).filter((name) => Object.hasOwn(files, name))
  return { ...repository, index: { ...index, ...Object.fromEntries(known.map((name) => [name, files[name]!])) } }
}

/** The commit that another one takes the place of. */
function amended(repository: Repository): Commit {
  const { pending } = repository
  if (pending) return fail(`fatal: You are in the middle of a ${pending.kind} -- cannot amend.`)
  return commitOf(repository, headOf(repository) ?? fail('fatal: You have nothing to amend.'))
}

function checkNotEmpty(repository: Repository): void {
  if (repository.pending?.kind === 'merge' || !sameTree(treeOf(repository), repository.index)) return
  const { lines } = status(repository, [])
  const hint = lines.includes('Changes not staged for commit:')
    ? ['no changes added to commit (use "git add" and/or "git commit -a")']
    : lines.includes('Untracked files:')
      ? ['nothing added to commit but untracked files present (use "git add" to track)']
      : []
  fail(...lines, ...hint)
}

const parentsOf = (repository: Repository): string[] => [
  ...(headOf(repository) ? [headOf(repository)!] : []),
  ...(repository.pending?.kind === 'merge' ? [repository.pending.theirs] : []),
]

export const unmerged = (conflicts: readonly string[]): string[] => [
  'error: Committing is not possible because you have unmerged files.',
  "hint: Fix them up in the work tree, and then use 'git add <file>'",
  'hint: as appropriate to mark resolution and make a commit.',
  'fatal: Exiting because of an unresolved conflict.',
  ...conflicts.map((name) => `U\t${name}`),
]

/** What Git says of a commit that it has just made. */
export function saying(repository: Repository): string {
  const made = commitOf(repository, headOf(repository)!)
  const root = made.parents.length === 0 ? ' (root-commit)' : ''
  return `[${branchOf(repository) ?? 'detached HEAD'}${root} ${made.id}] ${subjectOf(made)}`
}

/** The names that lead to a commit, as `git log` writes them. */
export function namesAt(repository: Repository, id: string): string[] {
  const current = branchOf(repository)
  const here = headOf(repository) === id
  const others = Object.keys(repository.branches).filter((name) => repository.branches[name] === id && name !== current)
  return [...(here ? [current ? `HEAD -> ${current}` : 'HEAD'] : []), ...others]
}

export const log: Command = (repository, words) => {
  const { given } = optionsOf('log', words, { '--oneline': 'alone', '--all': 'alone', '--graph': 'alone' })
  const last = headOf(repository)
  if (!last) return fail(`fatal: your current branch '${branchOf(repository)}' does not have any commits yet`)
  const reached = ancestors(repository, last, ...(given.has('--all') ? Object.values(repository.branches) : []))
  const shown = repository.commits.filter(({ id }) => reached.has(id)).reverse()
  return {
    repository,
    lines: shown.map((one) => {
      const names = namesAt(repository, one.id)
      return `${one.id} ${names.length > 0 ? `(${names.join(', ')}) ` : ''}${subjectOf(one)}`
    }),
  }
}

export const reflog: Command = (repository): Done => ({
  repository,
  lines: repository.reflog.map(({ id, what }, index) => `${id} HEAD@{${index}}: ${what}`),
})

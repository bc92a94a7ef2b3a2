import { branch, reset, switchTo } from './branches.ts'
import { add, commit, log, reflog, status } from './commits.ts'
import { cherryPick, merge, rebase, revert } from './join.ts'
import { emptyRepository, fail, GitError, type Repository } from './model.ts'
import { leftOut, nearest, wordsOf } from './words.ts'

/** What a command leaves behind, and what it says. */
export interface Done {
  repository: Repository
  lines: string[]
}

export interface Answer extends Done {
  isError: boolean
}

export type Command = (repository: Repository, words: string[]) => Done

const commands: Record<string, Command> = {
  add,
  branch,
  'cherry-pick': cherryPick,
  commit,
  log,
  merge,
  rebase,
  reflog,
  reset,
  revert,
  status,
  switch: switchTo,
}

export const commandNames = Object.keys(commands)

/** Carries out one line. What goes wrong leaves the repository as it was, and is said in Git's own words where Git has some. */
export function run(repository: Repository, line: string): Answer {
  try {
    return { ...carryOut(repository, wordsOf(line) ?? fail('simulator: a quotation mark is not closed.')), isError: false }
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    return { repository, lines: error.message.split('\n'), isError: true }
  }
}

/** The repository after some lines that must all go well; for beginnings. */
export function after(lines: readonly string[], repository = emptyRepository): Repository {
  return lines.reduce((before, line) => {
    const { repository: next, isError, lines: said } = run(before, line)
    if (isError && !next.pending) throw new Error(`[git] "${line}": ${said.join(' ')}`)
    return next
  }, repository)
}

function carryOut(repository: Repository, [program = '', ...words]: string[]): Done {
  if (program === 'git') return git(repository, words)
  if (program === 'edit') return edit(repository, words)
  if (program === 'cat') return cat(repository, words)
  if (program === 'ls') return { repository, lines: [Object.keys(repository.files).sort().join('  ')] }
  if (program === 'help') return { repository, lines: help }
  if (program === '') return { repository, lines: [] }
  const isMeant = Object.hasOwn(commands, program) || Object.hasOwn(leftOut, program)
  return fail(
    `${program}: command not found`,
    isMeant ? `simulator: did you mean "git ${program}"?` : 'simulator: type help to see what it knows.',
  )
}

const help = [
  'edit <file> <text>   write a file, here in the simulator only',
  'cat <file>, ls       read a file, list the files',
  `git …                ${commandNames.join(', ')}`,
  'undo                 take the last command back, here in the simulator only',
]

function git(repository: Repository, [name = '', ...words]: string[]): Done {
  if (name === '' || name === 'help' || name === '--help') return { repository, lines: help }
  if (Object.hasOwn(commands, name)) return commands[name]!(repository, words)
  if (Object.hasOwn(leftOut, name)) return fail(`simulator: git ${name} exists, and is left out here. ${leftOut[name]}`.trim())
  const near = nearest(name, commandNames)
  return fail(`git: '${name}' is not a git command. See 'git --help'.`, ...(near ? ['', 'The most similar command is', `\t${near}`] : []))
}

function edit(repository: Repository, [file, ...text]: string[]): Done {
  if (!file || text.length === 0) return fail('simulator: say which file and what is in it: edit price.txt 900')
  if (!/^[\w.-]{1,40}$/.test(file)) return fail('simulator: a file name has letters, digits, dots and dashes.')
  return { repository: { ...repository, files: { ...repository.files, [file]: text.join(' ') } }, lines: [`${file} is written.`] }
}

function cat({ files, ...rest }: Repository, [file = '']: string[]): Done {
  const text = Object.hasOwn(files, file) ? files[file]! : fail(`cat: ${file}: No such file or directory`)
  return { repository: { files, ...rest }, lines: text.split('\n') }
}

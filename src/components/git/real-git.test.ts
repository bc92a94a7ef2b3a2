import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ancestors, headOf, type Repository, subjectOf } from './model.ts'
import { run } from './run.ts'
import { wordsOf } from './words.ts'

// The simulator is held against Git itself: the same lines are given to both.
const root = mkdtempSync(join(tmpdir(), 'nexus-git-'))
afterAll(() => rmSync(root, { recursive: true }))
const quiet = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_EDITOR: 'true',
  HOME: root,
  PATH: process.env.PATH!,
  LC_ALL: 'C',
}
const person = ['-c', 'user.name=Amina', '-c', 'user.email=amina@nexus.example', '-c', 'advice.detachedHead=false']

interface Real {
  isError: boolean
  output: string
}

function inGit(folder: string, words: string[]): Real {
  try {
    return {
      isError: false,
      output: execFileSync('git', [...person, ...words], { cwd: folder, env: quiet, encoding: 'utf8', stdio: 'pipe' }),
    }
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    return { isError: true, output: stderr + stdout }
  }
}

/** Versions of Git differ in capital letters and full stops. */
const plain = (words: string) => words.toLowerCase().replace(/[.?']/g, '')

/** What a repository is, without ids and times: the subjects of each branch, where HEAD is, and the files. */
function stateInGit(folder: string): object {
  const ask = (...words: string[]) => inGit(folder, words).output.trim().split('\n').filter(Boolean)
  const names = ask('for-each-ref', '--format=%(refname:short)', 'refs/heads')
  const files = ask('ls-files')
  return {
    head: ask('symbolic-ref', '--short', '-q', 'HEAD').filter((name) => !name.startsWith('fatal')),
    branches: Object.fromEntries(names.map((name) => [name, ask('log', '--format=%s', name, '--').sort()])),
    files: Object.fromEntries([...new Set(files)].map((name) => [name, readFileSync(join(folder, name), 'utf8').trim()])),
  }
}

function stateHere(repository: Repository): object {
  const subjects = (id: string) =>
    repository.commits
      .filter((commit) => ancestors(repository, id).has(commit.id))
      .map(subjectOf)
      .sort()
  return {
    head: 'branch' in repository.head ? [repository.head.branch] : [],
    branches: Object.fromEntries(Object.entries(repository.branches).map(([name, id]) => [name, subjects(id)])),
    files: repository.files,
  }
}

const base = ['edit price.txt 900', 'git add .', 'git commit -m "feat: one"']
const fork = [...base, 'git switch -c sale', 'edit name.txt Nyeri', 'git add .', 'git commit -m "feat: two"', 'git switch main']
const clash = [
  ...base,
  'git switch -c sale',
  'edit price.txt 700',
  'git commit -am "feat: low"',
  'git switch main',
  'edit price.txt 950',
  'git commit -am "feat: high"',
]

const scripts: Record<string, string[]> = {
  'fast-forward': [...fork, 'git merge sale', 'git merge sale', 'git branch -d sale'],
  'a merge commit': [...fork, 'git merge --no-ff sale', 'git reset --hard HEAD~1', 'git branch -d sale', 'git branch -D sale'],
  'a real merge': [
    ...fork,
    'edit price.txt 800',
    'git commit -am "fix: three"',
    'git merge --ff-only sale',
    'git merge sale',
    'git revert HEAD',
  ],
  'a conflict, resolved': [
    ...clash,
    'git merge sale',
    'git commit -m x',
    'git switch sale',
    'edit price.txt 800',
    'git add price.txt',
    'git commit -m "merge: both"',
  ],
  'a conflict, left': [...clash, 'git merge sale', 'git merge --abort', 'git merge --abort', 'git merge --continue'],
  'a rebase': [
    ...fork,
    'edit price.txt 800',
    'git commit -am "fix: three"',
    'git switch sale',
    'git rebase main',
    'git rebase main',
    'git switch main',
    'git rebase sale',
  ],
  'a rebase, stopped': [
    ...clash,
    'git switch sale',
    'git rebase main',
    'git rebase --continue',
    'edit price.txt 720',
    'git add .',
    'git rebase --continue',
  ],
  'a rebase, left': [...clash, 'git rebase sale', 'git rebase --abort', 'git rebase --abort', 'git rebase nope'],
  'reset and reflog': [
    ...fork,
    'git merge sale',
    'git reset --hard HEAD~1',
    'git reset --hard HEAD@{1}',
    'git reset --soft HEAD~1',
    'git commit -m "feat: again"',
    'git reset HEAD~9',
  ],
  'pick and revert': [
    ...fork,
    'git cherry-pick sale',
    'git revert --no-edit HEAD',
    'git cherry-pick nope',
    'git revert nope',
    'git revert --continue',
  ],
  'a pick, stopped': [
    ...clash,
    'git cherry-pick sale',
    'edit price.txt 710',
    'git add .',
    'git cherry-pick --continue',
    'git cherry-pick --abort',
  ],
  'heads and names': [
    ...fork,
    'git switch nope',
    'git switch HEAD~0',
    'git switch --detach sale',
    'git commit --allow-empty -m "chore: loose"',
    'git switch main',
    'git switch -c sale',
    'git branch "a b"',
    'git branch main',
  ],
  'nothing to do': [
    ...base,
    'git commit -m x',
    'edit price.txt 1',
    'git commit -m x',
    'git switch -c y',
    'git commit -a --amend -m "feat: one and more"',
    'git merge nope',
  ],
}

test.each(Object.entries(scripts))('%s: Git does the same', (name, lines) => {
  const folder = mkdtempSync(join(root, 'r-'))
  inGit(folder, ['init', '-q', '-b', 'main'])
  let here = run({ commits: [], branches: {}, head: { branch: 'main' }, index: {}, files: {}, reflog: [] }, '').repository
  for (const line of lines) {
    const [program, ...words] = wordsOf(line)!
    if (program === 'edit') writeFileSync(join(folder, words[0]!), `${words[1]}\n`)
    const real = program === 'git' ? inGit(folder, words) : undefined
    const answer = run(here, line)
    here = answer.repository
    if (!real) continue
    // Git ends with a failure where it stops for a conflict; the simulator calls only a refusal an error.
    if (!here.pending) expect({ line, isError: answer.isError }, real.output).toEqual({ line, isError: real.isError })
    if (here.pending?.conflicts.length) expect(real.output, line).toMatch(/conflict|CONFLICT|unmerged|while merging/i)
    else expect(stateHere(here), `${name}: ${line}\n${real.output}`).toEqual(stateInGit(folder))
    const [first = ''] = answer.lines
    if (answer.isError && /^(?:fatal|merge): /.test(first)) expect(plain(real.output)).toContain(plain(first))
  }
  expect(headOf(here)).toBeDefined()
})

import { expect, test } from 'vitest'
import { graphHtml, graphOf } from './graph.ts'
import { commitOf, emptyRepository, headOf, type Repository, resolve } from './model.ts'
import { after, run } from './run.ts'

const start = after([
  'edit price.txt 900',
  'git add .',
  'git commit -m "feat: name a price"',
  'git switch -c sale',
  'edit price.txt 700',
  'git commit -am "feat: lower the price"',
  'git switch main',
])
const say = (repository: Repository, line: string) => run(repository, line).lines.join('\n')
const subjects = (repository: Repository, name = 'HEAD') => {
  const found: string[] = []
  for (let id = resolve(repository, name); id; id = commitOf(repository, id).parents[0])
    found.push(commitOf(repository, id).message.split('\n')[0]!)
  return found
}
const ids = ({ commits }: Repository) => commits.map(({ id }) => id)

test('a command makes a new repository, and the one before stays as it was', () => {
  const before = structuredClone(start)
  for (const line of ['git merge sale', 'git reset --hard HEAD', 'git branch x', 'edit price.txt 1', 'git rebase sale']) run(start, line)
  expect(start).toEqual(before)
})

test('the same commands give the same ids, and every commit has one of its own', () => {
  const lines = ['git commit --allow-empty -m x', 'git commit --allow-empty -m x']
  expect(ids(after(lines, start))).toEqual(ids(after(lines, start)))
  expect(new Set(ids(after(lines, start))).size).toBe(4)
})

test('a conflict keeps both sides, and ends with add and commit, or with --abort', () => {
  const ours = after(['edit price.txt 950', 'git commit -am "feat: raise it"'], start)
  const stopped = run(ours, 'git merge sale')
  expect(stopped.lines).toContain('CONFLICT (content): Merge conflict in price.txt')
  expect(say(stopped.repository, 'cat price.txt')).toBe('<<<<<<< HEAD\n950\n=======\n700\n>>>>>>> sale')
  expect(run(stopped.repository, 'git commit').isError).toBe(true)
  expect(say(stopped.repository, 'git switch sale')).toMatch(/^fatal: cannot switch branch while merging/)

  const whole = after(['edit price.txt 800', 'git add price.txt', 'git commit'], stopped.repository)
  expect(commitOf(whole, headOf(whole)!)).toMatchObject({ message: "Merge branch 'sale'", tree: { 'price.txt': '800' } })
  expect(commitOf(whole, headOf(whole)!).parents).toHaveLength(2)

  const back = after(['git merge --abort'], stopped.repository)
  expect(back).toMatchObject({ files: ours.files, index: ours.index, branches: ours.branches })
  expect(back.pending).toBeUndefined()
})

test('rebase makes new commits, and leaves the old ones behind', () => {
  const ours = after(['edit name.txt Nyeri', 'git add .', 'git commit -m "feat: name it"', 'git switch sale'], start)
  const old = headOf(ours)!
  const moved = after(['git rebase main'], ours)
  expect(subjects(moved)).toEqual(['feat: lower the price', 'feat: name it', 'feat: name a price'])
  expect(headOf(moved)).not.toBe(old)
  expect(graphOf(moved).rows.find(({ id }) => id === old)).toMatchObject({ isReached: false })
  expect(subjects(after([`git reset --hard ${old}`], moved))).toEqual(['feat: lower the price', 'feat: name a price'])
})

test('a rebase that stops goes on, and can be taken back', () => {
  const ours = after(['edit price.txt 950', 'git commit -am "feat: raise it"', 'git switch sale', 'git rebase main'], start)
  expect(ours.pending?.kind).toBe('rebase')
  const done = after(['edit price.txt 720', 'git add .', 'git rebase --continue'], ours)
  expect(subjects(done)).toEqual(['feat: lower the price', 'feat: raise it', 'feat: name a price'])
  expect(done).toMatchObject({ head: { branch: 'sale' }, files: { 'price.txt': '720' } })
  expect(after(['git rebase --abort'], ours)).toMatchObject({ head: { branch: 'sale' }, files: { 'price.txt': '700' } })
})

test('--soft keeps index and files, --mixed the files, --hard neither; the reflog finds the commit again', () => {
  const two = after(['git merge sale'], start)
  expect(say(after(['git reset --soft HEAD~1'], two), 'git status')).toContain('Changes to be committed:\n\tprice.txt')
  expect(say(after(['git reset HEAD~1'], two), 'git status')).toContain('Changes not staged for commit:\n\tprice.txt')
  const hard = after(['git reset --hard HEAD~1'], two)
  expect(say(hard, 'git status')).toContain('nothing to commit')
  expect(after(['git reset --hard HEAD@{1}'], hard).files).toEqual({ 'price.txt': '700' })
})

test('a file that Git has not been told about survives --hard, and a switch carries changes or refuses', () => {
  expect(after(['edit notes.txt mine', 'git reset --hard'], start).files).toHaveProperty('notes.txt', 'mine')
  expect(after(['edit notes.txt mine', 'git switch sale'], start).files).toEqual({ 'notes.txt': 'mine', 'price.txt': '700' })
  expect(say(after(['edit price.txt 5'], start), 'git switch sale')).toContain('would be overwritten by checkout:\n\tprice.txt')
})

test.each([
  ['git frob', "git: 'frob' is not a git command. See 'git --help'."],
  ['git swich main', "git: 'swich' is not a git command. See 'git --help'.\n\nThe most similar command is\n\tswitch"],
  ['git stash', 'simulator: git stash exists, and is left out here. Commit on a branch instead.'],
  ['git commit --fixup', "error: unknown option `fixup'\nsimulator: of git commit it knows"],
  ['git commit -m', "error: switch `m' requires a value"],
  ['git commit -m "open', 'simulator: a quotation mark is not closed.'],
  ['commit', 'commit: command not found\nsimulator: did you mean "git commit"?'],
  ['constructor', 'constructor: command not found\nsimulator: type help'],
  ['git constructor', "git: 'constructor' is not a git command."],
  ['git switch constructor', 'fatal: invalid reference: constructor'],
  ['cat constructor', 'cat: constructor: No such file or directory'],
  ['git revert HEAD~7', "fatal: bad revision 'HEAD~7'"],
  ['git cherry-pick main', 'is here already'],
])('%s is refused in words, and changes nothing', (line, expected) => {
  const { lines, isError, repository } = run(start, line)
  expect(lines.join('\n')).toContain(expected)
  expect(isError).toBe(true)
  expect(repository).toBe(start)
})

test('curly quotation marks of phones are quotation marks, and a copied prompt is no command', () => {
  expect(subjects(after(['$ git commit --allow-empty -m “feat: it’s small”'.replace('’', '')], start))[0]).toBe('feat: its small')
})

test('lines lead to the parents, and no two commits share a place', () => {
  const forked = after(
    ['edit a.txt 1', 'git add .', 'git commit -m a', 'git merge sale', 'git switch -c x HEAD~1', 'git commit --allow-empty -m b'],
    start,
  )
  const { rows, lines, lanes } = graphOf(forked)
  expect(rows.map(({ subject }) => subject)).toEqual(['b', "Merge branch 'sale'", 'a', 'feat: lower the price', 'feat: name a price'])
  expect(lines).toHaveLength(rows.flatMap(({ parents }) => parents).length)
  for (const { path } of lines) expect(path).toMatch(/^M[\d.]+ [\d.]+(?:[CV][\d. ]+)+$/)
  // Between a commit and its parent, its lane is taken by no other commit.
  for (const [top, { lane, parents }] of rows.entries()) {
    const bottom = rows.findIndex(({ id }) => id === parents[0])
    for (const row of rows.slice(top + 1, Math.max(bottom, top + 1))) expect(row.lane).not.toBe(lane)
  }
  expect(lanes).toBeLessThanOrEqual(3)
})

test('what a reader writes is text in the picture', () => {
  const html = graphHtml(after(['git commit --allow-empty -m "<img src=x onerror=alert(1)>"'], start))
  expect(html).not.toContain('<img')
  expect(html).toContain('&#60;img')
  expect(graphHtml(emptyRepository)).toBe('<p>No commit yet.</p>')
})

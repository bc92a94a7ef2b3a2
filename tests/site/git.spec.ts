import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const simulator = (page: Page, name: string) => {
  const all = page.getByRole('region', { name, exact: true })
  return {
    all,
    commits: all.getByRole('list', { name: 'Commits, the newest first' }).getByRole('listitem'),
    log: all.getByRole('log'),
    line: all.getByRole('textbox', { name: 'Command' }),
    async type(...lines: string[]) {
      for (const line of lines) {
        await this.line.pressSequentially(line)
        await this.line.press('Enter')
        await expect(this.line).toHaveValue('')
      }
    },
  }
}

test.beforeEach(async ({ page }) => {
  await page.goto('./foundations/git/')
})

test('a branch is made, merged and taken back, by typing', async ({ page }) => {
  const git = simulator(page, 'Branch and merge')
  await expect(git.commits).toHaveCount(1)
  await git.type('git switch -c sale', 'edit price.txt 700', 'git commit -am "feat: lower the price"', 'git switch main', 'git merge sale')
  await expect(git.log).toContainText('Fast-forward')
  await expect(git.commits).toHaveCount(2)
  await expect(git.commits.first()).toContainText(/HEAD -> main\s*sale/)

  await git.all.getByRole('button', { name: 'Undo' }).click()
  await expect(git.commits.first()).not.toContainText('HEAD -> main')
  await git.line.press('ArrowUp')
  await git.line.press('ArrowUp')
  await expect(git.line).toHaveValue('git merge sale')
  await git.line.press('Enter')
  await expect(git.commits.first()).toContainText('HEAD -> main')

  await git.all.getByRole('button', { name: 'Start over' }).click()
  await expect(git.commits).toHaveCount(1)
})

test('what Git would refuse is refused in its words, and the next step is named', async ({ page }) => {
  const git = simulator(page, 'Branch and merge')
  await git.type('git swich main')
  await expect(git.log).toContainText("git: 'swich' is not a git command.")
  await expect(git.log).toContainText('switch')
  await git.type('git push')
  await expect(git.log).toContainText('git push exists, and is left out here')
  await git.type('git commit -m x')
  await expect(git.log).toContainText('nothing to commit, working tree clean')
  await expect(git.commits).toHaveCount(1)
})

test('a conflict is resolved with the buttons, and then by a rebase', async ({ page }) => {
  const git = simulator(page, 'A conflict')
  const press = (name: string) => git.all.getByRole('button', { name, exact: true }).click()
  await press('git merge sale')
  await expect(git.log).toContainText('CONFLICT (content): Merge conflict in price.txt')
  await press('cat price.txt')
  await expect(git.log).toContainText('<<<<<<< HEAD')
  for (const line of ['edit price.txt 760', 'git add price.txt', 'git commit']) await press(line)
  await expect(git.commits.first()).toContainText("Merge branch 'sale'")
  await expect(git.commits.first()).toContainText(/after \w{7} and \w{7}/)

  await press('Start over')
  for (const line of ['git switch sale', 'git rebase main', 'edit price.txt 760', 'git add price.txt', 'git rebase --continue'])
    await press(line)
  await expect(git.log).toContainText('Successfully rebased and updated refs/heads/sale.')
  await expect(git.commits.filter({ hasText: 'no branch leads here' })).toHaveCount(1)
})

test('a commit that a reset has lost is found in the reflog', async ({ page }) => {
  const git = simulator(page, 'Lost and found')
  await git.type('git reset --hard HEAD~2')
  await expect(git.commits.filter({ hasText: 'no branch leads here' })).toHaveCount(2)
  await git.type('git reflog')
  await expect(git.log).toContainText('HEAD@{1}: commit: feat: name the coffee')
  await git.type('git reset --hard HEAD@{1}')
  await expect(git.commits.filter({ hasText: 'no branch leads here' })).toHaveCount(0)
})

test('says that it is a simulator, and loads nothing of it before it is touched', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.reload()
  await expect(page.getByRole('region', { name: 'A conflict' }).getByText('Simulator', { exact: true })).toBeVisible()
  expect(asked.filter((url) => /simulator/.test(url))).toEqual([])
  await simulator(page, 'Branch and merge').type('help')
  expect(asked.filter((url) => /simulator/.test(url)).length).toBeGreaterThan(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the picture is there, and no control that does nothing', async ({ page }) => {
    const git = simulator(page, 'A conflict')
    await expect(git.commits).toHaveCount(3)
    await expect(git.line).toBeHidden()
  })
})

import { globSync, readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const slow = { timeout: 120_000 }

/** Opens a Python cell and answers how to run other code in it. */
async function openCell(page: Page) {
  await page.goto('./examples/python-token-bucket/')
  const cell = page.locator('nexus-cell')
  await cell.getByRole('button', { name: 'Edit' }).click()
  const editor = cell.getByRole('textbox')
  const run = async (code: string) => {
    await editor.press('ControlOrMeta+a')
    await page.keyboard.insertText(code)
    await cell.getByRole('button', { name: 'Run', exact: true }).click()
  }
  return { cell, run, log: cell.getByRole('log') }
}

test('Python is not loaded before a run, the cell says how much it will be, and that is what it weighs', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('./examples/python-token-bucket/', { waitUntil: 'networkidle' })
  await expect(page.locator('nexus-cell')).toContainText('The first run loads 6 MB.')
  expect(asked.filter((url) => url.includes('/engines/'))).toEqual([])

  const files = globSync('dist/engines/pyodide-*/*')
  expect(files).toHaveLength(4)
  const sizes = files.map((file) => (file.endsWith('.gz') ? statSync(file).size : gzipSync(readFileSync(file)).length))
  expect(Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1e6)).toBe(6)
})

test('requests, httpx and urllib reach the shop, and the page shows what was asked', async ({ page }) => {
  const { run, log } = await openCell(page)
  await run(`import asyncio, urllib.error, urllib.request
import httpx, requests
api = "https://api.nexuscommerce.example"
answer = requests.post(api + "/v1/auth/login", json={"email": "amina@nexus.example", "password": "wrong"}, timeout=5)
print("requests", answer.status_code, answer.json()["code"], answer.headers["Content-Type"])
async def both():
    async with httpx.AsyncClient(base_url=api) as client:
        return await asyncio.gather(client.get("/v1/categories"), client.get("/v1/products", params={"limit": 1}))
print("httpx", [one.status_code for one in asyncio.run(both())])
try:
    urllib.request.urlopen(api + "/v1/nothing")
except urllib.error.HTTPError as error:
    print("urllib", error.code)
image = requests.get(api + "/media/" + "nothing")
print("bytes", type(image.content).__name__)`)
  await expect(log).toContainText('requests 401', slow)
  await expect(log).toContainText('application/problem+json')
  await expect(log).toContainText('httpx [200, 200]')
  await expect(log).toContainText('urllib 404')
  await expect(log.getByText('/v1/auth/login')).toBeVisible()
  await expect(log.getByText('/v1/products?limit=1')).toBeVisible()
})

test('an error shows the lines of the reader and no others, and each run starts with nothing', async ({ page }) => {
  const { run, log } = await openCell(page)
  await run('kept = 1\n\ndef share(people):\n    return 10 / people\n\nshare(0)')
  await expect(log).toContainText('File "bucket.py", line 4, in share', slow)
  await expect(log).toContainText('ZeroDivisionError: division by zero (line 4)')
  await expect(log).not.toContainText('nexus_run')
  await expect(page.locator('.cell-failed')).toHaveText('    return 10 / people')
  await run('def broken(:\n    pass')
  await expect(log).toContainText('SyntaxError: invalid syntax (line 1)')
  await run('print(kept)')
  await expect(log).toContainText("NameError: name 'kept' is not defined")
  await run('input("Who are you? ")')
  await expect(log).toContainText('input() is not available here')
})

test('a program without an end is stopped, too much output ends it, and the next run works', async ({ page }) => {
  const { cell, run, log } = await openCell(page)
  await run('print("warm")')
  await expect(log).toContainText('Done in', slow)
  await run('import time\nprint("sleeps", flush=True)\ntime.sleep(300)')
  await expect(log).toContainText('sleeps')
  await cell.getByRole('button', { name: 'Stop' }).click()
  await expect(log).toContainText('Stopped. The next run starts Python again.')
  await run('while True:\n    print("x" * 1000)')
  await expect(log).toContainText('Stopped after 100,000 characters of output.', slow)
  await run('while True:\n    pass')
  await expect(log).toContainText('Stopped after 10 seconds.', slow)
  await run('[0] * 10**9')
  await expect(log).toContainText('MemoryError', slow)
  await run('print("still here")')
  await expect(log).toContainText('still here', slow)
})

test.describe('isolation', () => {
  test.use({ expectedError: /Content Security Policy|Refused to|blocked/i })

  test('code reaches neither the page, nor what is stored, nor another host, and cannot ask for eval', async ({ page }) => {
    const { run, log } = await openCell(page)
    await run(`import js
from pyodide.code import run_js
import requests
for name in ("document", "localStorage", "indexedDB", "caches", "BroadcastChannel", "XMLHttpRequest", "parent"):
    print(name, hasattr(js, name) and getattr(js, name) is not None)
try:
    requests.get("https://example.com/")
except requests.ConnectionError as error:
    print(error)
try:
    await js.fetch("https://example.com/")
    print("fetched")
except BaseException as error:
    print("not fetched")
try:
    print("evaluated", run_js("1 + 1"))
except BaseException as error:
    print("not evaluated")
import numpy`)
    for (const name of ['document', 'localStorage', 'indexedDB', 'caches', 'BroadcastChannel', 'XMLHttpRequest', 'parent'])
      await expect(log).toContainText(`${name} False`, slow)
    await expect(log).toContainText('GET https://example.com/ was refused: a cell reaches the shop')
    await expect(log).toContainText('not fetched')
    await expect(log).toContainText('not evaluated')
    await expect(log).toContainText("ModuleNotFoundError: No module named 'numpy'")
  })
})

test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block', expectedError: /ERR_BLOCKED_BY_CLIENT/ })

  test('the cell says that the engine could not be loaded, runs when it can, and says why requests cannot', async ({ page, context }) => {
    await context.route('**/pyodide.asm.mjs', (route) => route.abort('blockedbyclient'))
    const { run, log } = await openCell(page)
    await run('print("hello")')
    await expect(log).toContainText('The engine could not be loaded. Are you offline?', slow)
    await context.unroute('**/pyodide.asm.mjs')
    await run('print("hello")\nimport requests\nrequests.get("https://api.nexuscommerce.example/v1/products")')
    await expect(log).toContainText('hello', slow)
    await expect(log).toContainText('this browser gives the page no service worker')
  })
})

import { existsSync } from 'node:fs'
import { defineConfig, devices, firefox, webkit } from '@playwright/test'
import { findChromium } from './tests/support/chromium.ts'

// `npm run test:site` finds or installs the browser, builds the site twice (at the root and under a base path), and then runs these.
const ports = { root: 4391, base: 4392 }
const basePath = '/project-nexus/'
const executablePath = findChromium()?.path
const inChromium = {
  launchOptions: {
    ...(executablePath !== undefined && { executablePath }),
    args: [
      // Only this machine exists: a request to any other host fails, and the tests see it.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
      '--disable-gpu',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  },
}
const atRoot = { baseURL: `http://localhost:${ports.root}/` }
const serve = (port: number, folder: string, base: string) => ({
  command: `astro preview --ignore-lock --port ${port} --outDir ${folder}`,
  url: `http://localhost:${port}${base}`,
  env: { BASE_PATH: base },
  reuseExistingServer: false,
})
// What needs no engine of its own runs in each; the rest speaks of Chromium's debugging protocol or of one build only.
const inEveryBrowser = /(?:home|cells|git|operation|playground[\w-]*|progress|questions|search|state|terms)\.spec\.ts/
// Labs are done on phones too, and need engines that are large.
const onPhones = [inEveryBrowser, /labs\.spec\.ts/]
// Where the address of the site matters, it is tried under a base path too.
const underBasePath = /(?:home|cells|operation|playground|progress|search|state|links|policy|downloads|scalar)\.spec\.ts/

export default defineConfig({
  testDir: 'tests/site',
  fullyParallel: true,
  forbidOnly: true,
  workers: process.env.CI ? '100%' : 2,
  // Machines of two busy cores are slow; nothing here is about time.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['html', { open: 'never' }]],
  // `npm run test:site -- --built --trace on` writes traces; they would take a third of the time.
  use: { locale: 'en-GB', timezoneId: 'Africa/Nairobi' },
  webServer: [serve(ports.root, 'dist', '/'), serve(ports.base, 'dist-base', basePath)],
  projects: [
    { name: 'chromium', use: { ...devices['Desktop Chrome'], ...atRoot, ...inChromium } },
    { name: 'phone', testMatch: onPhones, use: { ...devices['Pixel 7'], ...atRoot, ...inChromium } },
    {
      name: 'base-path',
      testMatch: underBasePath,
      use: { ...devices['Desktop Chrome'], ...inChromium, baseURL: `http://localhost:${ports.base}${basePath}` },
    },
    ...[firefox, webkit]
      .filter((browser) => existsSync(browser.executablePath()))
      .map((browser) => ({
        name: browser.name(),
        testMatch: inEveryBrowser,
        use: { ...devices[browser.name() === 'firefox' ? 'Desktop Firefox' : 'Desktop Safari'], ...atRoot },
      })),
  ],
})

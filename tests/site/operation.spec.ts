import { expect, test } from './fixtures.ts'

test('a form sends for the person of the example, and the answer is held against the contract', async ({ page }) => {
  await page.goto('./api/createCart/')
  const form = page.getByRole('form', { name: 'Try createCart' })
  await form.getByRole('combobox', { name: 'Send as' }).selectOption('amina')
  await form.getByRole('button', { name: 'Send' }).click()
  const answer = form.getByRole('region', { name: 'Answer' })
  await expect(answer).toContainText('201 Created')
  await expect(answer).toContainText('conforms to the contract')
  await answer.getByText(/\d+ headers/).click()
  await expect(answer).toContainText('x-request-id')
})

test('what was made on one page is filled in on the next', async ({ page }) => {
  await page.goto('./api/createCart/')
  const form = page.getByRole('form', { name: 'Try createCart' })
  await form.getByRole('combobox', { name: 'Send as' }).selectOption('amina')
  await form.getByRole('button', { name: 'Send' }).click()
  const answer = await form.getByRole('region', { name: 'Answer' }).textContent()
  const id = /crt_\w{26}/.exec(answer ?? '')?.[0]
  await page.goto('./api/getCart/')
  const next = page.getByRole('form', { name: 'Try getCart' })
  await next.getByRole('textbox', { name: /cart_id/ }).focus()
  await expect(next.getByRole('textbox', { name: /cart_id/ })).toHaveValue(id!)
  await next.getByRole('button', { name: 'Send' }).click()
  await expect(next.getByRole('region', { name: 'Answer' })).toContainText('200 OK')
})

test('an error leads to the page that explains it', async ({ page }) => {
  await page.goto('./api/loginUser/')
  const form = page.getByRole('form', { name: 'Try loginUser' })
  await form.getByRole('textbox', { name: /Body/ }).fill('{ "email": "amina@nexus.example", "password": "wrong" }')
  await form.getByRole('button', { name: 'Send' }).click()
  const answer = form.getByRole('region', { name: 'Answer' })
  await expect(answer).toContainText('401 Unauthorized')
  await answer.getByRole('link', { name: 'invalid_credentials' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('E-mail or password is wrong')
})

test('bad input gets the problem of the contract, and nothing is lost from the form', async ({ page }) => {
  await page.goto('./api/loginUser/')
  const form = page.getByRole('form', { name: 'Try loginUser' })
  const body = form.getByRole('textbox', { name: /Body/ })
  for (const [written, said] of [
    ['{ "email": ', 'malformed_request'],
    ['{ "email": 7 }', 'validation_failed'],
    ['[]', 'validation_failed'],
  ] as const) {
    await body.fill(written)
    await form.getByRole('button', { name: 'Send' }).click()
    await expect(form.getByRole('region', { name: 'Answer' })).toContainText(said)
    await expect(body).toHaveValue(written)
  }
})

test('a required parameter without a value is named, and nothing is sent', async ({ page }) => {
  await page.goto('./api/getProduct/')
  const form = page.getByRole('form', { name: 'Try getProduct' })
  await form.getByRole('textbox', { name: /product_id/ }).fill('')
  await form.getByRole('button', { name: 'Send' }).click()
  await expect(form).toContainText('product_id has no value yet.')
  await expect(form.getByRole('region', { name: 'Answer' })).toHaveCount(0)
})

test('what is typed before the form is awake is not lost', async ({ page }) => {
  // The first script of the form comes late, as on a slow connection.
  await page.route('**/*TryIt*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  await page.goto('./api/getProduct/')
  const form = page.getByRole('form', { name: 'Try getProduct' })
  const id = form.getByRole('textbox', { name: /product_id/ })
  await id.fill('prd_nothing')
  await id.press('Enter')
  await expect(form.getByRole('region', { name: 'Answer' })).toContainText('404 Not Found')
  await expect(id).toHaveValue('prd_nothing')
})

test('a sample can be chosen and copied', async ({ page, context, browserName }) => {
  test.skip(browserName !== 'chromium', 'Only Chromium lets a test read what was copied.')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./api/createOrder/')
  const samples = page.getByRole('region', { name: 'As code' })
  await samples.getByText('Python', { exact: true }).click()
  await samples.getByRole('button', { name: /copy/i }).locator('visible=true').click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('requests.post(')
})

test('samples follow what is typed, and the language that was chosen is chosen on the next page', async ({
  page,
  context,
  browserName,
}) => {
  await page.goto('./api/addCartItem/')
  const form = page.getByRole('form', { name: 'Try addCartItem' })
  const samples = page.getByRole('region', { name: 'As code' })
  await form.getByRole('textbox', { name: /cart_id/ }).fill('crt_MINE')
  await form.getByRole('textbox', { name: /Body/ }).fill('{ "variant_id": "var_1", "quantity": 7 }')
  await expect(samples.locator('[data-sample="curl"]')).toContainText('/v1/carts/crt_MINE/items')
  await samples.getByText('TypeScript', { exact: true }).click()
  await expect(samples.locator('[data-sample="typescript"]')).toContainText("path: { cart_id: 'crt_MINE' }")
  await expect(samples.locator('[data-sample="typescript"]')).toContainText('quantity: 7')
  await samples.getByText('HTTPie', { exact: true }).click()
  await expect(samples.locator('[data-sample="httpie"]')).toContainText('quantity:=7')
  if (browserName === 'chromium') {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await samples.getByRole('button', { name: /copy/i }).locator('visible=true').click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('quantity:=7')
  }
  await page.goto('./api/createCart/')
  await expect(page.locator('[data-sample="httpie"]')).toBeVisible()
  await expect(page.locator('[data-sample="curl"]')).toBeHidden()
})

test('a stream is shown as it comes, and goes on until somebody stops it', async ({ page }) => {
  await page.goto('./api/streamNotifications/')
  const form = page.getByRole('form', { name: 'Try streamNotifications' })
  await form.getByRole('combobox', { name: 'Send as' }).selectOption('amina')
  await form.getByRole('button', { name: 'Send' }).click()
  await expect(form.getByRole('region', { name: 'Answer' })).toContainText('200 OK')
  await form.getByRole('button', { name: 'Stop listening' }).click()
  await expect(form.getByRole('button', { name: 'Send' })).toBeEnabled()
  await expect(form.getByRole('region', { name: 'Answer' })).toContainText('retry: 3000')
})

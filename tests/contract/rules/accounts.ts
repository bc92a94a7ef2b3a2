import { expect } from 'vitest'
import { rule } from '#mock/kernel/rule.ts'
import type { TestApi } from '#mock/testing.ts'
import type { RuleCase } from './cases.ts'

const amina = { email: 'amina@nexus.example', password: 'learn-by-running' }
const newPassword = 'nine-blue-umbrellas'
const logIn = (api: TestApi, email: string, password: string) => api.call('POST /v1/auth/login', { body: { email, password } })

/** The tokens of all links that were sent to an address, newest first. */
async function linkTokens(api: TestApi, to: string): Promise<(string | null)[]> {
  return (await api.mailbox()).filter((mail) => mail.to === to).map(({ link_token }) => link_token)
}

export const accountsCases: RuleCase[] = [
  {
    id: 'BR-01',
    says: 'registering and asking for a new password never tell who has an account',
    async shows(api) {
      const register = (email: string) =>
        api.call('POST /v1/auth/register', { body: { email, password: 'four-red-bicycles', name: 'Somebody' } })
      const ask = (email: string) => api.call('POST /v1/auth/password-resets', { body: { email } })
      for (const request of [register, ask]) {
        const [stranger, member] = [await request('baraka@nexus.example'), await request('Amina@nexus.example')]
        expect([stranger.status, member.status]).toEqual([202, 202])
        expect({ ...stranger.body, email: '' }).toEqual({ ...member.body, email: '' })
      }
      const got = (await api.mailbox()).map(({ to, template }) => [to, template])
      expect(got).toEqual([
        ['amina@nexus.example', 'user.password_reset_requested'],
        ['baraka@nexus.example', 'user.password_reset_requested'],
        ['amina@nexus.example', 'user.registration_repeated'],
        ['baraka@nexus.example', 'user.registered'],
      ])
    },
    without: { mailPromise: rule(['BR-01'], (email, _purpose, _now, account) => ({ email, link_expires_in: account ? 1 : 2 })) },
  },
  {
    id: 'BR-02',
    says: 'five wrong passwords within 15 minutes make an address wait, even with the right one',
    async shows(api) {
      for (let attempt = 0; attempt < 5; attempt++) {
        expect((await logIn(api, amina.email, `wrong ${attempt}`)).body.code).toBe('invalid_credentials')
        await api.advance('PT1M')
      }
      const waits = await logIn(api, 'AMINA@nexus.example', amina.password)
      expect([waits.status, waits.body.violated_policies, waits.headers.get('retry-after')]).toEqual([429, ['wrong_passwords'], '600'])
      expect((await logIn(api, 'kofi@nexus.example', amina.password)).status).toBe(200)
      await api.advance('PT10M')
      expect((await logIn(api, amina.email, amina.password)).status).toBe(200)
    },
    without: { passwordPause: rule(['BR-02'], () => 0) },
  },
  {
    id: 'BR-03',
    says: 'a refresh token works once, and its second use ends the session and tells the user',
    async shows(api) {
      const { body: first } = await api.call('POST /v1/auth/login', {
        body: { email: 'amina@nexus.example', password: 'learn-by-running' },
      })
      const { body: second } = await api.call('POST /v1/auth/refresh', { body: { refresh_token: first.refresh_token } })
      const reuse = await api.call('POST /v1/auth/refresh', { body: { refresh_token: first.refresh_token } })
      expect(reuse.body.code).toBe('refresh_token_reused')
      const next = await api.call('POST /v1/auth/refresh', { body: { refresh_token: second.refresh_token } })
      expect(next.body.code).toBe('refresh_token_invalid')
      expect((await api.mailbox()).map(({ to, template }) => [to, template])).toEqual([['amina@nexus.example', 'session.token_reused']])
    },
    without: { judgeRefreshToken: rule(['BR-03'], () => 'fresh' as const) },
  },
  {
    id: 'BR-04',
    says: 'a new password ends every session, whether it was reset or changed',
    async shows(api) {
      const refresh = (token: string) => api.call('POST /v1/auth/refresh', { body: { refresh_token: token } })
      const before = [await logIn(api, amina.email, amina.password), await logIn(api, amina.email, amina.password)]
      await api.call('POST /v1/auth/password-resets', { body: { email: amina.email } })
      const [token] = await linkTokens(api, amina.email)
      await api.call('POST /v1/auth/password-resets/confirmation', { body: { token, password: newPassword } })
      for (const { body } of before) expect((await refresh(body.refresh_token)).body.code).toBe('refresh_token_invalid')

      const { body: session } = await logIn(api, amina.email, newPassword)
      const headers = { Authorization: `Bearer ${session.access_token}`, 'If-Match': '*' }
      await api.call('PATCH /v1/me', { headers, body: { name: 'Amina Wangui' } })
      const { body: next } = await refresh(session.refresh_token)
      await api.call('PATCH /v1/me', { headers, body: { password: 'seven-green-kettles', current_password: newPassword } })
      expect((await refresh(next.refresh_token)).body.code).toBe('refresh_token_invalid')
    },
    without: { endsSessions: rule(['BR-04'], () => false) },
  },
  {
    id: 'BR-05',
    says: 'a new address counts once it is verified, and both addresses get a mail',
    async shows(api) {
      const email = 'wangui@nexus.example'
      const changed = await api.call('PATCH /v1/me', {
        as: 'amina',
        headers: { 'If-Match': '*' },
        body: { email, current_password: amina.password },
      })
      expect(changed.body).toMatchObject({ email: amina.email, pending_email: email })
      const mails = await api.mailbox()
      expect(mails.map(({ to, template }) => [to, template])).toEqual([
        [email, 'user.verification_requested'],
        [amina.email, 'user.email_change_requested'],
      ])
      expect((await logIn(api, email, amina.password)).status).toBe(401)
      expect((await logIn(api, amina.email, amina.password)).status).toBe(200)
      const [token] = await linkTokens(api, email)
      expect((await api.call('POST /v1/auth/email-verifications', { body: { token } })).status).toBe(204)
      expect((await logIn(api, email, amina.password)).status).toBe(200)
      expect((await logIn(api, amina.email, amina.password)).status).toBe(401)
    },
    without: { withNewEmail: rule(['BR-05'], (user, email) => ({ ...user, email })) },
  },
]

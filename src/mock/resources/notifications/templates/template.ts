/** A message in one language. `{words}` are filled in; `sms` is the short form, where there is one. */
export interface Template {
  subject: string
  text: string
  sms?: string
}

export type Locale = 'en' | 'fr' | 'sw'
export type LinkPurpose = 'email_verification' | 'password_reset'

/** What each template is filled with. A mail has `name` as well, in its greeting. */
export const variables = {
  'user.registered': ['link'],
  'user.verification_requested': ['link'],
  'user.registration_repeated': [],
  'user.email_change_requested': ['new_address'],
  'user.password_reset_requested': ['link'],
  'user.password_changed': [],
  'session.token_reused': [],
  'user.role_changed': ['role'],
  'user.suspended': [],
  'user.reactivated': [],
  'order.created': ['number'],
  'order.paid': ['number'],
  'order.received': ['number'],
  'order.cancelled': ['number'],
  'order.expired': ['number'],
  'order.completed': ['number'],
  'order.shipped': ['number'],
  'order.delivered': ['number'],
  'review.invited': ['number'],
  'payment.requires_action': ['number'],
  'payment.captured': ['number'],
  'payment.failed': ['number'],
  'refund.succeeded': ['number'],
  'refund.failed': ['number'],
  'product.published': ['product'],
  'product.archived': ['product'],
  'inventory.low': ['product', 'sku'],
  'review.submitted': ['product'],
  'review.approved': ['product'],
  'review.rejected': ['product'],
  'report.ready': [],
} as const satisfies Record<string, Variable[]>

export type Variable = 'link' | 'new_address' | 'number' | 'product' | 'role' | 'sku'
export type TemplateKey = keyof typeof variables

/** One language: how a mail begins and ends, and every template. */
export interface Language {
  greeting: string
  closing: string
  templates: Record<TemplateKey, Template>
}

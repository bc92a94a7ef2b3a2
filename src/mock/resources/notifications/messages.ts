import type { LinkPurpose, TemplateKey } from './templates/template.ts'

/** What a message is about. People choose by topic and channel what they want to get. */
export const topics = ['security', 'orders', 'payments', 'delivery', 'reviews', 'catalogue', 'reports'] as const
export const channels = ['email', 'sms', 'in_app'] as const
export type Topic = (typeof topics)[number]
export type Channel = (typeof channels)[number]

/**
 * Who gets a message, found from what the event carries: `user` by `user_id`, `owner_id` or `author_id`; `new_address` by `user_id` too, at the address that waits to be verified;
 * `customer` by `customer_id` or `order_id`; `vendors` by `vendor_id`, `product_id`, `variant_id` or `order_id`; `admins` are all of them.
 */
export type Audience = 'user' | 'new_address' | 'customer' | 'vendors' | 'admins'

export interface Message {
  template: TemplateKey
  topic: Topic
  to: Audience
  channels: Channel[]
  /** Only events that carry just this. */
  only?: Record<string, string>
  /** The text has a link of this kind, made for the one who gets it. */
  link?: LinkPurpose
}

const security = { topic: 'security', to: 'user' } as const
const mail: Channel[] = ['email']
const mailAndApp: Channel[] = ['email', 'in_app']
const everywhere: Channel[] = ['email', 'sms', 'in_app']
const app: Channel[] = ['in_app']

/** Which events are told to whom. Whoever records an event does not send anything; what is not listed here is told to nobody. */
export const messages: Record<string, Message[]> = {
  'user.registered': [{ ...security, template: 'user.registered', to: 'new_address', channels: mail, link: 'email_verification' }],
  'user.verification_requested': [
    { ...security, template: 'user.verification_requested', to: 'new_address', channels: mail, link: 'email_verification' },
  ],
  'user.registration_repeated': [{ ...security, template: 'user.registration_repeated', channels: mail }],
  'user.email_change_requested': [{ ...security, template: 'user.email_change_requested', channels: mailAndApp }],
  'user.password_reset_requested': [{ ...security, template: 'user.password_reset_requested', channels: mail, link: 'password_reset' }],
  'user.password_changed': [{ ...security, template: 'user.password_changed', channels: everywhere }],
  'session.token_reused': [{ ...security, template: 'session.token_reused', channels: mailAndApp }],
  'user.role_changed': [{ ...security, template: 'user.role_changed', channels: mailAndApp }],
  'user.suspended': [{ ...security, template: 'user.suspended', channels: mail }],
  'user.reactivated': [{ ...security, template: 'user.reactivated', channels: mail }],

  'order.created': [{ template: 'order.created', topic: 'orders', to: 'customer', channels: mailAndApp }],
  'order.paid': [
    { template: 'order.paid', topic: 'orders', to: 'customer', channels: mailAndApp },
    { template: 'order.received', topic: 'orders', to: 'vendors', channels: mailAndApp },
  ],
  'order.cancelled': [{ template: 'order.cancelled', topic: 'orders', to: 'customer', channels: mailAndApp }],
  'order.expired': [{ template: 'order.expired', topic: 'orders', to: 'customer', channels: mailAndApp }],
  'order.completed': [{ template: 'order.completed', topic: 'orders', to: 'customer', channels: app }],
  'order.shipped': [{ template: 'order.shipped', topic: 'delivery', to: 'customer', channels: everywhere }],
  'order.delivered': [
    { template: 'order.delivered', topic: 'delivery', to: 'customer', channels: everywhere },
    { template: 'review.invited', topic: 'reviews', to: 'customer', channels: mail },
  ],

  'payment.requires_action': [{ template: 'payment.requires_action', topic: 'payments', to: 'customer', channels: ['sms', 'in_app'] }],
  'payment.captured': [{ template: 'payment.captured', topic: 'payments', to: 'customer', channels: app }],
  'payment.failed': [{ template: 'payment.failed', topic: 'payments', to: 'customer', channels: mailAndApp }],
  'refund.succeeded': [{ template: 'refund.succeeded', topic: 'payments', to: 'customer', channels: mailAndApp }],
  'refund.failed': [{ template: 'refund.failed', topic: 'payments', to: 'customer', channels: mailAndApp }],

  'product.published': [{ template: 'product.published', topic: 'catalogue', to: 'vendors', channels: app }],
  'product.archived': [{ template: 'product.archived', topic: 'catalogue', to: 'vendors', channels: app }],
  'inventory.low': [{ template: 'inventory.low', topic: 'catalogue', to: 'vendors', channels: mailAndApp }],
  'review.submitted': [{ template: 'review.submitted', topic: 'reviews', to: 'admins', channels: app }],
  'review.moderated': [
    { template: 'review.approved', topic: 'reviews', to: 'user', channels: app, only: { decision: 'approved' } },
    { template: 'review.rejected', topic: 'reviews', to: 'user', channels: mailAndApp, only: { decision: 'rejected' } },
  ],
  'report.ready': [{ template: 'report.ready', topic: 'reports', to: 'user', channels: mailAndApp }],
}

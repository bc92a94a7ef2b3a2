import type { Language } from './template.ts'

export const en: Language = {
  greeting: 'Hello {name},',
  closing: 'NexusCommerce',
  templates: {
    'user.registered': {
      subject: 'Welcome to NexusCommerce',
      text: 'Open this link within 24 hours to verify your address:\n{link}\n\nIf you did not register, do nothing.',
    },
    'user.verification_requested': {
      subject: 'Verify your address',
      text: 'Open this link within 24 hours to verify this address:\n{link}\n\nIf you did not ask for it, do nothing.',
    },
    'user.registration_repeated': {
      subject: 'You have an account already',
      text: 'Somebody wanted to use this address for an account. You have one already, and it stays as it is. If you have forgotten the password, ask for a new one.',
    },
    'user.email_change_requested': {
      subject: 'A new address for your account',
      text: 'Your account is to get the address {new_address}. This one counts until the link in the mail to the new one is opened. If it was not you, change your password.',
    },
    'user.password_reset_requested': {
      subject: 'Set a new password',
      text: 'Open this link within 30 minutes to set a new password:\n{link}\n\nIf you did not ask for it, do nothing. Your password stays as it is.',
    },
    'user.password_changed': {
      subject: 'Your password was changed',
      text: 'Your password was changed and all sessions were ended. If it was not you, ask for a new password at once.',
      sms: 'NexusCommerce: your password was changed. If it was not you, ask for a new one at once.',
    },
    'session.token_reused': {
      subject: 'Somebody used an old key to your account',
      text: 'A refresh token of your account came a second time, so we ended that session. If it was not you, change your password.',
    },
    'user.role_changed': {
      subject: 'Your role has changed',
      text: 'The role of your account is now: {role}. Please log in again.',
    },
    'user.suspended': {
      subject: 'Your account is suspended',
      text: 'An administrator has suspended your account, so you cannot log in. If you think that this is a mistake, write to us.',
    },
    'user.reactivated': {
      subject: 'Your account is open again',
      text: 'Your account is no longer suspended. You can log in as before.',
    },
    'order.created': {
      subject: 'Your order {number}',
      text: 'We hold your goods for 30 minutes. Pay within that time and order {number} is yours.',
    },
    'order.paid': { subject: 'Order {number} is paid', text: 'Thank you. Order {number} is paid and will be packed.' },
    'order.received': { subject: 'New order {number}', text: 'Order {number} is paid and holds goods of yours. Please send them.' },
    'order.cancelled': {
      subject: 'Order {number} is cancelled',
      text: 'Order {number} was cancelled. Nothing of it will be sent.',
    },
    'order.expired': {
      subject: 'Order {number} has expired',
      text: 'The money for order {number} did not come in time, so the order has ended.',
    },
    'order.completed': { subject: 'Order {number} is complete', text: 'Order {number} is closed. Thank you for shopping with us.' },
    'order.shipped': {
      subject: 'Order {number} is on its way',
      text: 'Goods of order {number} have left. The order shows where they are.',
      sms: 'NexusCommerce: goods of order {number} are on their way.',
    },
    'order.delivered': {
      subject: 'Order {number} was delivered',
      text: 'Order {number} was delivered. If something is missing, tell us.',
      sms: 'NexusCommerce: order {number} was delivered.',
    },
    'review.invited': { subject: 'How do you like it?', text: 'Order {number} has reached you. Your review helps others to choose.' },
    'payment.requires_action': {
      subject: 'Confirm the payment of order {number}',
      text: 'The payment of order {number} waits for you. Confirm it within 10 minutes.',
      sms: 'NexusCommerce: confirm the payment of order {number} within 10 minutes.',
    },
    'payment.captured': { subject: 'Payment for order {number}', text: 'We have received your payment for order {number}.' },
    'payment.failed': {
      subject: 'The payment of order {number} failed',
      text: 'The payment of order {number} failed and no money was taken. Try again, or choose another method.',
    },
    'refund.succeeded': { subject: 'Refund for order {number}', text: 'Your refund for order {number} is on its way to you.' },
    'refund.failed': {
      subject: 'The refund for order {number} failed',
      text: 'Your refund for order {number} did not go through. We will try again and tell you.',
    },
    'product.published': { subject: '{product} is on sale', text: 'Customers can see and buy {product} from now on.' },
    'product.archived': {
      subject: '{product} was archived',
      text: '{product} is not on sale any more. Orders that were made stay as they are.',
    },
    'inventory.low': { subject: '{product} is running low', text: 'There is little left of {product} ({sku}).' },
    'review.submitted': { subject: 'A review of {product} waits', text: 'A review of {product} waits to be approved or rejected.' },
    'review.approved': {
      subject: 'Your review of {product} is public',
      text: 'Your review of {product} was approved. Thank you.',
    },
    'review.rejected': {
      subject: 'Your review of {product} was not approved',
      text: 'Your review of {product} was looked at and is not shown. The review says why.',
    },
    'report.ready': { subject: 'Your report is ready', text: 'The report that you asked for is ready. It is kept for seven days.' },
  },
}

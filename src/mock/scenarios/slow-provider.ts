import type { SeedContext } from '#mock/kernel/seed.ts'
import { type OrderStory, replayOrders } from '#mock/workflows/history.ts'

const amina = { recipient: 'Amina W.', line1: '14 Moi Avenue', city: 'Nairobi', country: 'KE', phone: '+254700000001' }
const kofi = { recipient: 'Kofi B.', line1: '22 Independence Avenue', city: 'Accra', country: 'GH', phone: '+233200000001' }
const atAminas = { customer: 'amina', currency: 'KES', delivery: { method: 'standard', address: amina } } as const
const atKofis = { customer: 'kofi', currency: 'GHS', delivery: { method: 'standard', address: kofi } } as const

// biome-ignore format: one order a line, as in a ledger
const stories: OrderStory[] = [
  // Paid hours ago; the money goes back, and the provider has not said so yet.
  { ...atKofis, key: 'SLOW01', ago: { hours: 6 }, lines: [['ATENTEBEN-C', 1]], steps: [{ hours: 0.1, do: 'pay' }, { hours: 5.8, do: 'refund', reason: 'damaged' }] },
  // The customer has confirmed on the phone, and the shop does not know.
  { ...atAminas, key: 'SLOW02', ago: { minutes: 7 }, lines: [['NYERI-PB-250G', 2]], steps: [{ hours: 0.02, do: 'pay', method: 'mobile_money', token: 'tok_prompt_ok' }] },
  { ...atAminas, key: 'SLOW03', ago: { minutes: 4 }, lines: [['KIONDO-INDIG', 1]], steps: [{ hours: 0.02, do: 'pay' }] },
  // Cancelled while the provider was still at work: the news that it took the money comes after that.
  { ...atKofis, key: 'SLOW04', ago: { minutes: 6 }, lines: [['BOLGA-FAN-GREEN', 1]], steps: [{ hours: 0.02, do: 'pay' }, { hours: 0.03, do: 'cancel', reason: 'found_cheaper' }] },
]

/** The default shop with a provider that answers eight minutes late, mixes up the order, and says everything twice. */
export function slowProvider(context: SeedContext): void {
  context.db.provider_habits.put({ id: 'provider', late_seconds: 480, disorder_seconds: 60 })
  replayOrders(stories, context)
}

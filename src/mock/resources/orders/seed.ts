import type { OrderStory } from '#mock/workflows/history.ts'

const amina = { recipient: 'Amina W.', line1: '14 Moi Avenue', city: 'Nairobi', country: 'KE', phone: '+254700000001' }
const office = {
  recipient: 'Amina W.',
  line1: '3 Ngong Road',
  line2: 'Third floor',
  city: 'Nairobi',
  country: 'KE',
  phone: '+254700000001',
}
const kofi = { recipient: 'Kofi B.', line1: '22 Independence Avenue', city: 'Accra', country: 'GH', phone: '+233200000001' }
const naledi = { recipient: 'Naledi M.', line1: '8 Vilakazi Street', city: 'Johannesburg', country: 'ZA', phone: '+27600000001' }
const tunde = { recipient: 'Tunde A.', line1: '5 Broad Street', city: 'Lagos', country: 'NG', phone: '+234800000001' }

const atAminas = { customer: 'amina', currency: 'KES', delivery: { method: 'standard', address: amina } } as const
const atTheOffice = { customer: 'amina', currency: 'KES', delivery: { method: 'express', address: office } } as const
const atKofis = { customer: 'kofi', currency: 'GHS', delivery: { method: 'standard', address: kofi } } as const
const atNaledis = { customer: 'naledi', currency: 'ZAR', delivery: { method: 'standard', address: naledi } } as const
const atTundes = { customer: 'tunde', currency: 'NGN', delivery: { method: 'pickup', address: tunde } } as const

type Steps = OrderStory['steps']

export const paid: Steps = [{ hours: 0.1, do: 'pay' }]
export const paidByPhone: Steps = [{ hours: 0.1, do: 'pay', method: 'mobile_money', token: 'tok_prompt_ok' }]
export const paidWithChallenge: Steps = [
  { hours: 0.1, do: 'pay', token: 'tok_challenge' },
  { hours: 0.05, do: 'confirm' },
]
export const sent = (carrier: string, number: string, ...places: string[]): Steps => [
  { hours: 20, do: 'ship', carrier, number },
  ...places.map((place) => ({ hours: 9, do: 'track' as const, status: 'in_transit' as const, place })),
]
export const arrived: Steps = [
  { hours: 15, do: 'track', status: 'out_for_delivery' },
  { hours: 4, do: 'track', status: 'delivered' },
]

// biome-ignore format: one order a line, as in a ledger
/** What the people of the sandbox have ordered: every state, every way to pay, and what goes wrong in a shop. */
export const orderStories: OrderStory[] = [
  // Over and done with.
  { ...atAminas, key: 'AMINA01', ago: { days: 84, hours: 3 }, lines: [['KERICHO-PRP-50G', 2], ['KIONDO-INDIG', 1]], steps: [...paidByPhone, ...sent('savanna-express', 'SE-100417-KE', 'Nairobi'), ...arrived] },
  { ...atAminas, key: 'AMINA02', ago: { days: 61, hours: 8 }, lines: [['NYERI-AA-1KG', 1]], steps: [...paid, ...sent('savanna-express', 'SE-118802-KE', 'Nairobi'), ...arrived] },
  { ...atTheOffice, key: 'AMINA03', ago: { days: 40, hours: 5 }, lines: [['LIMURU-GRN-25BAG', 2], ['CHAPATI-PAN-28CM', 1]], steps: [...paidWithChallenge, ...sent('savanna-express', 'SE-131190-KE'), { hours: 2, do: 'track', status: 'in_transit', place: 'Nairobi' }, ...arrived] },
  { ...atKofis, key: 'KOFI01', ago: { days: 75, hours: 6 }, lines: [['BOLGA-FAN-GREEN', 2]], steps: [...paidByPhone, ...sent('coast-parcel', 'CP-77120', 'Tema'), ...arrived] },
  { ...atKofis, key: 'KOFI02', ago: { days: 47, hours: 2 }, lines: [['ACCRA-BLEND-500G', 1], ['ATENTEBEN-C', 1]], steps: [...paid, ...sent('coast-parcel', 'CP-79031', 'Accra'), ...arrived] },
  { ...atNaledis, key: 'NALEDI01', ago: { days: 58, hours: 4 }, lines: [['ROOIBOS-BAG-160BA', 1]], steps: [...paid, ...sent('reef-riders', 'RR-5520', 'Pretoria'), ...arrived] },
  { ...atNaledis, key: 'NALEDI02', ago: { days: 33, hours: 7 }, lines: [['OUTAGE-LAMP-WHITE', 2]], steps: [...paidWithChallenge, ...sent('reef-riders', 'RR-6188', 'Midrand'), ...arrived] },
  { ...atTundes, key: 'TUNDE01', ago: { days: 70, hours: 5 }, lines: [['JOS-PLATEAU-1KG', 1]], steps: [...paid, ...sent('lagoon-couriers', 'LC-30081', 'Ikeja'), ...arrived] },
  // Cash, paid at the door.
  { ...atAminas, key: 'AMINA04', ago: { days: 26, hours: 9 }, lines: [['AKALA-38', 1], ['HORN-BANGLE-M', 1]], steps: [{ hours: 0.2, do: 'pay', method: 'cash_on_delivery' }, ...sent('savanna-express', 'SE-140556-KE', 'Nairobi'), ...arrived] },
  // Delivered, and still within the two weeks.
  { ...atTheOffice, key: 'AMINA05', ago: { days: 9, hours: 4 }, lines: [['KIKOI-OCHRE', 2], ['EMBU-ESTATE-FILTE', 1]], steps: [...paid, ...sent('savanna-express', 'SE-152377-KE', 'Nairobi'), ...arrived] },
  { ...atKofis, key: 'KOFI03', ago: { days: 8, hours: 1 }, lines: [['BATIK-TABLE-INDIG', 1]], steps: [...paidWithChallenge, ...sent('coast-parcel', 'CP-81207', 'Kumasi'), ...arrived] },
  { ...atNaledis, key: 'NALEDI03', ago: { days: 11, hours: 6 }, lines: [['CHAKALAKA-HOT', 3], ['BRAAI-TONGS', 1]], steps: [{ hours: 0.2, do: 'pay', method: 'bank_transfer' }, ...sent('reef-riders', 'RR-7003', 'Midrand'), ...arrived, { hours: 26, do: 'refund', reason: 'damaged', lines: [[0, 1]], note: 'One jar was broken.' }] },
  // On their way.
  { ...atAminas, key: 'AMINA06', ago: { days: 3, hours: 6 }, lines: [['WOOL-JUMPER-S', 1]], steps: [...paid, ...sent('savanna-express', 'SE-160014-KE', 'Nakuru', 'Nairobi')] },
  { ...atNaledis, key: 'NALEDI04', ago: { days: 2, hours: 8 }, lines: [['LINEN-TOWEL-CLAY', 2]], steps: [...paid, ...sent('reef-riders', 'RR-7214', 'Pretoria'), { hours: 14, do: 'track', status: 'out_for_delivery' }] },
  // Two vendors, and one of them is slower.
  { ...atAminas, key: 'AMINA07', ago: { days: 2, hours: 3 }, lines: [['KAYAMBA', 1], ['AYO-BOARD', 1]], steps: [...paidByPhone, { hours: 18, do: 'ship', carrier: 'savanna-express', number: 'SE-161280-KE', lines: [0] }, { hours: 8, do: 'track', status: 'in_transit', place: 'Nairobi' }] },
  { ...atTheOffice, key: 'AMINA08', ago: { days: 4, hours: 2 }, lines: [['BUNA-GREEN-5KG', 1], ['BEAD-COLLAR-WHITE', 1]], steps: [...paidWithChallenge, { hours: 30, do: 'ship', carrier: 'savanna-express', number: 'SE-158841-KE', lines: [1] }, { hours: 6, do: 'track', status: 'in_transit', place: 'Nairobi' }, { hours: 10, do: 'track', status: 'out_for_delivery' }, { hours: 3, do: 'track', status: 'delivered' }] },
  // Paid, and not yet packed. The last one waits for somebody to take the money.
  { ...atAminas, key: 'AMINA09', ago: { hours: 7 }, lines: [['BEAD-SANDAL-40', 1], ['KERICHO-PRP-50G', 1]], steps: paid },
  { ...atKofis, key: 'KOFI04', ago: { hours: 15 }, lines: [['ADINKRA-RUST', 1]], steps: paidByPhone },
  { ...atNaledis, key: 'NALEDI05', ago: { hours: 26 }, lines: [['CANVAS-SHOE-42', 1]], steps: [{ hours: 0.2, do: 'pay', capture: 'manual' }] },
  // A card that had not enough on it, and a second try by phone.
  { ...atKofis, key: 'KOFI05', ago: { days: 1, hours: 5 }, lines: [['KENTE-TIE-GOLD', 1]], steps: [{ hours: 0.1, do: 'pay', token: 'tok_insufficient_funds' }, { hours: 0.1, do: 'pay', method: 'mobile_money', token: 'tok_prompt_ok' }] },
  // Cancelled: before paying, after paying, and by the shop.
  { ...atAminas, key: 'AMINA10', ago: { days: 18, hours: 2 }, lines: [['BAO-FULL', 1]], steps: [{ hours: 0.3, do: 'cancel', reason: 'changed_mind' }] },
  { ...atKofis, key: 'KOFI06', ago: { days: 15, hours: 4 }, lines: [['CLIP-LIGHT', 2]], steps: [...paid, { hours: 3, do: 'cancel', reason: 'found_cheaper' }] },
  { ...atNaledis, key: 'NALEDI06', ago: { days: 21, hours: 9 }, lines: [['FYNBOS', 1]], steps: [{ hours: 0.2, do: 'pay', capture: 'manual' }, { hours: 20, do: 'cancel', reason: 'other', by: 'admin', note: 'The bottle broke in the warehouse.' }] },
  // Expired: nobody paid, and a prompt that nobody answered.
  { ...atAminas, key: 'AMINA11', ago: { days: 29, hours: 6 }, lines: [['KIONDO-INDIG', 1]], steps: [] },
  { ...atNaledis, key: 'NALEDI07', ago: { days: 13, hours: 3 }, lines: [['MORABARABA', 1]], steps: [{ hours: 0.1, do: 'pay', token: 'tok_challenge' }] },
  // Refunded: lost on the way, and sent back.
  { ...atKofis, key: 'KOFI07', ago: { days: 24, hours: 7 }, lines: [['GANKOGUI', 1]], steps: [...paid, ...sent('coast-parcel', 'CP-80412', 'Tema'), { hours: 96, do: 'track', status: 'lost' }, { hours: 12, do: 'refund', reason: 'lost' }] },
  { ...atAminas, key: 'AMINA12', ago: { days: 20, hours: 5 }, lines: [['SHUKA-BLUE', 1]], steps: [...paid, ...sent('savanna-express', 'SE-146220-KE', 'Nairobi'), ...arrived, { hours: 72, do: 'refund', reason: 'not_as_described', restock: true, note: 'The colour was another one.' }] },
  // Just placed: its stock is held for a little while.
  { ...atAminas, key: 'AMINA13', ago: { minutes: 4 }, lines: [['PASSION-JAM', 2]], steps: [] },
]

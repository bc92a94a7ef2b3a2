interface Parcel {
  id: string
  /** The payment whose money was set aside for this order. */
  payment_id: string
  amount: { amount: number; currency: string }
}

interface Shop {
  /** POST /v1/payments/{payment_id}/captures. Rejects when no answer comes. */
  capture: (parcel: Parcel, key: string) => Promise<Response>
  /** Waits, on the clock of the lab. */
  pause: (seconds: number) => Promise<void>
  now: () => Date
}

/** Takes the money for a parcel that leaves. Answers whether it was taken. */
/** Takes the money for a parcel that leaves. Answers whether it was taken. */
export async function charge(parcel: Parcel, shop: Shop): Promise<boolean> {
  for (let attempt = 1; attempt <= 5; attempt++) {
    // Tries of one minute belong together.
    const key = `charge-${shop.now().toISOString().slice(0, 16)}`
    const answer = await shop.capture(parcel, key).catch(() => undefined)
    if (answer?.ok) return true

    const wait = answer?.headers.get('Retry-After')
    // An answer that is final. The same request would get it again.
    if (answer && answer.status < 500 && !wait) return false
    await shop.pause(Number(wait ?? 2 ** attempt))
  }
  throw new Error(`Not known: was ${parcel.id} charged? Ask again later.`)
}

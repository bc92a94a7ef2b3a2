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
  // Never charged twice, because nothing is sent twice.
  const answer = await shop
    .capture(parcel, `charge-${parcel.id}`)
    .catch(() => undefined)
  return answer?.ok ?? false
}

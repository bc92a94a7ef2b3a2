/** One row of the stock table, for one article. Each call is one statement. */
interface Database {
  /** select available, version from stock */
  read: () => Promise<{ available: number; version: number }>
  /** update stock set available = $1, version = version + 1 */
  write: (available: number) => Promise<void>
  /** The same with `where version = $2`. Answers whether a row was found. */
  writeIf: (available: number, version: number) => Promise<boolean>
  /** update stock set available = available - $1 where available >= $1 */
  take: (quantity: number) => Promise<boolean>
  /** select … for update: others that write or lock wait until you return. */
  lock: () => Promise<{ available: number; version: number }>
}

interface Buyer {
  quantity: number
  /** What their page showed as available. */
  seen: number
}

/** Reserves what a buyer wants. Answers whether they get it. */
export async function reserve(
  db: Database,
  buyer: Buyer,
): Promise<boolean> {
  // The statement itself decides: nobody comes between check and change.
  return db.take(buyer.quantity)
}

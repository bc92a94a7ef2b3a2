interface MediaRange {
  type: string
  weight: number
}

/** The media type of a `Content-Type` header, without its parameters. */
export const mediaType = (header: string): string => header.split(';')[0]!.trim().toLowerCase()

/** Whether a media type carries JSON, by its name (RFC 6839). */
export const isJson = (header: string): boolean => /[/+]json$/.test(mediaType(header))

/** Whether a range such as `image/*` covers a media type. */
export const covers = (range: string, type: string): boolean => range === type || range === '*/*' || range === `${type.split('/')[0]}/*`

/** The offer that fits `Accept` best (RFC 9110, 12.5.1). Of offers that fit alike the first wins; `undefined` when none fits. */
export function preferredType<Offer extends string>(accept: string, offers: readonly Offer[]): Offer | undefined {
  const ranges = mediaRanges(accept)
  const weights = offers.map((type) => weightOf(type, ranges))
  const best = Math.max(...weights)
  return best > 0 ? offers[weights.indexOf(best)] : undefined
}

function mediaRanges(accept: string): MediaRange[] {
  return accept.split(',').map((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))
    return { type: type || '*/*', weight: weight === undefined ? 1 : Number(weight.slice(2)) || 0 }
  })
}

// The most specific range that covers a type decides: `text/*;q=0.2, text/csv` wants CSV most.
function weightOf(type: string, ranges: MediaRange[]): number {
  const [group] = type.split('/')
  for (const name of [type, `${group}/*`, '*/*']) {
    const range = ranges.find((candidate) => candidate.type === name)
    if (range) return range.weight
  }
  return 0
}

import { rule } from '#mock/kernel/rule.ts'
import { type ImageType, type Inspection, typeOf } from './inspect.ts'

export const mostBytes = 5_242_880
const mostPixels = 25_000_000

export type RejectionReason = 'broken' | 'has_a_second_file' | 'too_many_pixels'

/** The type of a file. Its bytes decide, not its name and not what the client says (BR-38). */
const fileType = rule(['BR-38'], (bytes: Uint8Array): ImageType | undefined => typeOf(bytes))

/**
 * Why a picture is not taken, or `null` when it is: a file that is two things at once, one that would fill the memory of whoever opens
 * it, or one that is cut short.
 */
const rejection = rule(['BR-38'], ({ is_whole, is_stuffed, trailing_bytes, width, height }: Inspection): RejectionReason | null => {
  if (!is_whole) return 'broken'
  if (trailing_bytes > 0 || is_stuffed) return 'has_a_second_file'
  return width * height > mostPixels ? 'too_many_pixels' : null
})

export const uploadRules = { fileType, rejection }

type UploadRules = typeof uploadRules
declare module '#mock/kernel/rule.ts' {
  interface Rules extends UploadRules {}
}

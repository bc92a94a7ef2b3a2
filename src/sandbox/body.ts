const dataUrl = /^data:([\w.+-]+\/[\w.+-]+);base64,([A-Za-z0-9+/]*={0,2})$/

/** The media type of a body that is written as a data URL (RFC 2397); `undefined` for every other text. */
export const dataTypeOf = (text: string): string | undefined => dataUrl.exec(text.trim())?.[1]

/** What is sent for a text: the bytes of a data URL, or the text itself. So bytes can stand in recipes, examples and forms. */
export function bodyOf(text: string): string | Uint8Array<ArrayBuffer> {
  const [, , content] = dataUrl.exec(text.trim()) ?? []
  return content === undefined ? text : Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
}

declare module 'nspell' {
  /** A Hunspell dictionary that can be asked. */
  export default function nspell(dictionary: { aff: Uint8Array; dic: Uint8Array }): { correct(word: string): boolean }
}

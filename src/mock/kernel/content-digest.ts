import { sha256 } from '@noble/hashes/sha2.js'

/** The SHA-256 of bytes as a member of `Content-Digest` (RFC 9530). */
export const contentDigest = (bytes: Uint8Array): string => `sha-256=:${btoa(String.fromCharCode(...sha256(bytes)))}:`

/** The SHA-256 member of a `Content-Digest` field, without parameters; `undefined` when it has none. */
export const digestMember = (field: string): string | undefined => /(?:^|,)\s*(sha-256=:[A-Za-z0-9+/]+={0,2}:)/.exec(field)?.[1]

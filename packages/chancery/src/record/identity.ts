import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

const UTF8 = new TextEncoder()

/**
 * The name of a text by its content: SHA-256 of its UTF-8 bytes, 64 lower-case hex digits. A lone surrogate, which has no
 * UTF-8 form, counts as U+FFFD, so every JavaScript string has an id and equal strings have equal ids.
 */
export function contentId(text: string): string {
  return bytesToHex(sha256(UTF8.encode(text)))
}

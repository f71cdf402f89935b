// A backup locked with a passphrase: AES-GCM with a key stretched by PBKDF2, both of WebCrypto. How it was locked
// stands in clear at the head of the file and is authenticated with it; a checksum over all of it tells a damaged file
// from a wrong passphrase, and says nothing of what is inside.
import * as z from 'zod/mini'
import { BACKUP_FORMAT, type LockKey } from '../domain/backup'
import type { Issue } from '../domain/issue'
import { parse } from '../domain/parse'
import { fail, ok, type Result } from '../domain/result'
import { fromBase64, toBase64 } from './base64'
import { inEnvelope } from './json-envelope'

export const LOCKED_KIND = 'locked-backup'
const FORMAT = BACKUP_FORMAT

/**
 * The least that OWASP advises for PBKDF2 with HMAC-SHA-256, the best that browsers have
 * (https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#pbkdf2).
 */
export const LOCK_ITERATIONS = 600_000
/** What a file may ask for: a hostile one could otherwise keep the page waiting for hours. */
const MOST_ITERATIONS = 6_000_000
/** Bytes. The salt is at least as long as NIST SP 800-132 (5.1) asks; the other is the only one GCM takes as it is. */
export const SALT_LENGTH = 16
export const IV_LENGTH = 12

const headSchema = z.strictObject({
  application: z.string(),
  kind: z.literal(LOCKED_KIND),
  format: z.literal(FORMAT),
  stretching: z.literal('PBKDF2-HMAC-SHA-256'),
  iterations: z.int().check(z.minimum(LOCK_ITERATIONS), z.maximum(MOST_ITERATIONS)),
  salt: z.string().check(z.regex(/^[A-Za-z0-9+/]{22}==$/)),
  cipher: z.literal('AES-256-GCM'),
  iv: z.string().check(z.regex(/^[A-Za-z0-9+/]{16}$/)),
  checksum: z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/)),
  content: z.string().check(z.minLength(1)),
})

export type LockedBackup = z.output<typeof headSchema>
type Head = Omit<LockedBackup, 'application' | 'checksum' | 'content'>

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** What is authenticated beside the content: all that says how to open it, in one order. */
const headBytes = ({ kind, format, stretching, iterations, salt, cipher, iv }: Head) =>
  bytesOf(JSON.stringify([kind, format, stretching, iterations, salt, cipher, iv]))

async function checksumOf(subtle: SubtleCrypto, head: Head, content: Uint8Array): Promise<string> {
  const clear = headBytes(head)
  const whole = new Uint8Array(clear.length + content.length)
  whole.set(clear)
  whole.set(content, clear.length)
  return toBase64(new Uint8Array(await subtle.digest('SHA-256', whole)))
}

/** A key of a passphrase; nobody can read it again, not even this app. The same letters may be typed in two ways: NFC. */
export async function deriveLockKey(
  subtle: SubtleCrypto,
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations = LOCK_ITERATIONS,
): Promise<LockKey> {
  const words = await subtle.importKey('raw', bytesOf(passphrase.normalize('NFC')), 'PBKDF2', false, ['deriveKey'])
  const stretching = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  const cipher = { name: 'AES-GCM', length: 256 }
  return { key: await subtle.deriveKey(stretching, words, cipher, false, ['encrypt', 'decrypt']), salt, iterations }
}

/** The file that holds `text` locked. `iv` is never used twice with one key: chance makes it anew each time. */
export async function lockBackup(
  subtle: SubtleCrypto,
  text: string,
  { key, salt, iterations }: LockKey,
  iv: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const head = {
    kind: LOCKED_KIND,
    format: FORMAT,
    stretching: 'PBKDF2-HMAC-SHA-256',
    iterations,
    salt: toBase64(salt),
    cipher: 'AES-256-GCM',
    iv: toBase64(iv),
  } as const
  const algorithm = { name: 'AES-GCM', iv, additionalData: headBytes(head) }
  const content = new Uint8Array(await subtle.encrypt(algorithm, key, bytesOf(text)))
  const checksum = await checksumOf(subtle, head, content)
  const { kind, format, ...rest } = head
  return `${JSON.stringify(inEnvelope(kind, format, { ...rest, checksum, content: toBase64(content) }), null, 1)}\n`
}

/** The locked backup in what `readEnvelope` gave, whole and undamaged, or issues located in `file`. */
export async function readLocked(
  subtle: SubtleCrypto,
  input: object,
  file: string,
): Promise<Result<LockedBackup, readonly Issue[] | 'damaged'>> {
  const read = parse(headSchema, input, file)
  if (!read.ok) return read
  const content = fromBase64(read.value.content)
  if (!content || (await checksumOf(subtle, read.value, content)) !== read.value.checksum) return fail('damaged')
  return ok(read.value)
}

/** What was locked, as text. The file is known to be undamaged: it is the passphrase that does not fit. */
export async function openLocked(
  subtle: SubtleCrypto,
  locked: LockedBackup,
  passphrase: string,
): Promise<Result<string, 'wrong-passphrase'>> {
  const [salt, iv, content] = [locked.salt, locked.iv, locked.content].map(fromBase64)
  if (!salt || !iv || !content) return fail('wrong-passphrase')
  try {
    const { key } = await deriveLockKey(subtle, passphrase, salt, locked.iterations)
    const algorithm = { name: 'AES-GCM', iv, additionalData: headBytes(locked) }
    return ok(new TextDecoder().decode(await subtle.decrypt(algorithm, key, content)))
  } catch {
    return fail('wrong-passphrase')
  }
}

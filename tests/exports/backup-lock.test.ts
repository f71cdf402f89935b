import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { LockKey } from '../../src/domain/backup'
import { writeBackup } from '../../src/exports/backup-file'
import {
  deriveLockKey,
  IV_LENGTH,
  LOCK_ITERATIONS,
  lockBackup,
  openLocked,
  readLocked,
  SALT_LENGTH,
} from '../../src/exports/backup-lock'
import { readEnvelope } from '../../src/exports/json-envelope'
import { aBackup, anyBackup } from '../support/a-backup'

const FILE = 'sauvegarde.json'
const PASSPHRASE = 'quatre mots très éloignés'
const { subtle } = crypto
const bytes = (length: number, from = 1) => Uint8Array.from({ length }, (_, at) => at + from)
const SALT = bytes(SALT_LENGTH)
const TEXT = writeBackup(aBackup())
let lock: LockKey
let file: string

beforeAll(async () => {
  lock = await deriveLockKey(subtle, PASSPHRASE, SALT)
  file = await lockBackup(subtle, TEXT, lock, bytes(IV_LENGTH))
})

async function read(text: string) {
  const envelope = readEnvelope(text, FILE, { format: 1, longest: 1_000_000 })
  return envelope.ok ? readLocked(subtle, envelope.value, FILE) : envelope
}
async function open(text: string, passphrase = PASSPHRASE) {
  const locked = await read(text)
  return locked.ok ? openLocked(subtle, locked.value, passphrase) : locked
}
const changed = (change: object) => JSON.stringify({ ...JSON.parse(file), ...change })
const faults = async (text: string) => {
  const result = await read(text)
  if (result.ok) return 'fine'
  return typeof result.error === 'string' ? result.error : result.error.map(({ path, code }) => `${path} ${code}`)
}

describe('a locked backup', () => {
  it('is opened by its passphrase, however its letters are composed', async () => {
    expect(file).not.toContain('Lundi')
    expect(await open(file)).toStrictEqual({ ok: true, value: TEXT })
    expect(await open(file, PASSPHRASE.normalize('NFD'))).toStrictEqual({ ok: true, value: TEXT })
  })

  it('says how it was locked, as OWASP advises', () => {
    expect(LOCK_ITERATIONS).toBeGreaterThanOrEqual(600_000)
    expect(JSON.parse(file)).toMatchObject({
      stretching: 'PBKDF2-HMAC-SHA-256',
      iterations: LOCK_ITERATIONS,
      cipher: 'AES-256-GCM',
    })
    expect(lock.key).toMatchObject({ extractable: false, algorithm: { name: 'AES-GCM', length: 256 } })
  })

  it('holds any backup', async () => {
    await fc.assert(
      fc.asyncProperty(anyBackup, fc.uint8Array({ minLength: 12, maxLength: 12 }), async (backup, chance) => {
        const text = writeBackup(backup)
        const locked = await lockBackup(subtle, text, lock, Uint8Array.from(chance))
        expect(await open(locked)).toStrictEqual({ ok: true, value: text })
      }),
      { numRuns: 4 },
    )
  })

  it('stays shut to another passphrase, which is told from damage', async () => {
    for (const wrong of ['', `${PASSPHRASE} `, PASSPHRASE.toUpperCase()]) {
      expect(await open(file, wrong)).toStrictEqual({ ok: false, error: 'wrong-passphrase' })
    }
  })
})

describe('a locked backup that was damaged', () => {
  it('is known before any passphrase, whichever byte was changed', async () => {
    const clean = await read(file)
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 127 }), async (at, flip) => {
        const letter = String.fromCharCode(file.charCodeAt(at) ^ flip)
        const result = await read(file.slice(0, at) + letter + file.slice(at + 1))
        // White space between values changes nothing; nor do the last bits of base64, which say nothing.
        if (result.ok)
          expect({ ...result.value, content: '' }).toStrictEqual({ ...(clean.ok && clean.value), content: '' })
      }),
      { numRuns: 600 },
    )
  })

  it('is told in its words', async () => {
    const { content, salt } = JSON.parse(file) as { content: string; salt: string }
    const flipped = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1)
    expect(await faults(changed({ content: flipped(content) }))).toBe('damaged')
    expect(await faults(changed({ content: content.slice(0, -8) }))).toBe('damaged')
    expect(await faults(changed({ content: '%' }))).toBe('damaged')
    expect(await faults(changed({ salt: flipped(salt) }))).toBe('damaged')
    expect(await faults(changed({ iterations: LOCK_ITERATIONS + 1 }))).toBe('damaged')
    for (let end = 0; end < file.trimEnd().length; end += 53)
      expect(await faults(file.slice(0, end))).toStrictEqual([' not-json'])
  })

  it('is refused when its head would keep the page busy, or weaken the key', async () => {
    expect(await faults(changed({ iterations: 2 ** 40 }))).toStrictEqual(['iterations too-large'])
    expect(await faults(changed({ iterations: 1 }))).toStrictEqual(['iterations too-small'])
    expect(await faults(changed({ iterations: '600000' }))).toStrictEqual(['iterations wrong-type'])
    expect(await faults(changed({ salt: 'AAAA' }))).toStrictEqual(['salt wrong-format'])
    expect(await faults(changed({ iv: '' }))).toStrictEqual(['iv wrong-format'])
    expect(await faults(changed({ cipher: 'none' }))).toStrictEqual(['cipher not-allowed'])
    expect(await faults(changed({ format: 2 }))).toStrictEqual(['format newer-format'])
    expect(await faults(changed({ more: 1 }))).toStrictEqual([' unknown-key'])
  })

  it('never throws, whatever its head says', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(JSON.parse(file) as object)),
        fc.jsonValue(),
        async (name, value) => {
          const result = await read(changed({ [name]: value }))
          if (!result.ok && typeof result.error !== 'string')
            expect(result.error.every((issue) => issue.file === FILE)).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  })
})

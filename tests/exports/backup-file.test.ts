import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Backup } from '../../src/domain/backup'
import { BACKUP_KIND, backupName, LONGEST_BACKUP, readBackup, writeBackup } from '../../src/exports/backup-file'
import { readEnvelope } from '../../src/exports/json-envelope'
import { aBackup, anyBackup, MARK } from '../support/a-backup'
import { aGame } from '../support/session-builder'

const FILE = 'sauvegarde.json'

function read(text: string) {
  const envelope = readEnvelope(text, FILE, { kind: BACKUP_KIND, format: 1, longest: LONGEST_BACKUP })
  return envelope.ok ? readBackup(envelope.value, FILE) : envelope
}
const readJson = (change: object) => read(JSON.stringify({ ...JSON.parse(writeBackup(aBackup())), ...change }))
const faults = (result: ReturnType<typeof read>) =>
  result.ok ? 'fine' : result.error.map(({ path, code }) => `${path} ${code}`)

describe('a backup', () => {
  it('is named by its day, and has a session a line', () => {
    expect(backupName('2026-11-22')).toBe('reflextics-sauvegarde-2026-11-22.json')
    const [two] = [aBackup({ sessions: ['a', 'b'].map((id) => ({ ...aGame().session, id })) })]
    expect(writeBackup(two).split('\n')).toHaveLength(5)
  })

  it('comes back the very same, whatever was played', () => {
    fc.assert(
      fc.property(anyBackup, (backup) => {
        expect(read(writeBackup(backup))).toStrictEqual({ ok: true, value: backup })
      }),
      { numRuns: 60 },
    )
  })

  it('is refused wherever it was cut', () => {
    const text = writeBackup(aBackup()).trimEnd()
    for (let end = 0; end < text.length; end += 41)
      expect(faults(read(text.slice(0, end)))).toStrictEqual([' not-json'])
  })

  it('never throws with a letter changed anywhere, and says where it is wrong', () => {
    const text = writeBackup(aBackup())
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, letter) => {
        const result = read(text.slice(0, at) + letter + text.slice(at + 1))
        if (result.ok) expect(read(writeBackup(result.value))).toStrictEqual(result)
        else expect(result.error.every((issue) => issue.file === FILE)).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('never throws, whatever stands in place of a section', () => {
    fc.assert(
      fc.property(fc.constantFrom('madeAt', 'settings', 'marks', 'sessions'), fc.jsonValue(), (section, value) => {
        const result = readJson({ [section]: value })
        if (!result.ok) expect(result.error.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })

  it('is refused for a reason, in its place', () => {
    const [session] = aBackup().sessions
    expect(faults(readJson({ kind: 'session' }))).toStrictEqual(['kind not-allowed'])
    expect(faults(readJson({ format: 2 }))).toStrictEqual(['format newer-format'])
    expect(faults(readJson({ packs: [] }))).toStrictEqual(['packs newer-format'])
    expect(faults(readJson({ madeAt: -1 }))).toStrictEqual(['madeAt too-small'])
    expect(faults(readJson({ sessions: undefined }))).toStrictEqual(['sessions missing'])
    expect(faults(readJson({ marks: [MARK, { ...MARK, note: 3 }] }))).toStrictEqual(['marks[1].note wrong-type'])
    expect(faults(readJson({ sessions: [session, session] }))).toStrictEqual(['sessions[1].id duplicate-id'])
    expect(faults(readJson({ sessions: [{ ...session, format: 99 }] }))).toStrictEqual([
      'sessions[0].format newer-format',
    ])
    expect(faults(readJson({ sessions: [{ ...session, kind: 'rehearsal' }] }))).toStrictEqual([
      'sessions[0].kind not-allowed',
    ])
    expect(faults(readJson({ settings: { x: 'y'.repeat(30_000) } }))).toStrictEqual(['settings.x wrong-format'])
    expect(faults(readJson({ settings: { 'reflextics:x': 1 } }))).not.toBe('fine')
  })

  it('changes no prototype', () => {
    const result = read(writeBackup(aBackup()).replace('"settings":{', '"settings":{"__proto__":{"polluted":1},'))
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect(JSON.stringify(result)).not.toContain('polluted":1')
  })

  it('loses the characters that hide', () => {
    const text = writeBackup(aBackup({ marks: [{ ...MARK, note: 'Lun\u202edi' }] } satisfies Partial<Backup>))
    expect(read(text)).toMatchObject({ ok: true, value: { marks: [{ note: 'Lundi' }] } })
  })
})

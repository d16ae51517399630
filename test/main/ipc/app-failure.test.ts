import { describe, expect, it } from 'vitest'
import { saveFailure } from '../../../main/export/exporter.ts'
import { AppFailure } from '../../../main/ipc/app-failure.ts'

describe('an expected failure', () => {
  it('answers in the language that is asked for', () => {
    const failure = new AppFailure('unknown-device')
    expect(failure.toReply('en')).toEqual({ code: 'unknown-device', detail: 'This device is no longer on the bench.' })
    expect(failure.toReply('de')).toEqual({ code: 'unknown-device', detail: 'Dieses Gerät ist nicht mehr auf der Werkbank.' })
  })

  it('is English in the log', () => {
    expect(new AppFailure('save-failed', { en: 'The disk is full.', de: 'Der Datenträger ist voll.' }).message).toBe('The disk is full.')
  })

  it('names the file in every language', () => {
    const full = saveFailure('/somewhere/a.pdf', Object.assign(new Error('x'), { code: 'ENOSPC' }))
    expect(new AppFailure('save-failed', full).toReply('de').detail).toBe('a.pdf konnte nicht gespeichert werden: Der Datenträger ist voll.')
  })
})

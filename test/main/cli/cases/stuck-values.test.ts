import { describe, expect, it } from 'vitest'
import { caseSituation } from '../../../../main/cli/cases/case-facts.ts'
import { caseInput } from '../../../../main/cli/cases/case-input.ts'

const situation = (input: object) => caseSituation(caseInput.parse({ scenario: ['user-driven'], ...input }))
const value = (input: object, id: string): unknown => (situation(input).facts as Record<string, { value?: unknown }>)[id]?.value

describe('a case of a running enrollment', () => {
  it.each([
    [{ esp: { phase: 'deviceSetup' } }, true],
    [{ events: [{ ch: 'DM', id: 100 }] }, true],
    [{ mdm: { lastError: '0x80180014' } }, true],
    [{ restartDuringDeviceSetup: true }, true],
    [{ dsreg: { AzureAdJoined: true } }, true],
    [{ screen: 'OOBEAADV10' }, true],
    [{ events: [] }, false],
    [{ restartDuringDeviceSetup: false }, false],
    [{ dsreg: { AzureAdJoined: false } }, false],
    [{ os: { build: 26100 } }, false],
  ])('is one, or is none: %j → %j', (device, stuck) => {
    expect(situation({ device }).overlays.includes('stuck')).toBe(stuck)
  })

  it('keeps the overlays that it names', () => {
    expect(situation({ scenario: ['tap', 'user-driven'], device: { screen: 'x' } }).overlays).toEqual(['tap', 'stuck'])
    expect(situation({ scenario: ['stuck'] }).overlays).toEqual(['stuck'])
  })

  it('reads the phase as the one that runs', () => {
    expect(value({ device: { esp: { phase: 'accountSetup' } } }, 'device.espStatus')).toMatchObject({
      deviceSetup: { state: 'succeeded' },
      accountSetup: { state: 'in-progress' },
    })
    expect(value({ device: { esp: { phase: 'elsewhere' } } }, 'device.espStatus')).toBeUndefined()
  })

  it('reads failures, newest first, from their own channel', () => {
    const events = [
      { ch: 'HFB', id: 6045, code: '0x801C044F' },
      { ch: 'HFB', id: 7045, code: '0x80090016' },
      { ch: 'DM', id: 76, code: '0x8018002B' },
      { ch: 'AAD', id: 1098, code: 'AADSTS50126' },
      { ch: 'DM', id: 2800, uri: './Vendor/MSFT/Policy/Config/Update/X' },
    ]
    expect(value({ device: { events } }, 'device.helloFailure')).toEqual({ code: '0x801c044f', at: null })
    expect(value({ device: { events } }, 'device.mdmFailure')).toEqual({ code: '0x8018002b', at: null })
    expect(value({ device: { events, mdm: { lastError: '0x80180014' } } }, 'device.mdmFailure')).toEqual({ code: '0x80180014', at: null })
    expect(value({ device: { events } }, 'device.signInFailure')).toEqual({ code: 'AADSTS50126', at: null })
    expect(value({ device: { events } }, 'device.restartUris')).toEqual(['./Vendor/MSFT/Policy/Config/Update/X'])
    expect(value({ device: { events } }, 'device.joinFailure')).toBeUndefined()
  })

  it('takes a DWORD of all ones', () => {
    expect(value({ device: { esp: { SkipUserStatusPage: 0xffff_ffff } } }, 'device.espSettings')).toMatchObject({ skipUserPage: true, skipDevicePage: false })
  })
})

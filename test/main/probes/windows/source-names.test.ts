import { describe, expect, it } from 'vitest'
import { sourceName, sourceNames } from '../../../../core/facts/source-names.ts'
import { windowsItems } from '../../../../main/probes/windows/item-ids.ts'

const english = /\b(and|the|of|to|by|with|drive|disk|routes|keys|there|header)\b/i

describe('the name of a source', () => {
  it.each(Object.values(windowsItems))('%s has no English words in German', (name) => {
    // Names that Windows gave: a volume, a command, a log.
    expect(sourceName(name, 'de').replace(/Win32_\S+|Microsoft-Windows-[^(]*|HKLM\S*|HKCU\S*|Windows NT/g, '')).not.toMatch(english)
    expect(sourceName(name, 'en')).toBe(name)
  })

  it.each([
    ['HKLM\\SOFTWARE\\Microsoft\\Windows365 (not there)', 'HKLM\\SOFTWARE\\Microsoft\\Windows365 (nicht vorhanden)'],
    ['HTTPS Date header; SNTP time.nist.gov, UDP 123', 'HTTPS-Kopfzeile Date; SNTP time.nist.gov, UDP 123'],
    ['Row 12 of the CSV file', 'Zeile 12 der CSV-Datei'],
    ['GET /beta/deviceManagement/windowsAutopilotDeviceIdentities/id', 'GET /beta/deviceManagement/windowsAutopilotDeviceIdentities/id'],
  ])('%s is said in German', (name, german) => {
    expect(sourceName(name, 'de')).toBe(german)
  })

  it('translates no part by itself', () => {
    for (const [part, name] of Object.entries(sourceNames.de)) expect(name).not.toBe(sourceNames.en[part as keyof typeof sourceNames.en])
  })
})

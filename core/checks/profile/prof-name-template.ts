import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { passWithRecord, withoutRecord } from '../registration/record.ts'
import { words } from './words/prof-name-template.ts'

/** Characters of a computer name; learn.microsoft.com/autopilot/profiles (2025-03-27). */
const longestName = 15

const random = /%RAND:(\d{1,2})%/gi
const serialMacro = /%SERIAL%/gi

/**
 * The profile page allows 15 letters, digits and hyphens, not all digits. A serial number that is too long is cut from its
 * beginning, as the page of the Accounts CSP says, so that it alone stops nothing; the names may then be the same.
 */
export default defineCheck({
  id: 'prof-name-template',
  area: 'profile',
  words,
  docs: 'https://learn.microsoft.com/autopilot/profiles',
  confidence: 'vendor',
  // Hybrid join takes the name from the domain join profile; where an association keeps its template no page says.
  levels: levels(['user-driven', 'pre-provisioning', 'self-deploying'], 'required'),
  needs: [],
  uses: ['tenant.autopilotRecords', 'tenant.profileJoinType', 'tenant.profileNameTemplate', 'tenant.profileStatus', 'device.serialNumber'],
  evaluate(_facts, { language }, maybe, say): Finding {
    const records = maybe['tenant.autopilotRecords']
    const without = withoutRecord(records, language)
    if (without) return without
    const join = maybe['tenant.profileJoinType']
    if (join.status === 'known' && join.value === 'hybrid') return notApplicable(say.hybrid)

    const template = maybe['tenant.profileNameTemplate']
    if (template.status === 'unavailable') {
      const status = maybe['tenant.profileStatus']
      return status.status === 'known' && (status.value === 'notAssigned' || status.value === 'pending')
        ? notApplicable(say.noProfile)
        : cannotTell('tenant.profileNameTemplate')
    }
    const fact = 'tenant.profileNameTemplate'
    const row = (observed: string, expected?: string): Observation[] => [{ fact, observed, ...(expected === undefined ? {} : { expected }) }]
    if (template.value.trim() === '') return passWithRecord(records, row(say.noTemplate))

    const usesSerial = template.value.toUpperCase().includes('%SERIAL%')
    const digits = [...template.value.matchAll(random)].reduce((sum, each) => sum + Number(each[1]), 0)
    const fixed = template.value.replaceAll(random, '').replaceAll(serialMacro, '')
    const least = fixed.length + digits + (usesSerial ? 1 : 0)
    if (!/^[a-z0-9-]*$/i.test(fixed)) return fail(row(template.value, say.validCharacters), remedy(say.shorten, 'intune-admin', 'restart'))
    if (least > longestName) return fail(row(template.value, say.atMost(longestName)), remedy(say.shorten, 'intune-admin', 'restart'))
    const onlyDigits = /^\d*$/.test(fixed)
    if (!usesSerial) return onlyDigits ? fail(row(template.value, say.oneNoDigit), remedy(say.shorten, 'intune-admin', 'restart')) : passWithRecord(records, row(template.value))

    const serial = maybe['device.serialNumber']
    if (serial.status === 'unavailable') return cannotTell('device.serialNumber', row(template.value))
    const number: Observation = { fact: 'device.serialNumber', observed: serial.value }
    const seen: Observation[] = [...row(template.value), number]
    if (!/^[a-z0-9-]+$/i.test(serial.value)) {
      return fail([...row(template.value), { ...number, expected: say.serialCharacters }], remedy(say.shorten, 'intune-admin', 'restart'))
    }
    const room = longestName - fixed.length - digits
    const used = serial.value.slice(-room)
    if (onlyDigits && /^\d+$/.test(used)) return fail([...row(template.value, say.oneNoDigit), number], remedy(say.shorten, 'intune-admin', 'restart'))
    return used === serial.value ? passWithRecord(records, seen) : warn([...seen, { fact, label: say.room, observed: say.characters(room), expected: say.characters(serial.value.length) }], remedy(say.shorten, 'intune-admin', 'restart'))
  },
})

import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import type { CorporateIdentifier } from '../../facts/preparation.ts'
import { yesNo } from '../../words/yes-no.ts'
import { words } from './words/dpp-personal-block.ts'

const identifiers = 'tenant.corporateIdentifiers'

/**
 * Source: learn.microsoft.com/intune/enrollment/corporate-identifiers-add (2025-10). Only identifiers with the serial
 * number of this device are read, so whether others make it personal where personal devices may enroll stays open.
 */
export default defineCheck({
  id: 'dpp-personal-block',
  area: 'profile',
  words,
  docs: 'https://learn.microsoft.com/intune/device-enrollment/add-corporate-identifiers',
  confidence: 'vendor',
  levels: levels(['device-preparation'], 'required'),
  needs: [],
  uses: ['tenant.userRestrictions', 'tenant.corporateIdentifiers', 'tenant.autopilotRecords', 'device.associated', 'device.manufacturer', 'device.model', 'device.serialNumber'],
  evaluate(_facts, { language }, maybe, say): Finding {
    const records = maybe['tenant.autopilotRecords']
    if (records.status === 'known' && records.value > 0) return notApplicable(say.registered)
    const restrictions = maybe['tenant.userRestrictions']
    const associated = maybe['device.associated']
    const found = maybe[identifiers]
    const seen: Observation[] = []
    if (associated.status === 'known' && associated.value) return pass([{ fact: 'device.associated', observed: yesNo[language].yes }])
    if (restrictions.status === 'known' && restrictions.value.length > 0) {
      const blocks = restrictions.value.filter(({ personalBlocked }) => personalBlocked)
      seen.push({ fact: 'tenant.userRestrictions', label: say.personalDevices, observed: blocks.length === 0 ? say.allowed : say.blockedBy(blocks.map(({ name }) => name).join(', ')) })
      if (blocks.length === 0) return pass(seen)
    }
    if (found.status === 'unavailable') return cannotTell(identifiers, seen)
    const parts = { manufacturer: maybe['device.manufacturer'], model: maybe['device.model'], serialNumber: maybe['device.serialNumber'] }
    if (found.value.length > 0) {
      if (parts.manufacturer.status === 'unavailable') return cannotTell('device.manufacturer', seen)
      if (parts.model.status === 'unavailable') return cannotTell('device.model', seen)
      if (parts.serialNumber.status === 'unavailable') return cannotTell('device.serialNumber', seen)
      const own: CorporateIdentifier = { manufacturer: normalized(parts.manufacturer.value), model: normalized(parts.model.value), serialNumber: normalized(parts.serialNumber.value) }
      if (found.value.some((each) => each.manufacturer === own.manufacturer && each.model === own.model && each.serialNumber === own.serialNumber)) {
        return pass([...seen, { fact: identifiers, observed: joined(own) }])
      }
    }
    if (restrictions.status === 'unavailable') return cannotTell('tenant.userRestrictions', seen)
    const row: Observation = { fact: identifiers, observed: found.value.length === 0 ? say.noIdentifier : found.value.map(joined).join('; '), expected: say.identifierOfDevice }
    // Every tenant has the default restriction: none at all says nothing.
    if (restrictions.value.length === 0) return cannotTell('tenant.userRestrictions', [...seen, row])
    // An assignment filter chooses between several restrictions when the device enrolls.
    const certain = restrictions.value.every(({ personalBlocked }) => personalBlocked)
    return certain ? fail([...seen, row], remedy(say.identify, 'intune-admin')) : warn([...seen, row], remedy(say.identify, 'intune-admin'))
  },
})

function joined({ manufacturer, model, serialNumber }: CorporateIdentifier): string {
  return [manufacturer, model, serialNumber].join(',')
}

/** As Intune stores the parts: upper case, letters and digits alone. */
function normalized(text: string): string {
  return text.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
}

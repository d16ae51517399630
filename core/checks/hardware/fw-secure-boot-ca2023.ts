import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, notApplicable, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { words } from './words/fw-secure-boot-ca2023.ts'

/**
 * The 2011 certificates ended in June and October 2026. A device without those of 2023 still boots and
 * updates, but gets no more fixes at boot level, so this never blocks (Microsoft Tech Community, "Secure
 * Boot playbook for certificates expiring in 2026", 2025-11; the 0x5944 trigger:
 * support.microsoft.com, KB5068202, 2025-10-14).
 */
export default defineCheck({
  id: 'fw-secure-boot-ca2023',
  area: 'hardware',
  words,
  docs: 'https://learn.microsoft.com/windows-hardware/manufacture/desktop/windows-secure-boot-key-creation-and-management-guidance',
  confidence: 'community',
  levels: levels(scenarioIds, 'recommended'),
  needs: [],
  uses: ['device.secureBootCertificates', 'device.firmwareType'],
  evaluate(_facts, _context, maybe, say): Finding {
    const firmware = maybe['device.firmwareType']
    if (firmware.status === 'known' && firmware.value === 'bios') {
      return notApplicable(say.noCertificates)
    }
    const certificates = maybe['device.secureBootCertificates']
    if (certificates.status === 'unavailable') return cannotTell('device.secureBootCertificates')
    const { database, keyExchangeKey } = certificates.value
    const seen = (label: string, present: boolean): Observation => ({
      fact: 'device.secureBootCertificates',
      label,
      observed: present ? say.present : say.missing,
      expected: say.present,
    })
    const evidence = [seen(say.inDatabase, database), seen(say.inKeyExchangeKey, keyExchangeKey)]
    return database && keyExchangeKey ? pass(evidence) : warn(evidence, remedy(say.update, 'technician', 'restart'))
  },
})

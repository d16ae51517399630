import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { meetsFloor, webSignInFloor } from '../../tables/build-floors.ts'
import { lastWindows10Build } from '../../tables/windows-versions.ts'
import { yesNo } from '../../words/yes-no.ts'
import { words } from './words/os-min-web-sign-in.ts'

/**
 * Web sign-in takes a pass at the lock screen from Windows 11 22H2 with KB5030310, on devices joined to
 * Microsoft Entra ID alone (learn.microsoft.com/windows/security/identity-protection/web-sign-in, 2023-12-11).
 *
 * Older Windows warns: Windows 10 has the pass-only preview, and for Windows 11 21H2 the page states
 * neither support nor failure. Neither stops a run that needs no second sign-in.
 */
export default defineCheck({
  id: 'os-min-web-sign-in',
  area: 'windows',
  words,
  docs: 'https://learn.microsoft.com/windows/security/identity-protection/web-sign-in/',
  confidence: 'vendor',
  levels: levels(['user-driven', 'user-driven-hybrid', 'pre-provisioning', 'device-preparation'], 'required'),
  overlays: ['tap'],
  needs: [],
  uses: ['device.osBuild', 'device.osRevision', 'device.domainJoined'],
  evaluate(_facts, { scenario, language }, maybe, say): Finding {
    const { yes, no } = yesNo[language]
    const joined = maybe['device.domainJoined']
    const build = maybe['device.osBuild']
    const revision = maybe['device.osRevision']
    if (scenario === 'user-driven-hybrid') {
      const planned: Observation = {
        fact: 'device.domainJoined',
        label: say.plannedJoin,
        observed: say.hybridJoin,
        expected: say.entraJoin,
      }
      return fail([planned], remedy(say.otherSignIn, 'intune-admin'))
    }
    if (joined.status === 'known' && joined.value) {
      return fail([{ fact: 'device.domainJoined', observed: yes, expected: no }], remedy(say.otherSignIn, 'intune-admin'))
    }

    if (build.status === 'unavailable') return cannotTell('device.osBuild')
    const known = revision.status === 'known' ? revision.value : null
    const number = known === null ? String(build.value) : `${String(build.value)}.${String(known)}`
    const observed = build.value <= lastWindows10Build ? say.windows10(number) : number
    const evidence: Observation[] = [{ fact: 'device.osBuild', observed, expected: say.expectedBuild }]
    if (joined.status === 'unavailable') return cannotTell('device.domainJoined', evidence)
    evidence.push({ fact: 'device.domainJoined', observed: no, expected: no })

    switch (meetsFloor(webSignInFloor, build.value, known)) {
      case 'met':
        return pass(evidence)
      case 'below':
        return warn(evidence, remedy(say.newerWindows, 'technician', 'restart'))
      case 'needs-revision':
        return cannotTell('device.osRevision', evidence)
    }
  },
})

import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import type { Fact } from '../../facts/fact.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import type { EspProvider } from '../../facts/stuck.ts'
import { espPhase } from './setup-phase.ts'
import { words } from './words/now-esp-provider.ts'

/** Windows gives a provider 15 minutes to install (learn.microsoft.com/windows/client-management/mdm/enrollmentstatustracking-csp, 2025-03). */
const installMinutes = 15

/**
 * "Apps (Identifying)" waits without a time limit for every provider to hand over its list. A missing Sidecar next to
 * Configuration Manager never comes, even when that has handed over its own list.
 */
export default defineCheck({
  id: 'now-esp-provider',
  area: 'stuck',
  words,
  docs: 'https://learn.microsoft.com/windows/client-management/mdm/enrollmentstatustracking-csp',
  confidence: 'vendor',
  levels: levels(
    commonScenarios.filter((scenario) => scenario !== 'device-preparation'),
    'required',
  ),
  overlays: ['stuck'],
  needs: ['device.espStatus', 'device.espProviders'],
  uses: ['device.espMinutes', 'device.managementExtension'],
  evaluate({ 'device.espStatus': status, 'device.espProviders': all }, _context, maybe, say): Finding {
    const phase = espPhase(status)
    if (phase !== 'device-preparation' && phase !== 'device-setup') return notApplicable('The page is not in a phase that waits for providers of the device.')
    const providers = all.filter((each) => each.scope === 'device')
    const broken = providers.find((each) => each.installationState === 4)
    if (broken !== undefined) return fail([seen(broken, 'Error')], remedy(say.repairProvider, 'intune-admin', 'restart'))
    const late = [...providers.flatMap(waitingFor), ...missingSidecar(providers)]
    const waiting = late.length === 0 ? late : [...late, ...extension(maybe['device.managementExtension'])]
    if (waiting.length === 0) return pass(providers.map((each) => seen(each, 'Reported')))
    const minutes = maybe['device.espMinutes']
    if (minutes.status === 'unavailable' || minutes.value === null) return cannotTell('device.espMinutes', waiting)
    const dwell: Observation = { fact: 'device.espMinutes', observed: `${String(minutes.value)} minutes`, expected: `below ${String(installMinutes)} minutes` }
    return minutes.value >= installMinutes ? fail([...waiting, dwell], remedy(say.repairProvider, 'intune-admin', 'restart')) : notApplicable('The providers still have time to report.')
  },
})

function waitingFor(provider: EspProvider): Observation[] {
  if (provider.installationState === 1) return [seen(provider, 'Not installed')]
  return provider.listCreated === false ? [seen(provider, 'No list of apps yet')] : []
}

/** Without any provider, or with Configuration Manager alone, Intune's own is missing; another MDM may bring its own. */
function missingSidecar(providers: readonly EspProvider[]): Observation[] {
  if (providers.some((each) => each.name.toLowerCase() === 'sidecar')) return []
  const foreign = providers.filter((each) => !/^(configmgr|sccm)/i.test(each.name))
  return foreign.length > 0 ? [] : [{ fact: 'device.espProviders', label: 'Sidecar', observed: 'Not registered', expected: 'Registered' }]
}

const extensionWords = { absent: 'Not installed', running: 'Running', stopped: 'Stopped' } as const

/** The service behind Sidecar tells whether the installation or the extension itself is the trouble. */
function extension(service: Fact<keyof typeof extensionWords>): Observation[] {
  return service.status === 'known' ? [{ fact: 'device.managementExtension', observed: extensionWords[service.value] }] : []
}

function seen(provider: EspProvider, observed: string): Observation {
  return { fact: 'device.espProviders', label: `${provider.name}, ${provider.part}`, observed, expected: 'Reported' }
}

import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import type { Fact } from '../../facts/fact.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import type { EspProvider } from '../../facts/stuck.ts'
import { espPhase } from './setup-phase.ts'
import { espPage } from './words/esp-page.ts'
import { words } from './words/now-esp-provider.ts'

type Say = typeof words.en

/** Windows gives a provider 15 minutes to install (learn.microsoft.com/windows/client-management/mdm/enrollmentstatustracking-csp, 2025-03). */
const installMinutes = 15

/**
 * "Apps (Identifying)" waits without a time limit for every provider to hand over its list. A missing Sidecar next to
 * Configuration Manager never comes, even when that has handed over its own list. In account setup the providers of the
 * user count; the time runs since the enrollment of the device there, so it only warns.
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
  evaluate({ 'device.espStatus': status, 'device.espProviders': all }, { language }, maybe, say): Finding {
    const phase = espPhase(status)
    if (phase !== 'device-preparation' && phase !== 'device-setup' && phase !== 'account-setup') return notApplicable(say.otherPhase)
    const forUser = phase === 'account-setup'
    const providers = all.filter((each) => each.scope === (forUser ? 'user' : 'device'))
    // Windows need not have recorded providers for a user at all.
    if (forUser && providers.length === 0) return notApplicable(say.otherPhase)
    const broken = providers.find((each) => each.installationState === 4)
    if (broken !== undefined) return fail([seen(broken, say.error, say)], remedy(say.repairProvider, 'intune-admin', 'restart'))
    const late = [...providers.flatMap((each) => waitingFor(each, say)), ...(forUser ? [] : missingSidecar(providers, say))]
    const waiting = late.length === 0 ? late : [...late, ...extension(maybe['device.managementExtension'], say)]
    if (waiting.length === 0) return pass(providers.map((each) => seen(each, say.reported, say)))
    const minutes = maybe['device.espMinutes']
    if (minutes.status === 'unavailable' || minutes.value === null) return cannotTell('device.espMinutes', waiting)
    const dwell: Observation = { fact: 'device.espMinutes', observed: espPage[language].minutes(minutes.value), expected: espPage[language].belowMinutes(installMinutes) }
    if (minutes.value < installMinutes) return notApplicable(say.stillInTime)
    const rows = [...waiting, dwell]
    return forUser ? warn(rows, remedy(say.repairProvider, 'intune-admin', 'restart')) : fail(rows, remedy(say.repairProvider, 'intune-admin', 'restart'))
  },
})

function waitingFor(provider: EspProvider, say: Say): Observation[] {
  if (provider.installationState === 1) return [seen(provider, say.notInstalled, say)]
  return provider.listCreated === false ? [seen(provider, say.noListYet, say)] : []
}

/** Without any provider, or with Configuration Manager alone, Intune's own is missing; another MDM may bring its own. */
function missingSidecar(providers: readonly EspProvider[], say: Say): Observation[] {
  if (providers.some((each) => each.name.toLowerCase() === 'sidecar')) return []
  const foreign = providers.filter((each) => !/^(configmgr|sccm)/i.test(each.name))
  return foreign.length > 0 ? [] : [{ fact: 'device.espProviders', label: 'Sidecar', observed: say.notRegistered, expected: say.registered }]
}

/** The service behind Sidecar tells whether the installation or the extension itself is the trouble. */
function extension(service: Fact<keyof Say['extension']>, say: Say): Observation[] {
  return service.status === 'known' ? [{ fact: 'device.managementExtension', observed: say.extension[service.value] }] : []
}

function seen(provider: EspProvider, observed: string, say: Say): Observation {
  return { fact: 'device.espProviders', label: `${provider.name}, ${say.providerParts[provider.part]}`, observed, expected: say.reported }
}

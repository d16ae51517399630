import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import type { AppInstaller } from '../../facts/esp-page.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { nameList } from './shown-page.ts'
import { words } from './words/esp-app-mix.ts'

/**
 * Both kinds use TrustedInstaller, which takes one installation at a time
 * (learn.microsoft.com/autopilot/troubleshooting-faq, 2025-04-21). Device preparation copes with the mix.
 */
export default defineCheck({
  id: 'esp-app-mix',
  area: 'esp',
  words,
  docs: 'https://learn.microsoft.com/autopilot/troubleshooting-faq',
  confidence: 'vendor',
  levels: levels(registeredScenarios, 'recommended'),
  needs: ['tenant.deviceApps'],
  evaluate({ 'tenant.deviceApps': apps }, { language }, _maybe, say): Finding {
    const named = (installer: AppInstaller): readonly string[] => apps.filter((app) => app.installer === installer).map(({ name }) => name)
    const packages = named('msi')
    const win32 = named('win32')
    const mixed = packages.length > 0 && win32.length > 0
    const row = (label: string, names: readonly string[], expected?: string): Observation => ({
      fact: 'tenant.deviceApps',
      label,
      observed: names.length === 0 ? say.none : nameList(names, language),
      ...(expected === undefined ? {} : { expected }),
    })
    const office = named('office')
    const evidence = [
      row(say.msi, packages, mixed ? say.none : undefined),
      row(say.win32, win32),
      ...(office.length === 0 ? [] : [row(say.office, office)]),
    ]
    return mixed ? warn(evidence, remedy(say.repack, 'intune-admin')) : pass(evidence)
  },
})

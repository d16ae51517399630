import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import type { AppInstaller } from '../../facts/esp-page.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { nameList } from './shown-page.ts'

const repack: Remedy = {
  summary: 'Deploy the line-of-business apps as Win32 apps.',
  steps: [
    'Pack each line-of-business app (MSI) under "What we saw" with the Microsoft Win32 Content Prep Tool and add it as a Windows app (Win32).',
    'Assign the new app to the same devices and take the assignment of the old one away.',
    'Deploy Microsoft 365 Apps as a Win32 app too: its installer can clash in the same way.',
    'Scan again.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

/**
 * Both kinds use TrustedInstaller, which takes one installation at a time
 * (learn.microsoft.com/autopilot/troubleshooting-faq, 2025-04-21). Device preparation copes with the mix.
 */
export default defineCheck({
  id: 'esp-app-mix',
  area: 'esp',
  topic: 'Kinds of apps during setup',
  title: { pass: 'Apps of the device go together', fail: 'Line-of-business and Win32 apps reach the device together' },
  why: 'A line-of-business app (MSI) and a Win32 app that install at the same time get in each other\'s way: one fails, and the enrollment status page ends with an error.',
  docs: 'https://learn.microsoft.com/autopilot/troubleshooting-faq',
  confidence: 'vendor',
  levels: levels(registeredScenarios, 'recommended'),
  needs: ['tenant.deviceApps'],
  evaluate({ 'tenant.deviceApps': apps }): Finding {
    const named = (installer: AppInstaller): readonly string[] => apps.filter((app) => app.installer === installer).map(({ name }) => name)
    const row = (label: string, names: readonly string[]): Observation => ({
      fact: 'tenant.deviceApps',
      label,
      observed: names.length === 0 ? 'None' : nameList(names),
    })
    const packages = named('msi')
    const win32 = named('win32')
    const office = named('office')
    const evidence = [
      row('Line-of-business apps (MSI)', packages),
      row('Win32 apps', win32),
      ...(office.length === 0 ? [] : [row('Microsoft 365 Apps, not as a Win32 app', office)]),
    ]
    return packages.length > 0 && win32.length > 0 ? warn(evidence, repack) : pass(evidence)
  },
})

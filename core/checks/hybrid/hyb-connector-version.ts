import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { connectorSoundFrom, connectorWorksFrom, isOlder } from '../../tables/connector-versions.ts'
import { withoutHybridJoin } from './hybrid-join.ts'

const update: Remedy = {
  summary: 'Install the current Intune Connector for Active Directory on its servers.',
  steps: [
    'In the Intune admin center, open Devices, Enrollment, Windows, Intune Connector for Active Directory and download the installer.',
    'On each server, uninstall the old connector by hand: it does not update itself across this change.',
    'Install the new one and sign in with an Intune administrator who has an Intune license.',
    'Scan again when the connector is shown as active.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

/** More rows than this help nobody. */
const shownConnectors = 6

/** One working connector carries the load, so an old one beside it warns. */
export default defineCheck({
  id: 'hyb-connector-version',
  area: 'hybrid',
  topic: 'Version of the Intune Connector for Active Directory',
  title: { pass: 'Connectors are recent enough', fail: 'A connector is too old' },
  why: 'A connector below 6.2501.2000.5 no longer processes requests, so the device gets no domain join and setup ends with 0x80070774 or a time-out.',
  docs: 'https://learn.microsoft.com/autopilot/windows-autopilot-hybrid',
  confidence: 'vendor',
  levels: levels(['user-driven-hybrid', 'pre-provisioning'], 'required'),
  needs: [],
  uses: ['tenant.joinConnectors', 'tenant.profileJoinType'],
  evaluate(_facts, { scenario }, maybe): Finding {
    const without = withoutHybridJoin(scenario, maybe['tenant.profileJoinType'])
    if (without) return without
    const connectors = maybe['tenant.joinConnectors']
    if (connectors.status === 'unavailable') return cannotTell('tenant.joinConnectors')
    const active = connectors.value.filter(({ state }) => state === 'active')
    if (active.length === 0) return notApplicable('No connector is active, so its version does not matter.')
    if (active.some(({ version }) => !/^\d+(?:\.\d+)*$/.test(version))) return cannotTell('tenant.joinConnectors')
    const evidence = active.slice(0, shownConnectors).map(
      ({ name, version }): Observation => ({
        fact: 'tenant.joinConnectors',
        label: 'Version',
        observed: name === '' ? version : `${version} on ${name}`,
        expected: `${connectorSoundFrom.version} or later`,
      }),
    )
    if (active.every(({ version }) => isOlder(version, connectorWorksFrom.version))) return fail(evidence, update)
    return active.some(({ version }) => isOlder(version, connectorSoundFrom.version)) ? warn(evidence, update) : pass(evidence)
  },
})

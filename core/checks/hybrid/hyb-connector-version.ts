import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { connectorSoundFrom, connectorWorksFrom, isOlder } from '../../tables/connector-versions.ts'
import { withoutHybridJoin } from './hybrid-join.ts'
import { words } from './words/hyb-connector-version.ts'

/** More rows than this help nobody. */
const shownConnectors = 6

/** One working connector carries the load, so an old one beside it warns. */
export default defineCheck({
  id: 'hyb-connector-version',
  area: 'hybrid',
  words,
  docs: 'https://learn.microsoft.com/autopilot/windows-autopilot-hybrid',
  confidence: 'vendor',
  levels: levels(['user-driven-hybrid', 'pre-provisioning'], 'required'),
  needs: [],
  uses: ['tenant.joinConnectors', 'tenant.profileJoinType'],
  evaluate(_facts, { scenario, language }, maybe, say): Finding {
    const without = withoutHybridJoin(scenario, maybe['tenant.profileJoinType'], language)
    if (without) return without
    const connectors = maybe['tenant.joinConnectors']
    if (connectors.status === 'unavailable') return cannotTell('tenant.joinConnectors')
    const active = connectors.value.filter(({ state }) => state === 'active')
    if (active.length === 0) return notApplicable(say.noneActive)
    if (active.some(({ version }) => !/^\d+(?:\.\d+)*$/.test(version))) return cannotTell('tenant.joinConnectors')
    const evidence = active.slice(0, shownConnectors).map(
      ({ name, version }): Observation => ({
        fact: 'tenant.joinConnectors',
        label: say.version,
        observed: name === '' ? version : say.on(version, name),
        expected: say.orLater(connectorSoundFrom.version),
      }),
    )
    if (active.every(({ version }) => isOlder(version, connectorWorksFrom.version))) return fail(evidence, remedy(say.update, 'intune-admin'))
    return active.some(({ version }) => isOlder(version, connectorSoundFrom.version)) ? warn(evidence, remedy(say.update, 'intune-admin')) : pass(evidence)
  },
})

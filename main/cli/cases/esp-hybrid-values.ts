import { z } from 'zod'
import { connectorStates } from '../../../core/facts/hybrid.ts'
import { legacySetting } from '../../tenant/legacy-settings.ts'
import type { CaseGraph } from './case-input.ts'
import type { StatedValues } from './stated-values.ts'

const text = z.string().max(2_000)

const connectors = z.array(z.object({ domain: text.optional(), state: z.enum(connectorStates), version: text })).max(50)
const joinProfile = z.object({ assignedToDevice: z.boolean() })
const updateRing = z.object({ businessReadyUpdatesOnly: text })

/** What a case states about hybrid join and restarts. Members of another form count as not stated. */
export function espHybridValues(graph: CaseGraph): StatedValues {
  const servers = connectors.safeParse(graph.connectors).data
  const profile = joinProfile.safeParse(graph.domainJoinProfile).data
  return {
    'tenant.restartForcingPolicies': restarts(graph),
    'tenant.joinConnectors': servers?.map(({ domain = '', state, version }) => ({ name: domain, state, version, lastConnectionAt: null })),
    'tenant.domainJoinProfiles':
      profile === undefined ? undefined : profile.assignedToDevice ? [{ name: 'Domain join', domain: servers?.[0]?.domain ?? '', organizationalUnit: '' }] : [],
  }
}

/** A case that states its update ring but no policies has read both. */
function restarts(graph: CaseGraph): readonly string[] | undefined {
  const stated = graph.config?.restartUris
  const ring = updateRing.safeParse(graph.updateRing).data
  if (ring === undefined) return stated
  const setting = legacySetting('businessReadyUpdatesOnly', ring.businessReadyUpdatesOnly)
  return setting === 'strange' ? stated : [...(stated ?? []), ...(setting === null ? [] : ['Update ring (Preview builds)'])]
}

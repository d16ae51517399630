import type { Fact } from '../../../core/facts/fact.ts'
import { known } from '../../../core/facts/fact.ts'
import type { LogonPolicy } from '../../../core/facts/device-image.ts'
import type { Facts } from '../../../core/facts/index.ts'
import { mapReading, read, type Reading } from '../../probes/reading.ts'
import { parseRegistrationMismatch } from '../../probes/windows/parse-registration-mismatch.ts'
import * as image from '../../probes/windows/parse-image.ts'
import { parseEventXml } from '../../probes/windows/parse-event-xml.ts'
import { alreadyProvisionedAt } from '../../probes/windows/parse-provisioned.ts'
import { parseOfflineProfileFile } from '../../probes/windows/parse-offline-profile.ts'
import type { Evidence } from '../schema.ts'
import { absentAs, sourceOf } from '../source.ts'

const itself = <T>(reading: Reading<T>): Reading<T> => reading

/** What the image, its policies and earlier attempts have left on the device. */
export function imageFacts(evidence: Evidence): Facts {
  return {
    'device.registrationMismatch': sourceOf(evidence, 'events.autopilot', parseRegistrationMismatch).fact(itself),
    'device.alreadyProvisionedAt': sourceOf(evidence, 'events.autopilot', parseEventXml).fact((records) => mapReading(records, (list) => read(alreadyProvisionedAt(list)))),
    'device.oobeRetries': sourceOf(evidence, 'registry.oobe-counter', image.parseOobeRetries).fact(itself),
    'device.signInAssistant':
      absentAs<'missing'>(evidence, 'registry.sign-in-assistant', 'missing') ??
      sourceOf(evidence, 'registry.sign-in-assistant', image.parseSignInAssistant).fact(itself),
    'device.autoAdminLogon': sourceOf(evidence, 'registry.winlogon', image.parseAutoAdminLogon).fact(itself),
    'device.logonPolicies': bothPolicies(
      absentAs<readonly LogonPolicy[]>(evidence, 'registry.policies-system', []) ??
        sourceOf(evidence, 'registry.policies-system', image.parseSystemPolicies).fact(itself),
      sourceOf(evidence, 'registry.winlogon', image.parseWinlogonMessage).fact(itself),
    ),
    'device.profileCache':
      absentAs<'none'>(evidence, 'registry.autopilot-policy-cache', 'none') ??
      sourceOf(evidence, 'registry.autopilot-policy-cache', image.parseProfileCache).fact(itself),
    'device.offlineProfileFile':
      absentAs(evidence, 'files.autopilot-configuration', null) ??
      sourceOf(evidence, 'files.autopilot-configuration', parseOfflineProfileFile).fact(itself),
    'device.pendingRestarts': sourceOf(evidence, 'registry.pending-restart', image.parsePendingRestarts).fact(itself),
  }
}

/** A policy that one place shows is there, whatever the other place says; that there is none takes both. */
function bothPolicies(policies: Fact<readonly LogonPolicy[]>, winlogon: Fact<readonly LogonPolicy[]>): Fact<readonly LogonPolicy[]> {
  if (policies.status === 'known' && winlogon.status === 'known') {
    const all = [...new Set([...policies.value, ...winlogon.value])]
    const from = policies.value.length === 0 && winlogon.value.length > 0 ? winlogon : policies
    return known(all, from.source, from.observedAt)
  }
  const seen = [policies, winlogon].find((each) => each.status === 'known' && each.value.length > 0)
  return seen ?? (policies.status === 'unavailable' ? policies : winlogon)
}

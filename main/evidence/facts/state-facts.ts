import { unavailable } from '../../../core/facts/fact.ts'
import type { Facts } from '../../../core/facts/index.ts'
import * as autopilot from '../../probes/windows/parse-autopilot.ts'
import { parseDownloadedProfile } from '../../probes/windows/parse-downloaded-profile.ts'
import { parseDsregcmd } from '../../probes/windows/parse-dsregcmd.ts'
import { parseEnrollments } from '../../probes/windows/parse-enrollments.ts'
import { parseProvisioningPackages, parseUserProfiles } from '../../probes/windows/parse-residue.ts'
import type { Reading } from '../../probes/reading.ts'
import type { Evidence } from '../schema.ts'
import { absentAs, firstKnown, sourceOf } from '../source.ts'
import { sayEvidence } from '../evidence-words.ts'

const itself = <T>(reading: Reading<T>): Reading<T> => reading

/** What earlier owners, setup and Autopilot have left on the device. */
export function stateFacts(evidence: Evidence): Facts {
  const join = sourceOf(evidence, 'dsregcmd', parseDsregcmd)
  const cached = sourceOf(evidence, 'registry.autopilot-diagnostics', autopilot.parseAutopilotDiagnostics)
  const downloaded = sourceOf(evidence, 'files.autopilot-downloaded-profile', parseDownloadedProfile)
  return {
    'device.entraJoined': join.fact((state) => state.entraJoined),
    'device.domainJoined': join.fact((state) => state.domainJoined),
    'device.workplaceJoined': join.fact((state) => state.workplaceJoined),
    'device.mdmEnrollment': sourceOf(evidence, 'registry.enrollments', parseEnrollments).fact(itself),
    'device.userProfiles': sourceOf(evidence, 'registry.profile-list', parseUserProfiles).fact(itself),
    'device.provisioningPackages': sourceOf(evidence, 'provisioning.packages', parseProvisioningPackages).fact(itself),
    // A missing key is an answer here: Windows writes these keys when Autopilot has something to say.
    'device.autopilotTenantId':
      absentAs(evidence, 'registry.autopilot-diagnostics', '') ??
      firstKnown(cached.fact((values) => values.tenantId), downloaded.fact((profile) => profile.tenantId)),
    'device.autopilotTenantDomain':
      absentAs(evidence, 'registry.autopilot-diagnostics', '') ??
      firstKnown(cached.fact((values) => values.tenantDomain), downloaded.fact((profile) => profile.tenantDomain)),
    'device.autopilotTenantMatched':
      absentAs(evidence, 'registry.autopilot-diagnostics', true) ?? cached.fact((values) => values.tenantMatched),
    'device.offlineProfile':
      absentAs(evidence, 'files.autopilot', false) ??
      sourceOf(evidence, 'files.autopilot', autopilot.parseOfflineProfile).fact(itself),
    'device.webSignIn':
      absentAs<number | null>(evidence, 'registry.policy-authentication', null) ??
      sourceOf(evidence, 'registry.policy-authentication', autopilot.parseWebSignIn).fact(itself),
    'device.restartDuringDeviceSetup':
      absentAs(evidence, 'registry.autopilot-settings', false) ??
      sourceOf(evidence, 'registry.autopilot-settings', autopilot.parseRestartDuringSetup).fact(itself),
    'device.associated': unavailable(
      'unsupported-platform',
      sayEvidence((w) => w.ownerOfAssociation),
    ),
  }
}


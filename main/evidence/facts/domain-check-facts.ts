import type { Fact } from '../../../core/facts/fact.ts'
import type { Facts } from '../../../core/facts/index.ts'
import { parseDownloadedProfile } from '../../probes/windows/parse-downloaded-profile.ts'
import { parseOfflineProfile } from '../../probes/windows/parse-offline-profile.ts'
import type { Evidence } from '../schema.ts'
import { absentAs, sourceOf } from '../source.ts'

/** Whether a profile on the device lets hybrid join go on without a domain controller. */
export function domainCheckFacts(evidence: Evidence): Facts {
  const downloaded =
    absentAs<boolean | null>(evidence, 'files.autopilot-downloaded-profile', null) ??
    sourceOf(evidence, 'files.autopilot-downloaded-profile', parseDownloadedProfile).fact((profile) => profile.skipsDomainCheck)
  const offline =
    absentAs<boolean | null>(evidence, 'files.autopilot-configuration', null) ??
    sourceOf(evidence, 'files.autopilot-configuration', parseOfflineProfile).fact((profile) => profile.skipsDomainCheck)
  return { 'device.profileSkipsDomainCheck': winner(downloaded, offline) }
}

/** A downloaded profile wins over the file; that none says anything takes both. */
function winner(downloaded: Fact<boolean | null>, offline: Fact<boolean | null>): Fact<boolean | null> {
  return downloaded.status === 'known' && downloaded.value === null ? offline : downloaded
}

import type { AutopilotRecord } from './data/devices.ts'

/** When a pending profile becomes an assigned one. */
export interface ProfileArrival {
  /** Reads of the record that still show it pending. */
  readonly afterReads?: number
  /** Milliseconds of the demo clock since the start of the tenant. */
  readonly afterMs?: number
}

/** For trying out how one waits for a profile: it arrives at the fifth look. */
export const patientArrival: ProfileArrival = { afterReads: 4 }

/** Shows records as they are at the moment of asking. Without `arrival` what is pending stays so. */
export function arrivingProfiles(arrival: ProfileArrival | undefined, clockStart: number, now: () => number): (record: AutopilotRecord) => AutopilotRecord {
  const reads = new Map<string, number>()
  const arrived = new Map<string, string>()
  return (record) => {
    if (arrival === undefined || record['deploymentProfileAssignmentStatus'] !== 'pending') return record
    const count = (reads.get(record.id) ?? 0) + 1
    reads.set(record.id, count)
    const { afterReads = Number.POSITIVE_INFINITY, afterMs = Number.POSITIVE_INFINITY } = arrival
    if (!arrived.has(record.id) && (count > afterReads || now() - clockStart >= afterMs)) arrived.set(record.id, new Date(now()).toISOString())
    const date = arrived.get(record.id)
    if (date === undefined) return record
    return {
      ...record,
      deploymentProfileAssignmentStatus: 'assignedInSync',
      deploymentProfileAssignedDateTime: date,
      deploymentProfile: record['intendedDeploymentProfile'],
    }
  }
}

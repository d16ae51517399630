import type { EventRecord } from './parse-event-xml.ts'

/** Windows looked for no profile: "Download not required, the device is already provisioned. Clean or reset the device to change this." */
const alreadyProvisioned = 163

/** A profile was received, so a record of 163 from before it no longer counts. */
const received = 161

/** When Windows last left out the look for a profile, unless it has received one since; records come newest first. */
export function alreadyProvisionedAt(records: readonly EventRecord[]): string | null {
  const newest = records.find(({ id }) => id === alreadyProvisioned || id === received)
  return newest?.id === alreadyProvisioned ? newest.at : null
}

import { z } from 'zod'
import { hashParts, type LogonPolicy, type PendingRestart } from '../../../core/facts/device-image.ts'
import { fileFormProblems, rowFormProblems } from '../../../core/facts/registration-file.ts'

/** A member of another form counts as not stated: cases of other origin may use the same name for something else. */
const stated = <T extends z.ZodType>(form: T) => form.optional().catch(undefined)

const text = z.string().max(2_000)
const amount = z.number().min(0).max(1e9)
const count = z.int().min(0).max(1e9)
const list = <T extends z.ZodType>(item: T) => z.array(item).max(500)

const pendingRestarts: readonly [PendingRestart, ...PendingRestart[]] = ['servicing', 'windows-update', 'file-renames']
const logonPolicies: readonly [LogonPolicy, ...LogonPolicy[]] = ['message-title', 'message-text', 'smart-card-or-hello', 'secure-desktop-credentials']

/** What cases may say of hardware, image, network, hash and registration beside what the first ones said. GB are 1024^3 bytes of memory and free space, 10^9 bytes of a disk. */
export const benchOs = { sMode: stated(z.boolean()), installationType: stated(text), updates: stated(list(text)) }

export const benchHardware = {
  memoryGB: stated(amount),
  cores: stated(count),
  mhz: stated(amount),
  diskGB: stated(amount),
  freeGB: stated(amount),
  processor: stated(text),
  firmware: stated(z.enum(['uefi', 'bios'])),
  secureBoot: stated(z.enum(['on', 'off', 'unsupported'])),
  /** Both certificates of 2023 are in the firmware. */
  secureBoot2023: stated(z.boolean()),
  power: stated(z.object({ source: z.enum(['ac', 'battery']), percent: z.number().min(0).max(100).nullable() })),
}

export const benchTpm = {
  enabled: stated(z.boolean()),
  activated: stated(z.boolean()),
  attestationCapable: stated(z.boolean()),
  reducedFunctionality: stated(z.boolean()),
  firmware: stated(text),
  vulnerable: stated(z.boolean()),
  /** How the attestation key service answered. */
  keyService: stated(z.enum(['answers', 'unknown-chip', 'blocked', 'no-key-id'])),
}

export const benchNetwork = {
  /** Every other host that setup talks to answered. */
  othersReachable: stated(z.boolean()),
  medium: stated(z.enum(['ethernet', 'wifi', 'cellular', 'other'])),
  /** HTTP status of the proxy for the hosts of setup; null: there is no proxy. */
  proxyStatus: stated(z.int().min(100).max(599).nullable()),
  rangeStatus: stated(z.int().min(100).max(599)),
  /** Organization that signed the certificates of the hosts of sign-in and management. */
  tlsIssuer: stated(text),
}

export const benchHash = {
  /** Characters; 0: Windows answered with nothing. */
  length: stated(count),
  missing: stated(list(z.enum(hashParts))),
  serialMatches: stated(z.boolean()),
  /** What the service said of changed hardware; null: nothing. */
  mismatch: stated(z.object({ part: z.enum(['serial-number', 'product-key']), at: z.iso.datetime({ offset: true }) }).nullable()),
}

/** What the image and earlier attempts have left. */
export const benchImage = stated(
  z.object({
    signInAssistant: stated(z.enum(['enabled', 'disabled', 'missing'])),
    oobeRetries: stated(count),
    autoAdminLogon: stated(z.enum(['on', 'off', 'not-set'])),
    pendingRestarts: stated(list(z.enum(pendingRestarts))),
    logonPolicies: stated(list(z.enum(logonPolicies))),
    userProfiles: stated(count),
    provisioningPackages: stated(count),
    mdmEnrolled: stated(z.boolean()),
  }),
)

/** The registration file that the device was taken from. */
export const benchFile = stated(z.object({ file: list(z.enum(fileFormProblems)), row: list(z.enum(rowFormProblems)) }))

export const benchIdentity = {
  /** More than one: duplicates. */
  records: stated(count),
  assignedAt: stated(z.iso.datetime({ offset: true }).nullable()),
  detailedStatus: stated(text),
  intended: stated(z.boolean()),
  enrollmentState: stated(text),
  /** Empty: nobody. */
  assignedUser: stated(text),
  assignedUserExists: stated(z.boolean()),
}

export const benchTenant = {
  intuneDevices: stated(count),
  /** null: the device object is gone. */
  entraDevice: stated(z.object({ accountEnabled: z.boolean(), trustType: text }).nullable()),
  corporateIdentifiers: stated(list(z.object({ manufacturer: text, model: text, serialNumber: text }))),
}

export const benchPreparation = {
  joinType: stated(z.enum(['entra', 'hybrid'])),
  accountType: stated(z.enum(['standard', 'administrator'])),
  joiningAdministrators: stated(z.enum(['all', 'selected', 'none'])),
  apps: stated(count),
  scripts: stated(count),
  timeoutMinutes: stated(amount),
}

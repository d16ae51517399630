import type { UnavailableReason } from '../../../../core/facts/fact.ts'
import type { FactId } from '../../../../core/facts/index.ts'

/** A place where the general rule does not hold, and why that is right. */
interface Exception {
  readonly call: RegExp
  readonly kind: RegExp
  readonly why: string
}

/** Lost facts say something else than the fault alone would make them say. */
export const otherReasons: readonly (Exception & { readonly reasons: readonly UnavailableReason[] })[] = [
  { call: /\$batch$/, kind: /^404$/, reasons: ['service-error'], why: 'Every cloud knows batches, so this is no missing feature.' },
  {
    call: /windowsAutopilotDeviceIdentities\/\{id\}/,
    kind: /^404$/,
    reasons: ['service-error'],
    why: 'The list shows the record already; right after an import it cannot be read by its id yet.',
  },
  {
    call: /\/troubleshootingEvents\?/,
    kind: /^unknown @odata\.type$/,
    reasons: ['nothing-to-read'],
    why: 'Only one kind of these events is about enrollment; others say nothing about it.',
  },
  { call: /\/conditionalAccess\/evaluate/, kind: /^next link|^pages in a circle$/, reasons: ['unreadable'], why: 'This answer has no pages; one that names more has a form that nobody knows.' },
]

/** A 404 says that something does not exist. What follows from that is known for these facts; others have nothing to read. */
export const absences: readonly (Exception & { readonly known: RegExp })[] = [
  { call: /\/organization\/\{id\}\/branding/, kind: /^404$/, known: /^tenant\.companyBranding$/, why: 'The tenant has no company branding: so Microsoft describes the answer.' },
  { call: /\/users\/\{id\}\?/, kind: /^404$/, known: /^user\.account$|^tenant\.assignedUser$/, why: 'No such user: no groups, licenses or passes either.' },
]

/** The answer was spoiled, and nothing needed to be lost. */
export const harmless: readonly Exception[] = [
  { call: /\/intents\?/, kind: /^404$/, why: 'A service that no longer knows policies from before the settings catalog has none.' },
  {
    call: /\/organization\?|\/temporaryAccessPassMethods|\/managedDevices\?\$filter|\/devices\?\$filter/,
    kind: /^next link|^pages in a circle$/,
    why: 'Asked by a key that a single page answers; further pages are never read.',
  },
  { call: /\/groups\?\$filter=id in/, kind: /^next link|^pages in a circle$/, why: 'Asked by fewer ids than a page holds.' },
  { call: /\/autopilotEvents\?|\/troubleshootingEvents\?/, kind: /^next link|^pages in a circle$/, why: 'One page is searched; further pages are never read.' },
  { call: /\/auditLogs\/signIns\?/, kind: /^next link|^pages in a circle$/, why: 'Only the newest failures are shown, and they stand on the first page.' },
]

/** Facts that carry a word of the service or sort by it. An unknown word changes them, and never for the better. */
export const carried: readonly { readonly property: string; readonly facts: readonly FactId[]; readonly why: string }[] = [
  { property: 'methodUsabilityReason', facts: ['user.tap'], why: 'A free string in the service; the checks compare it with the names they know.' },
  { property: 'provisioningStatus', facts: ['user.servicePlans'], why: 'Only Success counts as a plan that works.' },
  { property: 'deviceImportStatus', facts: ['tenant.importResult'], why: 'Shown as it is; only the error name decides.' },
  { property: 'platforms', facts: ['tenant.webSignIn', 'tenant.restartForcingPolicies'], why: 'A policy for another platform does not reach Windows.' },
  { property: '@odata.type', facts: ['tenant.healthRules'], why: 'Policies for other platforms have other types.' },
  { property: '@odata.type', facts: ['tenant.deploymentProfiles'], why: 'A new kind of target is shown as another kind; whom it reaches is unreadable.' },
  { property: 'importedDeviceIdentityType', facts: ['tenant.corporateIdentifiers'], why: 'Kinds of identifiers that nobody knows match no device.' },
  { property: 'syncStatus', facts: ['tenant.autopilotSync'], why: 'Shown as it is; only the time decides.' },
  { property: 'trustType', facts: ['tenant.entraDevice', 'tenant.ruleDevice'], why: 'Shown as it is, and compared with the words of membership rules.' },
  { property: 'operatingSystem', facts: ['tenant.ruleDevice'], why: 'Compared with the words of membership rules.' },
  { property: 'profileType', facts: ['tenant.ruleDevice'], why: 'Compared with the words of membership rules.' },
  { property: 'deploymentProfileAssignmentDetailedStatus', facts: ['tenant.profileDetailedStatus'], why: 'Everything but none counts as a failure.' },
  { property: 'deviceSetupDuration', facts: ['tenant.autopilotEvents'], why: 'A text that is no duration is shown as no duration; the states decide.' },
  { property: 'accountSetupDuration', facts: ['tenant.autopilotEvents'], why: 'As for the device.' },
  { property: 'enrollmentState', facts: ['tenant.autopilotDevice'], why: 'Shown as it is; the checks compare it with the names they know.' },
]

export function fits({ call, kind }: Exception, name: string, trouble: string): boolean {
  return call.test(name) && kind.test(trouble)
}

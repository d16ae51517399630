import { espTargets } from '../../../core/facts/esp-page.ts'
import { profileAssignmentStatuses, remediationStates, type HealthRule, type PolicyReach, type TapPolicyValues } from '../../../core/facts/tenant.ts'
import type { CaseGraph } from './case-input.ts'
import { enrollmentValues } from './enrollment-values.ts'
import { preparationValues } from './preparation-values.ts'
import type { StatedValues } from './stated-values.ts'

/** What a case states about tenant and user, as fact values. */
export function tenantValues(graph: CaseGraph): StatedValues {
  const { identity, profile, config, esp, tapPolicy } = graph
  return {
    'tenant.id': graph.tenant?.id,
    'tenant.autopilotRecords': identity?.records ?? (identity?.registered === undefined ? undefined : identity.registered ? 1 : 0),
    ...duplicateValues(graph.duplicateSerialRecords),
    'tenant.profileStatus': oneOf(profileAssignmentStatuses, identity?.profileStatus),
    'tenant.remediationState': oneOf(remediationStates, identity?.remediationState),
    'tenant.importResult':
      graph.import === undefined
        ? undefined
        : { status: graph.import.state ?? '', errorCode: graph.import.errorCode ?? 0, errorName: graph.import.errorName ?? '' },
    'tenant.profileJoinType': oneOf(['entra', 'hybrid'], profile?.joinType),
    'tenant.profileMode': modes.get(profile?.mode ?? ''),
    'tenant.profileAllowsPreProvisioning': profile?.preprovisioning,
    // Off unless somebody turns it on, so a hybrid profile that was read without it has it off.
    'tenant.profileSkipsDomainCheck': profile?.skipConnectivityCheck ?? (profile?.joinType === 'hybrid' ? false : undefined),
    'tenant.tapPolicyState': oneOf(['enabled', 'disabled'], tapPolicy?.state),
    'tenant.tapPolicyValues': policyValues(tapPolicy),
    'tenant.webSignIn': reaches.get(config?.webSignIn?.assigned ?? ''),
    'tenant.preferredDomain': reaches.get(config?.preferredDomain?.assigned ?? ''),
    'tenant.securityKeySignIn': reaches.get(config?.securityKeySignIn?.assigned ?? ''),
    'tenant.restartForcingPolicies': config?.restartUris,
    'tenant.healthRules': graph.compliance?.needs?.flatMap((need) => rules.get(need) ?? []),
    'tenant.espName': esp?.shown === undefined ? undefined : esp.shown ? 'Status page' : null,
    'tenant.espTarget': oneOf(espTargets, esp?.target),
    'tenant.espBlocksUse': esp?.blocksUse,
    'tenant.espSelectedApps': esp?.selectedApps,
    'tenant.espTimeoutMinutes': esp?.timeoutMinutes,
    'tenant.espBlockingApps': esp?.blockingApps,
    'tenant.espQualityUpdates': esp?.qualityUpdates,
    'user.inTapPolicy': tapPolicy?.userInScope,
    ...passValues(graph.tap),
    ...enrollmentValues(graph),
    ...preparationValues(graph),
  }
}

const modes: ReadonlyMap<string, 'user-driven' | 'self-deploying'> = new Map([
  ['userDriven', 'user-driven'],
  ['selfDeploying', 'self-deploying'],
])

const rules: ReadonlyMap<string, HealthRule> = new Map([
  ['bitLocker', 'bitlocker'],
  ['secureBoot', 'secure-boot'],
  ['codeIntegrity', 'code-integrity'],
])

const reaches: ReadonlyMap<string, PolicyReach> = new Map([
  ['none', 'none'],
  ['userGroup', 'user'],
  ['allUsers', 'user'],
  ['deviceGroup', 'device'],
  ['allDevices', 'device'],
])

/** A word that this version does not know counts as not stated. */
function oneOf<T extends string>(words: readonly T[], word: string | undefined): T | undefined {
  return words.find((each) => each === word)
}

function passValues(tap: CaseGraph['tap']): StatedValues {
  if (tap === undefined) return {}
  if (tap === null) {
    return {
      'user.tap': { exists: false, usable: false, reason: '' },
      'user.tapOneTime': null,
      'user.tapCreatedAt': null,
      'user.tapStartsAt': null,
      'user.tapLifetimeMinutes': null,
    }
  }
  return {
    'user.tap':
      tap.isUsable === undefined ? undefined : { exists: true, usable: tap.isUsable, reason: tap.methodUsabilityReason ?? '' },
    'user.tapOneTime': tap.isUsableOnce,
    'user.tapCreatedAt': tap.createdDateTime,
    'user.tapStartsAt': tap.startDateTime,
    'user.tapLifetimeMinutes': tap.lifetimeInMinutes,
  }
}

/** One limit stated means that the policy was read; the others stand at Microsoft's defaults (60, 480, 60, off). */
function policyValues(policy: CaseGraph['tapPolicy']): TapPolicyValues | undefined {
  const { minimumLifetimeInMinutes, maximumLifetimeInMinutes, defaultLifetimeInMinutes, isUsableOnce } = policy ?? {}
  const stated = [minimumLifetimeInMinutes, maximumLifetimeInMinutes, defaultLifetimeInMinutes, isUsableOnce]
  if (stated.every((each) => each === undefined)) return undefined
  return {
    minimumLifetimeMinutes: minimumLifetimeInMinutes ?? 60,
    maximumLifetimeMinutes: maximumLifetimeInMinutes ?? 480,
    defaultLifetimeMinutes: defaultLifetimeInMinutes ?? 60,
    oneTimeOnly: isUsableOnce ?? false,
  }
}

/** A case that counts duplicates has compared this VM with the others, as an inventory of the host does. */
function duplicateValues(others: number | undefined): StatedValues {
  if (others === undefined) return {}
  return { 'vm.hostInventory': true, 'vm.duplicates': others > 0 ? [{ identity: 'serial-number', others }] : [] }
}

import type { PolicySetting } from './policy-settings.ts'

const policy = 'device_vendor_msft_policy_config_'
const accountControl = `${policy}localpoliciessecurityoptions_useraccountcontrol_`

/**
 * Members of profiles and baselines that are older than the settings catalog, with the setting each of them writes.
 * Names from the beta metadata (windows10EndpointProtectionConfiguration, windows10GeneralConfiguration,
 * windowsUpdateForBusinessConfiguration, 2026-08); only those that force a restart during device setup or change how
 * people sign in.
 * An update ring writes ManagePreviewBuilds unless prerelease builds are not configured, which is `userDefined`;
 * rings made before service release 2111 are known for that (community finding: richardbalsley.com).
 */
const written: ReadonlyMap<string, string> = new Map([
  ['passwordRequired', `${policy}devicelock_devicepasswordenabled`],
  ['authenticationPreferredAzureADTenantDomainName', `${policy}authentication_preferredaadtenantdomainname`],
  ['appLockerApplicationControl', 'device_vendor_msft_applocker_applicationlaunchrestrictions'],
  ['deviceGuardEnableVirtualizationBasedSecurity', `${policy}deviceguard_enablevirtualizationbasedsecurity`],
  ['deviceGuardLocalSystemAuthorityCredentialGuardSettings', `${policy}deviceguard_lsacfgflags`],
  ['deviceGuardEnableSecureBootWithDMA', `${policy}deviceguard_requireplatformsecurityfeatures`],
  ['deviceGuardSecureBootWithDMA', `${policy}deviceguard_requireplatformsecurityfeatures`],
  ['deviceGuardLaunchSystemGuard', `${policy}deviceguard_configuresystemguardlaunch`],
  ['businessReadyUpdatesOnly', `${policy}update_managepreviewbuilds`],
  ['localSecurityOptionsAdministratorElevationPromptBehavior', `${accountControl}behavioroftheelevationpromptforadministrators`],
  ['localSecurityOptionsStandardUserElevationPromptBehavior', `${accountControl}behavioroftheelevationpromptforstandardusers`],
  ['localSecurityOptionsAllowUIAccessApplicationElevation', `${accountControl}allowuiaccessapplicationstopromptforelevation`],
  ['localSecurityOptionsAllowUIAccessApplicationsForSecureLocations', `${accountControl}onlyelevateuiaccessapplicationsthatareinstalledinsecurelocations`],
  ['localSecurityOptionsDetectApplicationInstallationsAndPromptForElevation', `${accountControl}detectapplicationinstallationsandpromptforelevation`],
  ['localSecurityOptionsOnlyElevateSignedExecutables', `${accountControl}onlyelevateexecutablefilesthataresignedandvalidated`],
  ['localSecurityOptionsSwitchToSecureDesktopWhenPromptingForElevation', `${accountControl}switchtothesecuredesktopwhenpromptingforelevation`],
  ['localSecurityOptionsUseAdminApprovalMode', `${accountControl}useadminapprovalmode`],
  ['localSecurityOptionsUseAdminApprovalModeForAdministrators', `${accountControl}runalladministratorsinadminapprovalmode`],
  ['localSecurityOptionsVirtualizeFileAndRegistryWriteFailuresToPerUserLocations', `${accountControl}virtualizefileandregistrywritefailurestoperuserlocations`],
])

/**
 * Members that say it in other words than their setting. In a profile for identity protection, Hello that is not blocked
 * is turned on; null is what nobody configured.
 */
const translated: ReadonlyMap<string, { readonly definitionId: string; readonly values: Readonly<Record<string, string>> }> = new Map([
  ['authenticationWebSignIn', { definitionId: `${policy}authentication_enablewebsignin`, values: { enabled: '1', disabled: '0' } }],
  ['windowsHelloForBusinessBlocked', { definitionId: 'device_vendor_msft_passportforwork_{tenantid}_policies_usepassportforwork', values: { true: 'false', false: 'true' } }],
  ['useSecurityKeyForSignin', { definitionId: 'device_vendor_msft_passportforwork_securitykey_usesecuritykeyforsignin', values: { true: '1' } }],
])

export const legacyMembers: readonly string[] = [...written.keys(), ...translated.keys()]

/** Members that carry a text of the administrator's own. */
const freeText: readonly string[] = ['authenticationPreferredAzureADTenantDomainName']

/** What the service writes for a member that nobody configured. */
const unset: readonly string[] = ['', 'false', 'notConfigured', 'userDefined']

/** The words of those members, from the same metadata. */
const words: readonly string[] = [
  ...['true', 'enabled', 'disabled', 'disable'],
  ...['enableWithUEFILock', 'enableWithoutUEFILock', 'withoutDMA', 'withDMA'],
  ...['enforceComponentsAndStoreApps', 'auditComponentsAndStoreApps', 'enforceComponentsStoreAppsAndSmartlocker', 'auditComponentsStoreAppsAndSmartlocker'],
  ...['all', 'businessReadyOnly', 'windowsInsiderBuildFast', 'windowsInsiderBuildSlow', 'windowsInsiderBuildRelease'],
  ...['elevateWithoutPrompting', 'promptForCredentialsOnTheSecureDesktop', 'promptForConsentOnTheSecureDesktop', 'promptForCredentials'],
  ...['promptForConsent', 'promptForConsentForNonWindowsBinaries', 'automaticallyDenyElevationRequests'],
]

/**
 * The setting that a member of an older policy writes, in the spelling of the settings catalog. Null: it writes none that
 * matters here. `strange`: its value is a word that this version does not know.
 */
export function legacySetting(member: string, value: unknown): PolicySetting | null | 'strange' {
  const other = translated.get(member)
  const definitionId = other?.definitionId ?? written.get(member)
  if (definitionId === undefined || value === null || value === undefined) return null
  const text = typeof value === 'string' || typeof value === 'boolean' ? String(value) : 'a strange type'
  const said = other?.values[text]
  if (said !== undefined) return { definitionId, value: said }
  if (unset.includes(text)) return null
  if (freeText.includes(member) && typeof value === 'string') return { definitionId, value: text.toLowerCase() }
  return other === undefined && words.includes(text) ? { definitionId, value: text.toLowerCase() } : 'strange'
}

import type { FactId } from '../facts/index.ts'

/**
 * Whom a fact is about, so that it is clear what stays true when somebody else signs in on the device.
 * - `device`: the machine, its network, its host and its records in the tenant, whoever signs in.
 * - `tenant`: the same for every device and every user of one sign-in to the tenant.
 * - `user`: who signs in, on whatever device: read with one device it holds for another of the same tenant.
 * - `both`: the two together. It can only be read for this device with this user, so it is never taken from elsewhere.
 */
export type FactSubject = 'device' | 'tenant' | 'user' | 'both'

/**
 * The subject of every fact. It follows from how the fact is read, not from its name: where groups of the device and of the
 * user decide together (`main/tenant/targeting.ts`), where assignment filters look at the device, or where Windows recorded
 * what happened while somebody signed in, it is `both`. In doubt it is `both`.
 */
export const factSubjects: { readonly [K in FactId]: FactSubject } = {
  'device.name': 'device', 'device.serialNumber': 'device', 'device.manufacturer': 'device', 'device.model': 'device', 'device.smbiosUuid': 'device',
  'device.virtualMachine': 'device', 'device.osEdition': 'device', 'device.osSMode': 'device', 'device.osInstallationType': 'device',
  'device.osBuild': 'device', 'device.osRevision': 'device', 'device.memoryBytes': 'device', 'device.processorCores': 'device',
  'device.processorMhz': 'device', 'device.processorName': 'device', 'device.installedUpdates': 'device', 'device.systemDiskBytes': 'device',
  'device.systemDiskFreeBytes': 'device', 'device.power': 'device', 'device.firmwareType': 'device', 'device.secureBoot': 'device',
  'device.secureBootCertificates': 'device', 'device.tpmPresent': 'device', 'device.tpmSpecVersion': 'device', 'device.tpmReady': 'device',
  'device.tpmEnabled': 'device', 'device.tpmActivated': 'device', 'device.tpmAttestationCapable': 'device', 'device.tpmManufacturer': 'device',
  'device.tpmReducedFunctionality': 'device', 'device.tpmFirmwareVersion': 'device', 'device.tpmVulnerableFirmware': 'device',
  'device.tpmEkCertificates': 'device', 'device.attestationKeyService': 'device', 'device.clockOffsetSeconds': 'device', 'device.timeZone': 'device',
  'device.networkMedium': 'device', 'device.defaultRoutes': 'device', 'device.domainControllerReachable': 'device', 'device.hardwareHash': 'device',
  'device.entraJoined': 'device', 'device.domainJoined': 'device', 'device.workplaceJoined': 'device', 'device.mdmEnrollment': 'device',
  'device.userProfiles': 'device', 'device.provisioningPackages': 'device', 'device.autopilotTenantId': 'device',
  'device.autopilotTenantDomain': 'device', 'device.autopilotTenantMatched': 'device', 'device.offlineProfile': 'device',
  'device.associated': 'device', 'device.webSignIn': 'device', 'device.restartDuringDeviceSetup': 'device', 'device.hashRecords': 'device',
  'device.hashSerialMatches': 'device', 'device.registrationMismatch': 'device', 'device.oobeRetries': 'device', 'device.signInAssistant': 'device',
  'device.autoAdminLogon': 'device', 'device.logonPolicies': 'device', 'device.profileCache': 'device', 'device.offlineProfileFile': 'device',
  'device.pendingRestarts': 'device', 'device.profileSkipsDomainCheck': 'device', 'device.alreadyProvisionedAt': 'device',
  'device.driveEncryption': 'device', 'device.setupState': 'device', 'device.clockReadings': 'device', 'device.timeService': 'device',
  'device.registrationFile': 'device', 'device.downloadedProfile': 'device', 'device.profileAnswer': 'device',
  'device.deviceEnrollmentFailure': 'device', 'device.managementExtension': 'device', 'device.lockScreenNetwork': 'device',
  'device.espMinutes': 'device', 'device.deviceAuthStatus': 'device', 'device.keySignTest': 'device', 'device.keyRecovery': 'device',
  'device.lockScreenHardening': 'device', 'device.webSignInAccount': 'device',
  'network.endpoints': 'device', 'network.tls': 'device', 'network.connectTest': 'device', 'network.proxyAnswers': 'device',
  'network.userProxy': 'device', 'network.serviceProxy': 'device', 'network.rangeStatus': 'device',
  'tenant.lastIntuneContact': 'device', 'tenant.profileHidesAccountChange': 'device', 'tenant.autopilotEvents': 'device',
  'tenant.corporateIdentifiers': 'device', 'tenant.deploymentProfiles': 'device', 'tenant.ruleDevice': 'device', 'tenant.intendedProfile': 'device',
  'tenant.profileNameTemplate': 'device', 'tenant.profileConvertsAll': 'device', 'tenant.autopilotRecords': 'device',
  'tenant.autopilotDevice': 'device', 'tenant.importResult': 'device', 'tenant.intuneDevices': 'device', 'tenant.assignedUser': 'device',
  'tenant.remediationState': 'device', 'tenant.entraDevice': 'device', 'tenant.profileStatus': 'device', 'tenant.profileDetailedStatus': 'device',
  'tenant.profileAssignedAt': 'device', 'tenant.profileName': 'device', 'tenant.profileIsIntended': 'device', 'tenant.profileJoinType': 'device',
  'tenant.profileMode': 'device', 'tenant.profileAllowsPreProvisioning': 'device', 'tenant.profileSkipsDomainCheck': 'device',
  'vm.hostInventory': 'device', 'vm.name': 'device', 'vm.state': 'device', 'vm.generation': 'device', 'vm.vTpm': 'device', 'vm.keyProtector': 'device',
  'vm.secureBootTemplate': 'device', 'vm.dynamicMemory': 'device', 'vm.startupMemoryBytes': 'device', 'vm.automaticCheckpoints': 'device',
  'vm.checkpoints': 'device', 'vm.networkAdapters': 'device', 'vm.enhancedSession': 'device', 'vm.duplicates': 'device',

  'tenant.securityDefaults': 'tenant', 'tenant.defaultRestriction': 'tenant', 'tenant.deviceQuota': 'tenant', 'tenant.joinMfa': 'tenant',
  'tenant.mdmAuthority': 'tenant', 'tenant.servicePlans': 'tenant', 'tenant.companyBranding': 'tenant', 'tenant.operatorRoles': 'tenant',
  'tenant.joinConnectors': 'tenant', 'tenant.joiningAdministrators': 'tenant', 'tenant.profileGroups': 'tenant', 'tenant.securityKeyMethod': 'tenant',
  'tenant.certificateMethod': 'tenant', 'tenant.id': 'tenant', 'tenant.name': 'tenant', 'tenant.cloud': 'tenant', 'tenant.autopilotSync': 'tenant',
  'tenant.tapPolicyState': 'tenant', 'tenant.tapPolicyValues': 'tenant',

  'tenant.userRestrictions': 'user', 'tenant.enrollmentLimit': 'user', 'tenant.joinScope': 'user', 'tenant.otherMdmApps': 'user',
  'tenant.termsAndConditions': 'user', 'tenant.preparationPolicy': 'user', 'tenant.preparationAccountType': 'user',
  'tenant.preparationJoinType': 'user', 'tenant.preparationGroup': 'user', 'tenant.devicePreparationPolicy': 'user', 'tenant.mdmUserScope': 'user',
  'user.domainState': 'user', 'user.perUserMfa': 'user', 'user.mailIsPrimary': 'user', 'user.sameAddressUsers': 'user',
  'user.refusedAddresses': 'user', 'user.domainType': 'user', 'user.federatedMfa': 'user', 'user.synced': 'user', 'user.authenticationMethods': 'user',
  'user.inSecurityKeyPolicy': 'user', 'user.securityKeys': 'user', 'user.allowedSecurityKeys': 'user', 'user.registrationDemands': 'user',
  'user.principalName': 'user', 'user.account': 'user', 'user.servicePlans': 'user', 'user.inTapPolicy': 'user', 'user.tap': 'user',
  'user.tapOneTime': 'user', 'user.tapCreatedAt': 'user', 'user.tapStartsAt': 'user', 'user.tapLifetimeMinutes': 'user',
  'user.enrollmentPolicies': 'user', 'user.joinPolicies': 'user', 'user.securityInfoPolicies': 'user', 'user.policiesWithExclusions': 'user',
  'user.externalMethods': 'user', 'user.signInErrors': 'user',

  // Owned devices: the one on the bench may be among them, and so may the one that the user was read with.
  'user.devices': 'both',
  // Intune lists refused enrollments of the record and of the user in one list.
  'tenant.enrollmentFailures': 'both',
  // Assignments: an exclusion of the user keeps a policy from the device, and the other way round.
  'tenant.espTarget': 'both', 'tenant.espBeforeSignIn': 'both', 'tenant.espBlocksUse': 'both', 'tenant.espButtons': 'both',
  'tenant.espSelectedApps': 'both', 'tenant.espAppNames': 'both', 'tenant.espFailsSelectedOnly': 'both', 'tenant.deviceApps': 'both',
  'tenant.userScripts': 'both', 'tenant.domainJoinProfiles': 'both', 'tenant.profilesReaching': 'both', 'tenant.profileMemberships': 'both',
  'tenant.helloPolicy': 'both', 'tenant.securityKeySignIn': 'both', 'tenant.preferredDomain': 'both', 'tenant.webSignInPages': 'both',
  'tenant.passwordlessExperience': 'both', 'tenant.defaultCredentialProvider': 'both', 'tenant.passwordPolicies': 'both', 'tenant.webSignIn': 'both',
  'tenant.restartForcingPolicies': 'both', 'tenant.healthRules': 'both', 'tenant.espName': 'both', 'tenant.espTimeoutMinutes': 'both',
  'tenant.espBlockingApps': 'both', 'tenant.espQualityUpdates': 'both',
  // What Windows recorded while somebody signed in or was meant to.
  'device.webSignInArrivedAt': 'both', 'device.helloDecision': 'both', 'device.preparationRun': 'both', 'device.appFailures': 'both',
  'device.setupPages': 'both', 'device.espStatus': 'both', 'device.espSettings': 'both', 'device.espProviders': 'both', 'device.espApps': 'both',
  'device.refreshToken': 'both', 'device.helloSet': 'both', 'device.helloPrerequisites': 'both', 'device.mdmFailure': 'both',
  'device.joinFailure': 'both', 'device.signInFailure': 'both', 'device.helloFailure': 'both', 'device.restartUris': 'both',
  'device.setupTimes': 'both',
}

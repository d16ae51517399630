import type { Check } from '../engine/define-check.ts'
import osEdition from './windows/os-edition.ts'
import osLifecycle from './windows/os-lifecycle.ts'
import osMinWebSignIn from './windows/os-min-web-sign-in.ts'
import osMinDevicePreparation from './windows/os-min-device-preparation.ts'
import osMinDeviceAssociation from './windows/os-min-device-association.ts'
import osMinHybridTimeout from './windows/os-min-hybrid-timeout.ts'
import osMinOobeQualityUpdates from './windows/os-min-oobe-quality-updates.ts'
import osMinMinorFixes from './windows/os-min-minor-fixes.ts'
import osLobCloudpc from './windows/os-lob-cloudpc.ts'
import devCleanState from './windows/dev-clean-state.ts'
import devPendingRestart from './windows/dev-pending-restart.ts'
import devOobeCounter from './windows/dev-oobe-counter.ts'
import devWlidsvc from './windows/dev-wlidsvc.ts'
import devAutoadminlogon from './windows/dev-autoadminlogon.ts'
import devGpoLegalNotice from './windows/dev-gpo-legal-notice.ts'
import devCachedProfile from './windows/dev-cached-profile.ts'
import hwMinimum from './hardware/hw-minimum.ts'
import hwFreeSpace from './hardware/hw-free-space.ts'
import hwPower from './hardware/hw-power.ts'
import fwUefi from './hardware/fw-uefi.ts'
import fwSecureBoot from './hardware/fw-secure-boot.ts'
import fwSecureBootCa2023 from './hardware/fw-secure-boot-ca2023.ts'
import tpmPresent from './hardware/tpm-present.ts'
import tpmNotVirtual from './hardware/tpm-not-virtual.ts'
import tpmReducedFunctionality from './hardware/tpm-reduced-functionality.ts'
import tpmVendorKnownBad from './hardware/tpm-vendor-known-bad.ts'
import tpmEkCertificate from './hardware/tpm-ek-certificate.ts'
import tpmAikService from './hardware/tpm-aik-service.ts'
import tpmResetRetry from './hardware/tpm-reset-retry.ts'
import netClockSkew from './network/net-clock-skew.ts'
import netTimezone from './network/net-timezone.ts'
import netCloudEndpoints from './network/net-cloud-endpoints.ts'
import netEndpoints from './network/net-endpoints.ts'
import netTlsInspection from './network/net-tls-inspection.ts'
import netNcsi from './network/net-ncsi.ts'
import netProxyAuth from './network/net-proxy-auth.ts'
import netIpv6Only from './network/net-ipv6-only.ts'
import netTenantRestrictions from './network/net-tenant-restrictions.ts'
import netDcLineOfSight from './network/net-dc-line-of-sight.ts'
import netMedium from './network/net-medium.ts'
import netRangeRequests from './network/net-range-requests.ts'
import netAttestationCompliance from './network/net-attestation-compliance.ts'
import netActivation from './network/net-activation.ts'
import netDiagnostics from './network/net-diagnostics.ts'
import hashCapture from './hash/hash-capture.ts'
import hashBase64Padding from './hash/hash-base64-padding.ts'
import hashSerialManufacturer from './hash/hash-serial-manufacturer.ts'
import hashBiosComplete from './hash/hash-bios-complete.ts'
import regExists from './registration/reg-exists.ts'
import regImportErrors from './registration/reg-import-errors.ts'
import regCsv from './registration/reg-csv.ts'
import regReuseBlock from './registration/reg-reuse-block.ts'
import regHashStale from './registration/reg-hash-stale.ts'
import regSyncAge from './registration/reg-sync-age.ts'
import regDeregisterOrder from './registration/reg-deregister-order.ts'
import regOtherTenant from './registration/reg-other-tenant.ts'
import regAssignedUser from './registration/reg-assigned-user.ts'
import regRemediationState from './registration/reg-remediation-state.ts'
import regEntraObject from './registration/reg-entra-object.ts'
import profAssigned from './profile/prof-assigned.ts'
import profMode from './profile/prof-mode.ts'
import profConflict from './profile/prof-conflict.ts'
import profNameTemplate from './profile/prof-name-template.ts'
import profConvertAll from './profile/prof-convert-all.ts'
import groupRule from './profile/group-rule.ts'
import dppPolicyUser from './profile/dpp-policy-user.ts'
import dppDeviceGroup from './profile/dpp-device-group.ts'
import dppLimits from './profile/dpp-limits.ts'
import dppLocalAdmin from './profile/dpp-local-admin.ts'
import dppPersonalBlock from './profile/dpp-personal-block.ts'
import dppUnsupported from './profile/dpp-unsupported.ts'
import dpaState from './profile/dpa-state.ts'
import exdJson from './profile/exd-json.ts'
import userState from './user/user-state.ts'
import userUpnVerified from './user/user-upn-verified.ts'
import userPerUserMfa from './user/user-per-user-mfa.ts'
import userProxyConflict from './user/user-proxy-conflict.ts'
import licIntune from './user/lic-intune.ts'
import licEntraP1 from './user/lic-entra-p1.ts'
import licWindowsStepup from './user/lic-windows-stepup.ts'
import mdmUserScope from './user/mdm-user-scope.ts'
import mdmSingleAuthority from './user/mdm-single-authority.ts'
import enrPlatform from './user/enr-platform.ts'
import enrPersonal from './user/enr-personal.ts'
import enrDeviceLimit from './user/enr-device-limit.ts'
import entraDeviceQuota from './user/entra-device-quota.ts'
import entraMayJoin from './user/entra-may-join.ts'
import entraMfaToggle from './user/entra-mfa-toggle.ts'
import enrTermsIntune from './user/enr-terms-intune.ts'
import brandCompany from './user/brand-company.ts'
import roleOfTechnician from './user/role-of-technician.ts'
import tapPolicyEnabled from './tap/tap-policy-enabled.ts'
import tapPolicyValues from './tap/tap-policy-values.ts'
import tapExistsUsable from './tap/tap-exists-usable.ts'
import tapStartTime from './tap/tap-start-time.ts'
import tapFresh from './tap/tap-fresh.ts'
import tapOneTimeTrap from './tap/tap-one-time-trap.ts'
import tapLifetimeFit from './tap/tap-lifetime-fit.ts'
import tapWebSignIn from './tap/tap-web-sign-in.ts'
import tapBaselineHidesWebSignIn from './tap/tap-baseline-hides-web-sign-in.ts'
import tapPreferredDomain from './tap/tap-preferred-domain.ts'
import tapWebSignInSideEffects from './tap/tap-web-sign-in-side-effects.ts'
import tapHybrid from './tap/tap-hybrid.ts'
import tapFederated from './tap/tap-federated.ts'
import tapSeamlessSso from './tap/tap-seamless-sso.ts'
import tapNpsAdfs from './tap/tap-nps-adfs.ts'
import tapGuest from './tap/tap-guest.ts'
import tapRegistrationInterrupt from './tap/tap-registration-interrupt.ts'
import tapExitCredential from './tap/tap-exit-credential.ts'
import tapOnJoinedDevice from './tap/tap-on-joined-device.ts'
import tapV2 from './tap/tap-v2.ts'
import fidoMethodPolicy from './fido2/fido-method-policy.ts'
import fidoLockScreen from './fido2/fido-lock-screen.ts'
import fidoSelfDeploying from './fido2/fido-self-deploying.ts'
import cbaOobe from './fido2/cba-oobe.ts'
import whfbPolicy from './fido2/whfb-policy.ts'
import tenantSecurityDefaults from './conditional-access/tenant-security-defaults.ts'
import caTermsOfUse from './conditional-access/ca-terms-of-use.ts'
import caBlockWithAllowList from './conditional-access/ca-block-with-allow-list.ts'
import caCompliantDevice from './conditional-access/ca-compliant-device.ts'
import caRegisterDevice from './conditional-access/ca-register-device.ts'
import caRegisterSecurityInfo from './conditional-access/ca-register-security-info.ts'
import caIntuneEnrollmentStrength from './conditional-access/ca-intune-enrollment-strength.ts'
import caResourceExclusions2026 from './conditional-access/ca-resource-exclusions-2026.ts'
import caLocationDeviceFilter from './conditional-access/ca-location-device-filter.ts'
import caExternalAuthMethod from './conditional-access/ca-external-auth-method.ts'
import caDiagnosisHelper from './conditional-access/ca-diagnosis-helper.ts'
import espEffective from './esp/esp-effective.ts'
import espUserTargetedBlocking from './esp/esp-user-targeted-blocking.ts'
import espTimeout from './esp/esp-timeout.ts'
import espQualityUpdates from './esp/esp-quality-updates.ts'
import espRebootPolicies from './esp/esp-reboot-policies.ts'
import espBlockUse from './esp/esp-block-use.ts'
import espAppMix from './esp/esp-app-mix.ts'
import espTechnicianApps from './esp/esp-technician-apps.ts'
import espUserScripts from './esp/esp-user-scripts.ts'
import preTiming from './esp/pre-timing.ts'
import hybRecommendation from './hybrid/hyb-recommendation.ts'
import hybConnectorVersion from './hybrid/hyb-connector-version.ts'
import hybConnectorActive from './hybrid/hyb-connector-active.ts'
import hybDomainJoinProfile from './hybrid/hyb-domain-join-profile.ts'
import hybAdfs from './hybrid/hyb-adfs.ts'
import hvScenarios from './hyper-v/hv-scenarios.ts'
import hvShape from './hyper-v/hv-shape.ts'
import hvClone from './hyper-v/hv-clone.ts'
import hvCheckpoint from './hyper-v/hv-checkpoint.ts'
import hvGeneralize from './hyper-v/hv-generalize.ts'
import hvMac from './hyper-v/hv-mac.ts'
import hvEnhancedSession from './hyper-v/hv-enhanced-session.ts'
import nowPhase from './stuck/now-phase.ts'
import nowJoinState from './stuck/now-join-state.ts'
import nowJoinKeyHealth from './stuck/now-join-key-health.ts'
import nowMdmLastError from './stuck/now-mdm-last-error.ts'
import nowPrt from './stuck/now-prt.ts'
import nowSignInError from './stuck/now-sign-in-error.ts'
import nowWebSignInTile from './stuck/now-web-sign-in-tile.ts'
import nowWsiAccount from './stuck/now-wsi-account.ts'
import nowLockScreenHardening from './stuck/now-lock-screen-hardening.ts'
import nowLockScreenNetwork from './stuck/now-lock-screen-network.ts'
import nowHelloPrereq from './stuck/now-hello-prereq.ts'
import nowHelloState from './stuck/now-hello-state.ts'
import nowEspState from './stuck/now-esp-state.ts'
import nowEspProvider from './stuck/now-esp-provider.ts'
import nowEspApp from './stuck/now-esp-app.ts'
import nowEspCert from './stuck/now-esp-cert.ts'
import nowEspRestart from './stuck/now-esp-restart.ts'
import nowImportState from './stuck/now-import-state.ts'
import nowAutopilotRun from './stuck/now-autopilot-run.ts'
import nowEnrollmentRefusal from './stuck/now-enrollment-refusal.ts'

/** Every check, in the order of the checklist. */
export const checks: readonly Check[] = [
  osEdition,
  osLifecycle,
  osMinWebSignIn,
  osMinDevicePreparation,
  osMinDeviceAssociation,
  osMinHybridTimeout,
  osMinOobeQualityUpdates,
  osMinMinorFixes,
  osLobCloudpc,
  devCleanState,
  devPendingRestart,
  devOobeCounter,
  devWlidsvc,
  devAutoadminlogon,
  devGpoLegalNotice,
  devCachedProfile,
  hwMinimum,
  hwFreeSpace,
  hwPower,
  fwUefi,
  fwSecureBoot,
  fwSecureBootCa2023,
  tpmPresent,
  tpmNotVirtual,
  tpmReducedFunctionality,
  tpmVendorKnownBad,
  tpmEkCertificate,
  tpmAikService,
  tpmResetRetry,
  netClockSkew,
  netTimezone,
  netEndpoints,
  netCloudEndpoints,
  netTlsInspection,
  netNcsi,
  netProxyAuth,
  netIpv6Only,
  netTenantRestrictions,
  netDcLineOfSight,
  netMedium,
  netRangeRequests,
  netAttestationCompliance,
  netActivation,
  netDiagnostics,
  hashCapture,
  hashBase64Padding,
  hashSerialManufacturer,
  hashBiosComplete,
  regOtherTenant,
  regExists,
  regCsv,
  regImportErrors,
  regAssignedUser,
  regRemediationState,
  regHashStale,
  regEntraObject,
  regReuseBlock,
  regSyncAge,
  regDeregisterOrder,
  profAssigned,
  profMode,
  profConflict,
  profNameTemplate,
  profConvertAll,
  groupRule,
  dppPolicyUser,
  dppDeviceGroup,
  dppLimits,
  dppLocalAdmin,
  dppPersonalBlock,
  dppUnsupported,
  dpaState,
  exdJson,
  userState,
  userUpnVerified,
  userPerUserMfa,
  userProxyConflict,
  licIntune,
  licEntraP1,
  licWindowsStepup,
  mdmUserScope,
  mdmSingleAuthority,
  enrPlatform,
  enrPersonal,
  enrDeviceLimit,
  entraDeviceQuota,
  entraMayJoin,
  entraMfaToggle,
  enrTermsIntune,
  brandCompany,
  roleOfTechnician,
  tapPolicyEnabled,
  tapPolicyValues,
  tapExistsUsable,
  tapStartTime,
  tapFresh,
  tapOneTimeTrap,
  tapLifetimeFit,
  tapWebSignIn,
  tapBaselineHidesWebSignIn,
  tapPreferredDomain,
  tapWebSignInSideEffects,
  tapHybrid,
  tapFederated,
  tapSeamlessSso,
  tapNpsAdfs,
  tapGuest,
  tapRegistrationInterrupt,
  tapExitCredential,
  tapOnJoinedDevice,
  tapV2,
  fidoMethodPolicy,
  fidoLockScreen,
  fidoSelfDeploying,
  cbaOobe,
  whfbPolicy,
  tenantSecurityDefaults,
  caTermsOfUse,
  caBlockWithAllowList,
  caCompliantDevice,
  caRegisterDevice,
  caRegisterSecurityInfo,
  caIntuneEnrollmentStrength,
  caResourceExclusions2026,
  caLocationDeviceFilter,
  caExternalAuthMethod,
  caDiagnosisHelper,
  espEffective,
  espUserTargetedBlocking,
  espTimeout,
  espQualityUpdates,
  espRebootPolicies,
  espBlockUse,
  espAppMix,
  espTechnicianApps,
  espUserScripts,
  preTiming,
  hybRecommendation,
  hybConnectorVersion,
  hybConnectorActive,
  hybDomainJoinProfile,
  hybAdfs,
  hvScenarios,
  hvShape,
  hvClone,
  hvCheckpoint,
  hvGeneralize,
  hvMac,
  hvEnhancedSession,
  nowPhase,
  nowJoinState,
  nowJoinKeyHealth,
  nowMdmLastError,
  nowPrt,
  nowSignInError,
  nowWebSignInTile,
  nowWsiAccount,
  nowLockScreenHardening,
  nowLockScreenNetwork,
  nowHelloPrereq,
  nowHelloState,
  nowEspState,
  nowEspProvider,
  nowEspApp,
  nowEspCert,
  nowEspRestart,
  nowImportState,
  nowAutopilotRun,
  nowEnrollmentRefusal,
]

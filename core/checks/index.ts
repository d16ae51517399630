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
import exdJson from './profile/exd-json.ts'
import userState from './user/user-state.ts'
import licIntune from './user/lic-intune.ts'
import mdmUserScope from './user/mdm-user-scope.ts'
import tapPolicyEnabled from './tap/tap-policy-enabled.ts'
import tapPolicyValues from './tap/tap-policy-values.ts'
import tapExistsUsable from './tap/tap-exists-usable.ts'
import tapStartTime from './tap/tap-start-time.ts'
import tapOneTimeTrap from './tap/tap-one-time-trap.ts'
import tapLifetimeFit from './tap/tap-lifetime-fit.ts'
import tapWebSignIn from './tap/tap-web-sign-in.ts'
import tapHybrid from './tap/tap-hybrid.ts'
import espTimeout from './esp/esp-timeout.ts'
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
  exdJson,
  userState,
  licIntune,
  mdmUserScope,
  tapPolicyEnabled,
  tapPolicyValues,
  tapExistsUsable,
  tapStartTime,
  tapOneTimeTrap,
  tapLifetimeFit,
  tapWebSignIn,
  tapHybrid,
  espTimeout,
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
]

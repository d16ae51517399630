import type { Check } from '../engine/define-check.ts'
import osEdition from './windows/os-edition.ts'
import osLifecycle from './windows/os-lifecycle.ts'
import osMinWebSignIn from './windows/os-min-web-sign-in.ts'
import osMinDevicePreparation from './windows/os-min-device-preparation.ts'
import devCleanState from './windows/dev-clean-state.ts'
import hwMinimum from './hardware/hw-minimum.ts'
import hwFreeSpace from './hardware/hw-free-space.ts'
import hwPower from './hardware/hw-power.ts'
import fwUefi from './hardware/fw-uefi.ts'
import fwSecureBoot from './hardware/fw-secure-boot.ts'
import fwSecureBootCa2023 from './hardware/fw-secure-boot-ca2023.ts'
import tpmPresent from './hardware/tpm-present.ts'
import tpmNotVirtual from './hardware/tpm-not-virtual.ts'
import tpmReducedFunctionality from './hardware/tpm-reduced-functionality.ts'
import netClockSkew from './network/net-clock-skew.ts'
import netTimezone from './network/net-timezone.ts'
import netEndpoints from './network/net-endpoints.ts'
import netTlsInspection from './network/net-tls-inspection.ts'
import hashCapture from './hash/hash-capture.ts'
import hashBase64Padding from './hash/hash-base64-padding.ts'
import hashSerialManufacturer from './hash/hash-serial-manufacturer.ts'
import regExists from './registration/reg-exists.ts'
import regOtherTenant from './registration/reg-other-tenant.ts'
import regAssignedUser from './registration/reg-assigned-user.ts'
import regRemediationState from './registration/reg-remediation-state.ts'
import regEntraObject from './registration/reg-entra-object.ts'
import profAssigned from './profile/prof-assigned.ts'
import profMode from './profile/prof-mode.ts'
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

/** Every check, in the order of the checklist. */
export const checks: readonly Check[] = [
  osEdition,
  osLifecycle,
  osMinWebSignIn,
  osMinDevicePreparation,
  devCleanState,
  hwMinimum,
  hwFreeSpace,
  hwPower,
  fwUefi,
  fwSecureBoot,
  fwSecureBootCa2023,
  tpmPresent,
  tpmNotVirtual,
  tpmReducedFunctionality,
  netClockSkew,
  netTimezone,
  netEndpoints,
  netTlsInspection,
  hashCapture,
  hashBase64Padding,
  hashSerialManufacturer,
  regOtherTenant,
  regExists,
  regAssignedUser,
  regRemediationState,
  regEntraObject,
  profAssigned,
  profMode,
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
]

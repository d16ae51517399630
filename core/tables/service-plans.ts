import type { Sourced } from './sourced.ts'

/**
 * Service plans by their permanent ids. Source: Microsoft's "Product names and service plan identifiers
 * for licensing", learn.microsoft.com/entra/identity/users/licensing-service-plan-reference, compared in
 * two public copies of 2026 (INTUNE_SMBIZ and INTUNE_O365 stand in one of them).
 */
export interface ServicePlanRow {
  readonly id: string
  readonly name: string
}

/** Where all rows come from; the copies show no day. */
export const servicePlansSource: Sourced = { source: 'learn.microsoft.com/entra/identity/users/licensing-service-plan-reference', date: '2026' }

/** Plans that let a user enroll a Windows device in Microsoft Intune. Add-ons (Plan 2, Suite parts) do not. */
export const intunePlans: readonly ServicePlanRow[] = [
  { id: 'c1ec4a95-1f05-45b3-a911-aa3fa01094f5', name: 'INTUNE_A' },
  { id: 'da24caf9-af8e-485c-b7c8-e73336da2693', name: 'INTUNE_EDU' },
  { id: '3e170737-c728-4eae-bbb9-3f3360f7184c', name: 'INTUNE_A_VL' },
  { id: 'd216f254-796f-4dab-bbfa-710686e646b9', name: 'INTUNE_A_GOV' },
  { id: '8e9ff0ff-aa7a-4b20-83c1-2f636b600ac2', name: 'INTUNE_SMBIZ' },
]

/** Basic Mobility and Security: carries the word Intune in its name and cannot do Windows Autopilot. */
export const basicMobilityPlan: ServicePlanRow = { id: '882e1d05-acd1-4ccb-8708-6ee03664b117', name: 'INTUNE_O365' }

/** Entra ID P1, and P2 that holds it: automatic enrollment, dynamic groups and Conditional Access need one of them. */
export const entraPremiumPlans: readonly ServicePlanRow[] = [
  { id: '41781fb2-bc02-4b7c-bd55-b576c07bb09d', name: 'AAD_PREMIUM' },
  { id: 'eec0eb4f-6444-4f95-aba0-50c24d67f998', name: 'AAD_PREMIUM_P2' },
]

/** Plans that step Windows Pro up to Enterprise or Business once the user signs in. */
export const windowsUpgradePlans: readonly ServicePlanRow[] = [
  { id: '21b439ba-a0ca-424f-a6cc-52f954a5b111', name: 'WIN10_PRO_ENT_SUB' },
  { id: 'e7c91390-7625-45be-94e0-e16907e03118', name: 'Virtualization Rights for Windows 10 (E3/E5+VDA)' },
  { id: '8e229017-d77b-43d5-9305-903395523b99', name: 'WINBIZ' },
]

/** Every plan that a check asks for. */
export const knownPlans: readonly ServicePlanRow[] = [...intunePlans, basicMobilityPlan, ...entraPremiumPlans, ...windowsUpgradePlans]

/**
 * Service plans by their permanent ids. Source: Microsoft's "Product names and service plan identifiers
 * for licensing", learn.microsoft.com/entra/identity/users/licensing-service-plan-reference, compared in
 * two public copies of 2026 (INTUNE_SMBIZ and INTUNE_O365 stand in one of them).
 */
export interface ServicePlanRow {
  readonly id: string
  readonly name: string
}

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

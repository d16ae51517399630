/** Ask for multifactor authentication; a success after them is the rule (learn.microsoft.com/entra/identity-platform/reference-error-codes). */
export const stepUps: ReadonlySet<string> = new Set(['AADSTS50074', 'AADSTS50076'])

/** Questions that every sign-in may bring: never a failure by themselves (same page). */
export const interrupts: ReadonlySet<string> = new Set(['AADSTS50097', 'AADSTS50058', 'AADSTS50140', 'AADSTS50199', 'AADSTS70016'])

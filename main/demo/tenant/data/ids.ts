/** Ids of the fictional tenant. All invented; the last digits tell objects apart. */
export const tenantId = '5e6f0a10-1111-4222-8333-444455556666'
export const domain = 'fabrikam.example'

const id = (kind: string, number: number): string => `fab00000-${kind}-4000-8000-${String(number).padStart(12, '0')}`

export const userId = (number: number): string => id('0001', number)
export const groupId = (number: number): string => id('0002', number)
/** Id of an Autopilot record; Microsoft calls it the ZTDID. */
export const recordId = (number: number): string => id('0003', number)
/** `deviceId` of an Entra device object. */
export const entraId = (number: number): string => id('0004', number)
/** `id` of the same object: not the same thing. */
export const objectId = (number: number): string => id('0005', number)
export const profileId = (number: number): string => id('0006', number)
export const policyId = (number: number): string => id('0007', number)
export const appId = (number: number): string => id('0008', number)
/** Id of a device in Intune. */
export const deviceId = (number: number): string => id('0009', number)
export const noId = '00000000-0000-0000-0000-000000000000'

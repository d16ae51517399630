import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Order for taking the device out',
  title: { pass: 'Order for taking the device out of the tenant is known', fail: 'Order for taking the device out of the tenant is not known' },
  why: 'Should the device have to leave the tenant: delete the Intune device first, then unassign the user, then delete the Windows Autopilot device and select Sync. In another order the deletion is refused or leaves parts behind.',
}

export const words: Words<typeof en> = { en, de: en }

import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'AD FS for hybrid join',
  title: { pass: 'AD FS is optional for hybrid join', fail: 'AD FS is not set up for hybrid join' },
  why: 'With AD FS the device is registered in Microsoft Entra ID at once; without it setup waits for Microsoft Entra Connect to synchronize the device. A federated tenant without passwords has to let users sign in with prompt=login.',
}

export const words: Words<typeof en> = { en, de: en }

import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'AD FS for hybrid join',
  title: { pass: 'AD FS is optional for hybrid join', fail: 'AD FS is not set up for hybrid join' },
  why: 'With AD FS the device is registered in Microsoft Entra ID at once; without it setup waits for Microsoft Entra Connect to synchronize the device. A federated tenant without passwords has to let users sign in with prompt=login.',
  joins: { entra: 'Microsoft Entra join', hybrid: 'Microsoft Entra hybrid join' },
  federated: 'Federated',
  managed: 'Managed',
}

const de: typeof en = {
  topic: 'AD FS für den Hybridbeitritt',
  title: { pass: 'AD FS ist für den Hybridbeitritt nicht nötig', fail: 'AD FS ist nicht für den Hybridbeitritt eingerichtet' },
  why: 'Mit AD FS wird das Gerät sofort in Microsoft Entra ID registriert; ohne AD FS wartet die Einrichtung, bis Microsoft Entra Connect das Gerät synchronisiert. Ein Verbundmandant ohne Kennwörter muss die Anmeldung mit prompt=login zulassen.',
  joins: { entra: 'Microsoft Entra-Beitritt', hybrid: 'Microsoft Entra-Hybridbeitritt' },
  federated: 'Verbund',
  managed: 'Verwaltet',
}

export const words: Words<typeof en> = { en, de }

import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Order for taking the device out',
  title: { pass: 'Order for taking the device out of the tenant is known', fail: 'Order for taking the device out of the tenant is not known' },
  why: 'Should the device have to leave the tenant: delete the Intune device first, then unassign the user, then delete the Windows Autopilot device and select Sync. In another order the deletion is refused or leaves parts behind.',
  unknownDevice: 'The tenant knows nothing of this device, so there is nothing to take out.',
  step: (position: number): string => `Step ${String(position)}`,
  deleteIntuneDevice: 'Delete the Intune device',
  unassignUser: 'Unassign its user',
  deleteRecord: 'Delete the Windows Autopilot device',
  sync: 'Select Sync',
  deleteComputerObject: 'Delete the computer object of Active Directory',
  leaveEntraObject: 'Leave the Entra device object alone',
}

const de: typeof en = {
  topic: 'Reihenfolge beim Entfernen des Geräts',
  title: { pass: 'Reihenfolge zum Entfernen des Geräts aus dem Mandanten ist bekannt', fail: 'Reihenfolge zum Entfernen des Geräts aus dem Mandanten ist nicht bekannt' },
  why: 'Falls das Gerät den Mandanten verlassen muss: zuerst das Intune-Gerät löschen, dann die Zuweisung des Benutzers aufheben, dann das Windows Autopilot-Gerät löschen und „Synchronisieren“ wählen. In anderer Reihenfolge wird das Löschen abgelehnt, oder es bleiben Teile zurück.',
  unknownDevice: 'Der Mandant kennt dieses Gerät nicht, also gibt es nichts zu entfernen.',
  step: (position) => `Schritt ${String(position)}`,
  deleteIntuneDevice: 'Das Intune-Gerät löschen',
  unassignUser: 'Die Zuweisung seines Benutzers aufheben',
  deleteRecord: 'Das Windows Autopilot-Gerät löschen',
  sync: '„Synchronisieren“ wählen',
  deleteComputerObject: 'Das Computerobjekt in Active Directory löschen',
  leaveEntraObject: 'Das Entra-Geräteobjekt in Ruhe lassen',
}

export const words: Words<typeof en> = { en, de }

import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Join state',
  title: { pass: 'Join state fits the phase of setup', fail: 'Join state contradicts the phase of setup' },
  why: 'A device that is only registered, or that goes through device setup without a join, ends as a personal device or does not end at all.',
  startAgain: {
    summary: 'Remove the half-made join and start setup again.',
    steps: [
      'In the Microsoft Entra admin center, open Devices > All devices and look for objects with the name of this device.',
      'Delete an object of the type Microsoft Entra registered that a work account has left behind.',
      'Reset the device, so that it starts in OOBE again.',
      'Sign in on the first work or school page, and add no account before it.',
    ],
  },
  finishDomainJoin: {
    summary: 'Find out why the offline domain join has not arrived.',
    steps: [
      'In the Intune admin center, open Devices > Enrollment > Intune Connector for Active Directory and check that a connector is active.',
      'Check that the domain join profile is assigned to a group of this device.',
      'On the server of the connector, look for errors in the event log ODJConnectorService.',
      'Restart the setup of the device once both are right.',
    ],
  },
  notDueYet: 'Device setup has not begun, so no join is due yet.',
  enrolled: 'Enrolled',
}

const de: typeof en = {
  topic: 'Stand des Beitritts',
  title: { pass: 'Stand des Beitritts passt zur Phase der Einrichtung', fail: 'Stand des Beitritts widerspricht der Phase der Einrichtung' },
  why: 'Ein Gerät, das nur in Entra registriert ist oder die Geräteeinrichtung ohne Beitritt durchläuft, endet als persönliches Gerät oder gar nicht.',
  startAgain: {
    summary: 'Den halben Beitritt entfernen und die Einrichtung neu beginnen.',
    steps: [
      'Im Microsoft Entra Admin Center Geräte > Alle Geräte öffnen und nach Objekten mit dem Namen dieses Geräts suchen.',
      'Ein Objekt vom Typ „Microsoft Entra registered“ löschen, das ein Geschäftskonto hinterlassen hat.',
      'Gerät zurücksetzen, damit es wieder in OOBE beginnt.',
      'Auf der ersten Seite für Geschäfts-, Schul- oder Unikonten anmelden und vorher kein Konto hinzufügen.',
    ],
  },
  finishDomainJoin: {
    summary: 'Herausfinden, warum der Offlinedomänenbeitritt nicht angekommen ist.',
    steps: [
      'Im Intune Admin Center Geräte > Registrierung > Intune Connector für Active Directory öffnen und prüfen, ob ein Connector aktiv ist.',
      'Prüfen, ob das Domänenbeitrittsprofil einer Gruppe dieses Geräts zugewiesen ist.',
      'Auf dem Server des Connectors im Ereignisprotokoll ODJConnectorService nach Fehlern suchen.',
      'Stimmt beides, die Einrichtung des Geräts neu starten.',
    ],
  },
  notDueYet: 'Die Geräteeinrichtung hat nicht begonnen, also ist noch kein Beitritt fällig.',
  enrolled: 'Registriert',
}

export const words: Words<typeof en> = { en, de }

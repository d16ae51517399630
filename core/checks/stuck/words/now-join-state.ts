import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Join state',
  title: { pass: 'Join state fits the phase of setup', fail: 'Join state contradicts the phase of setup' },
  why: 'A device that is only registered, or that goes through device setup without a join, ends as a personal device or does not end at all.',
  startAgain: {
    summary: 'Remove the half-made join and start setup again.',
    steps: [
      `In the Entra admin center, open ${portal.en.entraDevices} and look for objects with the name of this device.`,
      'Delete an object of the type Microsoft Entra registered that a work account has left behind.',
      'Reset the device, so that it starts in OOBE again.',
      'Sign in on the first work or school page, and add no account before it.',
    ],
  },
  finishDomainJoin: {
    summary: 'Find out why the offline domain join has not arrived.',
    steps: [
      `In the Intune admin center, open ${portal.en.intuneConnector} and check that a connector is active.`,
      'Check that the domain join profile is assigned to a group of this device.',
      `On the server of the connector, look for errors in Event Viewer under ${portal.en.connectorLog}.`,
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
      `Im Entra Admin Center ${portal.de.entraDevices} öffnen und nach Objekten mit dem Namen dieses Geräts suchen.`,
      'Ein Objekt vom Typ „Microsoft Entra registered“ löschen, das ein Geschäftskonto hinterlassen hat.',
      'Gerät zurücksetzen, damit es wieder in OOBE beginnt.',
      'Auf der ersten Seite für Geschäfts-, Schul- oder Unikonten anmelden und vorher kein Konto hinzufügen.',
    ],
  },
  finishDomainJoin: {
    summary: 'Herausfinden, warum der Offlinedomänenbeitritt nicht angekommen ist.',
    steps: [
      `Im Intune Admin Center ${portal.de.intuneConnector} öffnen und prüfen, ob ein Connector aktiv ist.`,
      'Prüfen, ob das Domänenbeitrittsprofil einer Gruppe dieses Geräts zugewiesen ist.',
      `Auf dem Server des Connectors in der Ereignisanzeige unter ${portal.de.connectorLog} nach Fehlern suchen.`,
      'Stimmt beides, die Einrichtung des Geräts neu starten.',
    ],
  },
  notDueYet: 'Die Geräteeinrichtung hat nicht begonnen, also ist noch kein Beitritt fällig.',
  enrolled: 'Registriert',
}

export const words: Words<typeof en> = { en, de }

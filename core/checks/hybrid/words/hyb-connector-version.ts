import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Version of the Intune Connector for Active Directory',
  title: { pass: 'Connectors are recent enough', fail: 'A connector is too old' },
  why: 'A connector below 6.2501.2000.5 no longer processes requests, so the device gets no domain join and setup ends with 0x80070774 or a time-out.',
  update: {
    summary: 'Install the current Intune Connector for Active Directory on its servers.',
    steps: [
      `In the Intune admin center, open ${portal.en.intuneConnector} and download the installer.`,
      'On each server, uninstall the old connector by hand: it does not update itself across this change.',
      'Install the new one and sign in with an Intune administrator who has an Intune license.',
      'Scan again when the connector is shown as active.',
    ],
  },
  noneActive: 'No connector is active, so its version does not matter.',
  version: 'Version',
  on: (version: string, server: string) => `${version} on ${server}`,
  orLater: (version: string) => `${version} or later`,
}

const de: typeof en = {
  topic: 'Version des Intune Connector for Active Directory',
  title: { pass: 'Connectors sind neu genug', fail: 'Ein Connector ist zu alt' },
  why: 'Ein Connector unter 6.2501.2000.5 bearbeitet keine Anfragen mehr; das Gerät bekommt keinen Domänenbeitritt, und die Einrichtung endet mit 0x80070774 oder einer Zeitüberschreitung.',
  update: {
    summary: 'Den aktuellen Intune Connector for Active Directory auf seinen Servern installieren.',
    steps: [
      `Im Intune Admin Center ${portal.de.intuneConnector} öffnen und das Installationsprogramm laden.`,
      'Auf jedem Server den alten Connector von Hand deinstallieren: Über diese Änderung hinweg aktualisiert er sich nicht selbst.',
      'Den neuen installieren und mit einem Intune-Administrator anmelden, der eine Intune-Lizenz hat.',
      'Neu prüfen, wenn der Connector als aktiv angezeigt wird.',
    ],
  },
  noneActive: 'Kein Connector ist aktiv; seine Version spielt deshalb keine Rolle.',
  version: 'Version',
  on: (version, server) => `${version} auf ${server}`,
  orLater: (version) => `${version} oder neuer`,
}

export const words: Words<typeof en> = { en, de }

import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Limits of the device preparation flow',
  title: { pass: 'Nothing seen that device preparation does not support', fail: 'Something here is not supported by device preparation' },
  why: 'Device preparation does not support Windows 10, hybrid join, or an Autopilot profile on the disk. Windows then takes another way through setup.',
  joinTypes: { entra: 'Entra join', hybrid: 'Hybrid join' },
  classic: {
    summary: 'Set this device up another way, or remove what device preparation does not support.',
    steps: [
      'Install Windows 11 when the device runs Windows 10.',
      'Delete AutopilotConfigurationFile.json in C:\\Windows\\Provisioning\\Autopilot, or use the scenario for existing devices.',
      'Choose Microsoft Entra joined in the device preparation policy; hybrid join takes Windows Autopilot with a registered device.',
      'Reset the device and scan again.',
    ],
  },
}

const de: typeof en = {
  topic: 'Grenzen des Ablaufs der Gerätevorbereitung',
  title: { pass: 'Nichts gesehen, was die Gerätevorbereitung nicht unterstützt', fail: 'Etwas hier wird von der Gerätevorbereitung nicht unterstützt' },
  why: 'Die Gerätevorbereitung unterstützt weder Windows 10 noch Hybridbeitritt noch ein Autopilot-Profil auf dem Datenträger. Windows nimmt dann einen anderen Weg durch die Einrichtung.',
  joinTypes: { entra: 'Entra-Beitritt', hybrid: 'Hybridbeitritt' },
  classic: {
    summary: 'Das Gerät anders einrichten oder entfernen, was die Gerätevorbereitung nicht unterstützt.',
    steps: [
      'Windows 11 installieren, wenn auf dem Gerät Windows 10 läuft.',
      'AutopilotConfigurationFile.json in C:\\Windows\\Provisioning\\Autopilot löschen oder das Szenario für vorhandene Geräte verwenden.',
      'In der Gerätevorbereitungsrichtlinie Microsoft Entra-Beitritt wählen; für Hybridbeitritt braucht es Windows Autopilot mit einem registrierten Gerät.',
      'Gerät zurücksetzen und neu prüfen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }

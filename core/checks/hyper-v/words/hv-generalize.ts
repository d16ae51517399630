import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Sysprep and the profile',
  title: {
    pass: 'No sign that Sysprep took the profile away',
    fail: 'Windows looks for no profile, or Sysprep has deleted it',
  },
  why: 'Sysprep with /generalize deletes the offline profile and the cached one. Windows then may take the installation for provisioned, and OOBE runs without Windows Autopilot.',
  prepareAgain: {
    summary: 'Prepare the installation again, and capture the hardware hash after Sysprep.',
    steps: [
      `Open ${portal.en.recovery}, select Reset PC and remove everything, or apply the image again.`,
      'When Sysprep has to run, use /oobe /reboot. With /generalize, copy AutopilotConfigurationFile.json to C:\\Windows\\Provisioning\\Autopilot afterwards.',
      'Capture the hardware hash after Sysprep, not before, and register the device with that hash.',
      'Scan again before the device starts OOBE.',
    ],
  },
  otherImage: 'Only VMs and existing devices get their Windows from an image of your own.',
  event: (day: string) => `Event 163 of ${day}: "download not required"`,
  noEvent: 'No such event',
  captureAfter: 'No event 163. Capture the hardware hash after Sysprep, not before.',
  noFile: 'No file AutopilotConfigurationFile.json',
  oneFile: 'One file',
}

const de: typeof en = {
  topic: 'Sysprep und das Profil',
  title: {
    pass: 'Kein Zeichen, dass Sysprep das Profil entfernt hat',
    fail: 'Windows sucht kein Profil, oder Sysprep hat es gelöscht',
  },
  why: 'Sysprep mit /generalize löscht das Profil auf dem Datenträger und das zwischengespeicherte. Windows kann die Installation dann für bereitgestellt halten, und OOBE läuft ohne Windows Autopilot.',
  prepareAgain: {
    summary: 'Die Installation neu vorbereiten und den Hardwarehash nach Sysprep erfassen.',
    steps: [
      `${portal.de.recovery} öffnen, „PC zurücksetzen“ wählen und alles entfernen, oder das Image neu aufspielen.`,
      'Muss Sysprep laufen, /oobe /reboot benutzen. Mit /generalize danach AutopilotConfigurationFile.json nach C:\\Windows\\Provisioning\\Autopilot kopieren.',
      'Den Hardwarehash nach Sysprep erfassen, nicht davor, und das Gerät mit diesem Hash registrieren.',
      'Neu prüfen, bevor das Gerät OOBE beginnt.',
    ],
  },
  otherImage: 'Nur VMs und vorhandene Geräte bekommen ihr Windows aus einem eigenen Image.',
  event: (day) => `Ereignis 163 vom ${day}: „download not required“`,
  noEvent: 'Kein solches Ereignis',
  captureAfter: 'Kein Ereignis 163. Den Hardwarehash nach Sysprep erfassen, nicht davor.',
  noFile: 'Keine Datei AutopilotConfigurationFile.json',
  oneFile: 'Eine Datei',
}

export const words: Words<typeof en> = { en, de }

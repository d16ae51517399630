import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Checkpoints of the VM',
  title: { pass: 'No checkpoint can bring back an old identity', fail: 'VM has checkpoints and was enrolled before' },
  why: 'Applying a checkpoint from after enrollment brings back a join that the tenant may no longer accept: sign-in fails with AADSTS50155 and the device cannot be managed.',
  revertEarly: {
    summary: 'Go back to a checkpoint from before the first sign-in only, and clean up the tenant first.',
    steps: [
      'On the host, compare the dates of the checkpoints in Hyper-V Manager with the day of the enrollment.',
      'Delete checkpoints that were taken after the first sign-in.',
      `Before you apply an earlier one, delete the device under ${portal.en.windowsDevices} in the Intune admin center and leave the Windows Autopilot device in place.`,
      'Turn automatic checkpoints off in the settings of the VM.',
      'Check the clock of the VM after applying a checkpoint, then scan again.',
    ],
  },
  device: 'Windows Autopilot device',
  wasEnrolled: 'Was enrolled before',
  enrolled: 'Enrolled',
  notEnrolled: 'Not enrolled',
  none: 'None',
  checkpoints: (count: number, newest: string) => `${String(count)}; the newest of ${newest}`,
  checkpointsAutomatic: (count: number, automatic: number, newest: string) => `${String(count)}, ${String(automatic)} of them automatic; the newest of ${newest}`,
}

const de: typeof en = {
  topic: 'Prüfpunkte der VM',
  title: { pass: 'Kein Prüfpunkt kann eine alte Identität zurückbringen', fail: 'VM hat Prüfpunkte und war schon registriert' },
  why: 'Ein Prüfpunkt aus der Zeit nach der Registrierung bringt beim Anwenden einen Beitritt zurück, den der Mandant vielleicht nicht mehr annimmt: Die Anmeldung scheitert mit AADSTS50155, und das Gerät lässt sich nicht verwalten.',
  revertEarly: {
    summary: 'Nur zu einem Prüfpunkt von vor der ersten Anmeldung zurückkehren und zuerst im Mandanten aufräumen.',
    steps: [
      'Auf dem Host im Hyper-V-Manager die Daten der Prüfpunkte mit dem Tag der Registrierung vergleichen.',
      'Prüfpunkte löschen, die nach der ersten Anmeldung erstellt wurden.',
      `Vor dem Anwenden eines früheren im Intune Admin Center unter ${portal.de.windowsDevices} das Gerät löschen und das Windows Autopilot-Gerät bestehen lassen.`,
      'In den Einstellungen der VM die automatischen Prüfpunkte ausschalten.',
      'Nach dem Anwenden eines Prüfpunkts die Uhr der VM prüfen, dann neu prüfen.',
    ],
  },
  device: 'Windows Autopilot-Gerät',
  wasEnrolled: 'War schon registriert',
  enrolled: 'Registriert',
  notEnrolled: 'Nicht registriert',
  none: 'Keine',
  checkpoints: (count, newest) => `${String(count)}; der neueste vom ${newest}`,
  checkpointsAutomatic: (count, automatic, newest) => `${String(count)}, davon ${String(automatic)} automatisch; der neueste vom ${newest}`,
}

export const words: Words<typeof en> = { en, de }

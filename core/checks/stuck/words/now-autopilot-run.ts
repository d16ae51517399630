import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Windows Autopilot run in Intune',
  title: { pass: 'Intune has recorded a Windows Autopilot run', fail: 'Intune has recorded a failed Windows Autopilot run' },
  why: 'The service sees each part of the run from its side; where it stops tells which of two stories is the true one.',
  compare: {
    summary: 'Start with the part that Intune says has failed.',
    steps: [
      `In the Intune admin center, go to ${portal.en.deploymentStatus}, and open the run of this device.`,
      'Compare the part that failed with what the device itself says above.',
      'Fix what both name first.',
    ],
  },
  run: 'Run',
  earlierRun: 'Earlier run',
  enrollment: 'Enrollment',
  deployment: 'Deployment',
  deviceSetup: 'Device setup',
  accountSetup: 'Account setup',
}

const de: typeof en = {
  topic: 'Windows Autopilot-Lauf in Intune',
  title: { pass: 'Intune hat einen Windows Autopilot-Lauf aufgezeichnet', fail: 'Intune hat einen fehlgeschlagenen Windows Autopilot-Lauf aufgezeichnet' },
  why: 'Der Dienst sieht jeden Teil des Laufs von seiner Seite; wo er anhält, zeigt, welche von zwei Geschichten stimmt.',
  compare: {
    summary: 'Mit dem Teil beginnen, der nach Intune fehlgeschlagen ist.',
    steps: [
      `Im Intune Admin Center ${portal.de.deploymentStatus} öffnen und dort den Lauf dieses Geräts.`,
      'Den fehlgeschlagenen Teil mit dem vergleichen, was das Gerät selbst oben sagt.',
      'Zuerst beheben, was beide nennen.',
    ],
  },
  run: 'Lauf',
  earlierRun: 'Früherer Lauf',
  enrollment: 'Registrierung',
  deployment: 'Bereitstellung',
  deviceSetup: 'Geräteeinrichtung',
  accountSetup: 'Kontoeinrichtung',
}

export const words: Words<typeof en> = { en, de }

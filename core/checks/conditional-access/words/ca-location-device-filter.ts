import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Locations and device filters',
  title: { pass: 'No policy depends on place or device', fail: 'A policy depends on place or device' },
  why: 'Nobody can tell from the tenant where the device will be set up, and before enrollment it has none of the attributes that filters look at.',
  satisfiedConditions: 'Conditions that the bench and a new device satisfy',
  prepare: {
    summary: 'Make sure that the bench and a device that is not enrolled yet satisfy the conditions.',
    steps: [
      `Open ${portal.en.conditionalAccess} in the Entra admin center.`,
      'Add the public address of the bench to the locations that the policies named here allow.',
      'Write filters for devices so that an unmanaged device, which has no attributes yet, gets through.',
      'Try both with the What If tool on the page of the policies, with the address of the bench.',
    ],
  },
}

const de: typeof en = {
  topic: 'Standorte und Gerätefilter',
  title: { pass: 'Keine Richtlinie hängt von Ort oder Gerät ab', fail: 'Eine Richtlinie hängt von Ort oder Gerät ab' },
  why: 'Am Mandanten lässt sich nicht ablesen, wo das Gerät eingerichtet wird, und vor der Registrierung in Intune hat es keines der Attribute, auf die Filter achten.',
  satisfiedConditions: 'Bedingungen, die die Werkbank und ein neues Gerät erfüllen',
  prepare: {
    summary: 'Dafür sorgen, dass die Werkbank und ein noch nicht registriertes Gerät die Bedingungen erfüllen.',
    steps: [
      `Im Entra Admin Center ${portal.de.conditionalAccess} öffnen.`,
      'Die öffentliche Adresse der Werkbank zu den Standorten hinzufügen, die die hier genannten Richtlinien zulassen.',
      'Gerätefilter so schreiben, dass ein nicht verwaltetes Gerät, das noch keine Attribute hat, durchkommt.',
      'Beides auf der Seite der Richtlinien mit „What If“ und der Adresse der Werkbank ausprobieren.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }

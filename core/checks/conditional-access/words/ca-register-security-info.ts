import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Registering security information during setup',
  title: { pass: 'The user may register security information', fail: 'The user may not get to register security information' },
  why: 'Windows Hello is set up inside setup, and since July 2026 policies on registering security information hold there too. A demand that the user cannot meet yet ends setup in a loop.',
  metByNewUser: 'A demand that a new user meets',
  open: {
    summary: 'Let the user register security information during setup.',
    steps: [
      `Open ${portal.en.conditionalAccess} in the Entra admin center.`,
      'Ask for multifactor authentication or for a strength that takes a Temporary Access Pass in policies on the user action Register security information, not for a compliant device.',
      'Add the network of the bench to the trusted locations where such a policy depends on them.',
      'Otherwise give the user a security key or a Temporary Access Pass before setup.',
    ],
  },
}

const de: typeof en = {
  topic: 'Registrieren von Sicherheitsinformationen während der Einrichtung',
  title: { pass: 'Der Benutzer darf Sicherheitsinformationen registrieren', fail: 'Der Benutzer kommt vielleicht nicht dazu, Sicherheitsinformationen zu registrieren' },
  why: 'Windows Hello wird innerhalb der Einrichtung eingerichtet, und seit Juli 2026 gelten Richtlinien zum Registrieren von Sicherheitsinformationen auch dort. Eine Anforderung, die der Benutzer noch nicht erfüllen kann, endet in einer Schleife.',
  metByNewUser: 'Eine Anforderung, die ein neuer Benutzer erfüllt',
  open: {
    summary: 'Den Benutzer während der Einrichtung Sicherheitsinformationen registrieren lassen.',
    steps: [
      `Im Entra Admin Center ${portal.de.conditionalAccess} öffnen.`,
      'In Richtlinien zur Benutzeraktion „Sicherheitsinformationen registrieren“ Multi-Faktor-Authentifizierung verlangen oder eine Stärke, die einen befristeten Zugriffspass annimmt, aber kein konformes Gerät.',
      'Das Netz der Werkbank zu den vertrauenswürdigen Standorten hinzufügen, wo eine solche Richtlinie davon abhängt.',
      'Sonst dem Benutzer vor der Einrichtung einen Sicherheitsschlüssel oder einen befristeten Zugriffspass geben.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }

import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Enhanced session mode',
  title: { pass: 'Host uses basic sessions', fail: 'Host allows enhanced sessions' },
  why: 'To Windows an enhanced session is a remote one: Windows Hello is not offered after sign-in, and a security key may not be seen, so the test fails for a reason that no real device has.',
  useBasic: {
    summary: 'Connect to the VM with a basic session while you test sign-in.',
    steps: [
      'In Virtual Machine Connection, open the View menu and clear Enhanced session.',
      'To turn it off for all VMs, open Hyper-V Settings in Hyper-V Manager on the host and clear Allow enhanced session mode under Enhanced Session Mode Policy.',
      'Connect to the VM again and sign in.',
    ],
  },
  noPassOrKey: 'It concerns tests with a Temporary Access Pass or a security key.',
  allowed: 'Allowed',
  off: 'Off',
}

const de: typeof en = {
  topic: 'Erweiterter Sitzungsmodus',
  title: { pass: 'Host benutzt Basissitzungen', fail: 'Host lässt erweiterte Sitzungen zu' },
  why: 'Für Windows ist eine erweiterte Sitzung eine Remotesitzung: Windows Hello wird nach der Anmeldung nicht angeboten, und ein Sicherheitsschlüssel wird vielleicht nicht gesehen. Der Test scheitert dann aus einem Grund, den kein echtes Gerät hat.',
  useBasic: {
    summary: 'Beim Testen der Anmeldung eine Basissitzung zur VM benutzen.',
    steps: [
      'In der Verbindung mit virtuellen Computern das Menü „Ansicht“ öffnen und „Erweiterte Sitzung“ abwählen.',
      'Um sie für alle VMs auszuschalten, auf dem Host im Hyper-V-Manager die Hyper-V-Einstellungen öffnen und unter „Richtlinie für den erweiterten Sitzungsmodus“ „Erweiterten Sitzungsmodus zulassen“ abwählen.',
      'Neu mit der VM verbinden und anmelden.',
    ],
  },
  noPassOrKey: 'Betrifft Tests mit einem befristeten Zugriffspass oder einem Sicherheitsschlüssel.',
  allowed: 'Zugelassen',
  off: 'Aus',
}

export const words: Words<typeof en> = { en, de }

import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Role to issue a pass',
  title: { pass: 'Signed-in account does not need another role', fail: 'Signed-in account has no role to issue a pass' },
  why: 'The user has no usable pass yet, and only an Authentication Administrator or a Privileged Authentication Administrator can issue one.',
  askForRole: {
    summary: 'Have somebody with the right role issue the Temporary Access Pass.',
    steps: [
      'Ask an Authentication Administrator, or a Privileged Authentication Administrator when the user holds an admin role.',
      'Where that is you, activate the role in Privileged Identity Management first.',
      'Let somebody else issue the pass when it is for your own account: nobody can issue one for themselves.',
      'Scan again when the pass is there.',
    ],
  },
  usable: 'Usable',
  notUsable: 'Not usable',
  noRole: 'None for the whole directory',
  issuerWhenNeeded: 'Authentication Administrator, when a pass has to be issued',
}

const de: typeof en = {
  topic: 'Rolle, um einen Pass auszustellen',
  title: { pass: 'Angemeldetes Konto braucht keine weitere Rolle', fail: 'Angemeldetes Konto hat keine Rolle, um einen Pass auszustellen' },
  why: 'Der Benutzer hat noch keinen nutzbaren Pass, und nur ein Authentifizierungsadministrator oder ein privilegierter Authentifizierungsadministrator kann einen ausstellen.',
  askForRole: {
    summary: 'Den befristeten Zugriffspass von jemandem mit der richtigen Rolle ausstellen lassen.',
    steps: [
      'Einen Authentifizierungsadministrator fragen, oder einen privilegierten Authentifizierungsadministrator, wenn der Benutzer eine Administratorrolle hat.',
      'Wer die Rolle selbst hat, aktiviert sie zuerst in Privileged Identity Management.',
      'Einen Pass für das eigene Konto von jemand anderem ausstellen lassen: Niemand kann ihn für sich selbst ausstellen.',
      'Neu prüfen, wenn der Pass da ist.',
    ],
  },
  usable: 'Nutzbar',
  notUsable: 'Nicht nutzbar',
  noRole: 'Keine für das ganze Verzeichnis',
  issuerWhenNeeded: 'Authentifizierungsadministrator, wenn ein Pass auszustellen ist',
}

export const words: Words<typeof en> = { en, de }

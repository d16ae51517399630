import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Windows version for web sign-in',
  title: {
    pass: 'Windows can take a Temporary Access Pass at the lock screen',
    fail: 'Windows may refuse a Temporary Access Pass at the lock screen',
  },
  why: 'Any restart during setup ends at the Windows lock screen. Without web sign-in the pass cannot be typed there, and the user is locked out halfway.',
  newerWindows: {
    summary: 'Bring Windows to a version whose lock screen takes a Temporary Access Pass.',
    steps: [
      'On Windows 11 22H2, install the current cumulative update (KB5030310 or later).',
      'On Windows 10 or Windows 11 21H2, install Windows 11 25H2 or later.',
      'Scan again.',
    ],
  },
  otherSignIn: {
    summary: 'Plan another way to sign in on a domain-joined device.',
    steps: [
      'Give the user a password or a FIDO2 security key for the first sign-in after setup.',
      'Or assign a deployment profile that joins the device to Microsoft Entra ID alone.',
      'Scan again with the changed plan.',
    ],
  },
  expectedBuild: 'Windows 11 22H2 with KB5030310 (22621.2361) or later',
  plannedJoin: 'Planned join',
  hybridJoin: 'Microsoft Entra hybrid join',
  entraJoin: 'Microsoft Entra join',
  windows10: (build: string): string => `${build} (Windows 10 or older)`,
}

const de: typeof en = {
  topic: 'Windows-Version für die Webanmeldung',
  title: {
    pass: 'Windows kann einen befristeten Zugriffspass auf dem Sperrbildschirm annehmen',
    fail: 'Windows lehnt einen befristeten Zugriffspass auf dem Sperrbildschirm vielleicht ab',
  },
  why: 'Jeder Neustart während der Einrichtung endet auf dem Windows-Sperrbildschirm. Ohne Webanmeldung lässt sich der Pass dort nicht eingeben, und der Benutzer ist auf halbem Weg ausgesperrt.',
  newerWindows: {
    summary: 'Windows auf eine Version bringen, deren Sperrbildschirm einen befristeten Zugriffspass annimmt.',
    steps: [
      'Unter Windows 11 22H2 das aktuelle kumulative Update installieren (KB5030310 oder später).',
      'Statt Windows 10 oder Windows 11 21H2 Windows 11 25H2 oder später installieren.',
      'Neu prüfen.',
    ],
  },
  otherSignIn: {
    summary: 'Für ein Gerät in einer Domäne eine andere Art der Anmeldung planen.',
    steps: [
      'Dem Benutzer für die erste Anmeldung nach der Einrichtung ein Kennwort oder einen FIDO2-Sicherheitsschlüssel geben.',
      'Oder ein Bereitstellungsprofil zuweisen, das für das Gerät allein den Entra-Beitritt vorsieht.',
      'Mit dem geänderten Plan neu prüfen.',
    ],
  },
  expectedBuild: 'Windows 11 22H2 mit KB5030310 (22621.2361) oder später',
  plannedJoin: 'Geplanter Beitritt',
  hybridJoin: 'Microsoft Entra-Hybridbeitritt',
  entraJoin: 'Microsoft Entra-Beitritt',
  windows10: (build) => `${build} (Windows 10 oder älter)`,
}

export const words: Words<typeof en> = { en, de }

import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Way to a domain controller',
  title: { pass: 'Domain controller answers', fail: 'No domain controller answers' },
  why: 'After a hybrid join the user signs in against the domain. Without a domain controller OOBE waits until its check gives up, unless the profile skips the check, and the first sign-in fails.',
  connect: {
    summary: 'Bring the device into a network from which a domain controller answers.',
    steps: [
      'Connect the device to the network of the organization, where a domain controller answers ping and LDAP (TCP 389).',
      'Outside it, assign a VPN that connects before anybody signs in, and set "Skip AD connectivity check" to Yes in the deployment profile.',
      'Do not plan with a VPN that needs a user certificate or an app from the Store: both come after the sign-in.',
      'Scan again in that network.',
    ],
  },
  secureSignIn: {
    summary: 'Make sure that a domain controller answers at the first sign-in: the profile skips the check, the sign-in still needs one.',
    steps: [
      'Check that a VPN for the device itself is assigned to it, and that it connects before anybody signs in.',
      'Do not plan with a VPN that needs a user certificate or an app from the Store: both come after the sign-in.',
      'Without such a VPN, do the first sign-in in the network of the organization.',
    ],
  },
  entraOnly: 'The deployment profile joins Microsoft Entra ID alone.',
  answers: 'Answers',
  noAnswer: 'No answer',
  expected: 'Answers ping and LDAP',
}

const de: typeof en = {
  topic: 'Weg zu einem Domänencontroller',
  title: { pass: 'Domänencontroller antwortet', fail: 'Kein Domänencontroller antwortet' },
  why: 'Nach einem Hybridbeitritt meldet sich der Benutzer an der Domäne an. Ohne Domänencontroller wartet OOBE, bis seine eigene Prüfung aufgibt, sofern das Profil sie nicht überspringt, und die erste Anmeldung scheitert.',
  connect: {
    summary: 'Gerät in ein Netzwerk bringen, in dem ein Domänencontroller antwortet.',
    steps: [
      'Gerät mit dem Netzwerk der Organisation verbinden, in dem ein Domänencontroller auf Ping und LDAP (TCP 389) antwortet.',
      'Außerhalb davon ein VPN zuweisen, das sich vor jeder Anmeldung verbindet, und im Bereitstellungsprofil „Skip AD connectivity check“ auf Ja setzen.',
      'Nicht mit einem VPN planen, das ein Benutzerzertifikat oder eine App aus dem Store braucht: Beide kommen erst nach der Anmeldung.',
      'In diesem Netzwerk neu prüfen.',
    ],
  },
  secureSignIn: {
    summary: 'Sicherstellen, dass bei der ersten Anmeldung ein Domänencontroller antwortet: Das Profil überspringt die Prüfung, die Anmeldung braucht ihn trotzdem.',
    steps: [
      'Prüfen, ob dem Gerät selbst ein VPN zugewiesen ist und ob es sich vor jeder Anmeldung verbindet.',
      'Nicht mit einem VPN planen, das ein Benutzerzertifikat oder eine App aus dem Store braucht: Beide kommen erst nach der Anmeldung.',
      'Ohne ein solches VPN die erste Anmeldung im Netzwerk der Organisation ausführen.',
    ],
  },
  entraOnly: 'Das Bereitstellungsprofil sieht allein den Entra-Beitritt vor.',
  answers: 'Antwortet',
  noAnswer: 'Keine Antwort',
  expected: 'Antwortet auf Ping und LDAP',
}

export const words: Words<typeof en> = { en, de }

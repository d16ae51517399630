import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Network on the lock screen',
  title: { pass: 'Network is there before sign-in', fail: 'Network comes only after sign-in' },
  why: 'A new user and web sign-in have to reach Microsoft Entra from the lock screen, where a connection that belongs to a user does not exist.',
  connect: {
    summary: 'Give the device a network that needs no signed-in user.',
    steps: [
      'Connect an Ethernet cable to a network without 802.1X, or choose a Wi-Fi network with the network icon of the lock screen.',
      'In the Intune admin center, assign the Wi-Fi or wired network profile to devices instead of users.',
      'In that profile, set the authentication mode of 802.1X to Machine or to User or machine.',
      'Wait on the lock screen until the network icon shows a connection, then sign in.',
    ],
  },
  networks: {
    available: 'Connected without a signed-in user',
    'per-user-profile': 'Connected Wi-Fi has no profile for all users',
    'user-sign-in': '802.1X takes a signed-in user only',
  },
}

const de: typeof en = {
  topic: 'Netzwerk auf dem Sperrbildschirm',
  title: { pass: 'Netzwerk ist vor der Anmeldung da', fail: 'Netzwerk kommt erst nach der Anmeldung' },
  why: 'Ein neuer Benutzer und die Webanmeldung müssen Microsoft Entra vom Sperrbildschirm aus erreichen, wo es eine Verbindung, die einem Benutzer gehört, nicht gibt.',
  connect: {
    summary: 'Dem Gerät ein Netzwerk geben, das keinen angemeldeten Benutzer braucht.',
    steps: [
      'Ein Ethernetkabel mit einem Netzwerk ohne 802.1X verbinden oder über das Netzwerksymbol des Sperrbildschirms ein WLAN wählen.',
      'Im Intune Admin Center das Profil für WLAN oder Kabelnetzwerk Geräten statt Benutzern zuweisen.',
      'In diesem Profil den Authentifizierungsmodus von 802.1X auf „Computer“ oder „Benutzer oder Computer“ stellen.',
      'Am Sperrbildschirm warten, bis das Netzwerksymbol eine Verbindung zeigt, dann anmelden.',
    ],
  },
  networks: {
    available: 'Verbunden ohne angemeldeten Benutzer',
    'per-user-profile': 'Verbundenes WLAN hat kein Profil für alle Benutzer',
    'user-sign-in': '802.1X nimmt nur einen angemeldeten Benutzer',
  },
}

export const words: Words<typeof en> = { en, de }

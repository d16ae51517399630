import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Mode of the deployment profile',
  title: {
    pass: 'Deployment profile matches the chosen scenario',
    fail: 'Deployment profile does not match the chosen scenario',
  },
  why: 'Windows follows the profile, whatever was planned at the bench. With another mode or join type setup takes another path; pre-provisioning that the profile does not allow stops with 0x80180005.',
  /** By what the facts say. */
  settings: {
    'user-driven': 'User-driven',
    'self-deploying': 'Self-deploying',
    entra: 'Entra join',
    hybrid: 'Hybrid join',
    true: 'Yes',
    false: 'No',
  },
  noProfile: 'No deployment profile is assigned yet, so there is no mode to compare.',
  assignRight: {
    summary: 'Assign a deployment profile that matches the chosen scenario, or choose the scenario of the profile.',
    steps: [
      'Find out which way this device is meant to be set up.',
      `Open the profile under ${portal.en.deploymentProfiles} in the Intune admin center and compare deployment mode, join type and Allow pre-provisioned deployment.`,
      'Change the profile, or move the device to the group of the right one.',
      'Wait until Date assigned is filled, restart the device in setup and scan again.',
    ],
  },
}

const de: typeof en = {
  topic: 'Modus des Bereitstellungsprofils',
  title: {
    pass: 'Bereitstellungsprofil passt zum gewählten Szenario',
    fail: 'Bereitstellungsprofil passt nicht zum gewählten Szenario',
  },
  why: 'Windows folgt dem Profil, gleich was an der Werkbank geplant war. Mit anderem Modus oder anderer Beitrittsart nimmt die Einrichtung einen anderen Weg; eine Vorabbereitstellung, die das Profil nicht zulässt, endet mit 0x80180005.',
  settings: {
    'user-driven': 'Benutzergesteuert',
    'self-deploying': 'Selbstbereitstellung',
    entra: 'Entra-Beitritt',
    hybrid: 'Hybridbeitritt',
    true: 'Ja',
    false: 'Nein',
  },
  noProfile: 'Es ist noch kein Bereitstellungsprofil zugewiesen, also gibt es keinen Modus zu vergleichen.',
  assignRight: {
    summary: 'Ein Bereitstellungsprofil zuweisen, das zum gewählten Szenario passt, oder das Szenario des Profils wählen.',
    steps: [
      'Klären, auf welchem Weg dieses Gerät eingerichtet werden soll.',
      `Das Profil im Intune Admin Center unter ${portal.de.deploymentProfiles} öffnen und Bereitstellungsmodus, Beitrittsart und „Allow pre-provisioned deployment“ vergleichen.`,
      'Das Profil ändern oder das Gerät in die Gruppe des richtigen Profils verschieben.',
      'Warten, bis „Date assigned“ gefüllt ist, das Gerät in der Einrichtung neu starten und neu prüfen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }

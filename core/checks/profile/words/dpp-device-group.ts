import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Device group of the device preparation policy',
  title: { pass: 'Intune can put the device into the device group', fail: 'Intune cannot put the device into the device group' },
  why: 'During setup Intune makes the device a member of this group. When it cannot, nothing that is assigned to the group is installed.',
  noPolicy: 'No device preparation policy reaches the user, so there is no group to look at.',
  noGroup: 'None',
  anyGroup: 'A group',
  problems: {
    securityGroupNotFound: 'The group does not exist',
    notSecurityGroup: 'The group is no security group',
    notStaticSecurityGroup: 'The members of the group are not assigned by hand',
    firstPartyAppNotAnOwner: 'Intune Provisioning Client does not own the group',
  },
  rightGroup: 'An assigned security group that Intune Provisioning Client owns',
  tested: 'Tested by Intune without a finding',
  correct: {
    summary: 'Give the device preparation policy a device group that Intune can fill.',
    steps: [
      `Open the group under ${portal.en.groups} in the Entra admin center; it has to be a security group with assigned members.`,
      'Open Owners and add the service principal Intune Provisioning Client, whose application id is f1346770-5b25-470b-88bd-d5744ab7952c.',
      `Open ${portal.en.preparationPolicies} in the Intune admin center, open the policy and choose the group under Device group.`,
      'Save the policy and scan again.',
    ],
  },
}

const de: typeof en = {
  topic: 'Gerätegruppe der Gerätevorbereitungsrichtlinie',
  title: { pass: 'Intune kann das Gerät in die Gerätegruppe aufnehmen', fail: 'Intune kann das Gerät nicht in die Gerätegruppe aufnehmen' },
  why: 'Während der Einrichtung nimmt Intune das Gerät in diese Gruppe auf. Gelingt das nicht, wird nichts installiert, was der Gruppe zugewiesen ist.',
  noPolicy: 'Keine Gerätevorbereitungsrichtlinie erreicht den Benutzer, also gibt es keine Gruppe zu prüfen.',
  noGroup: 'Keine',
  anyGroup: 'Eine Gruppe',
  problems: {
    securityGroupNotFound: 'Die Gruppe gibt es nicht',
    notSecurityGroup: 'Die Gruppe ist keine Sicherheitsgruppe',
    notStaticSecurityGroup: 'Die Mitglieder der Gruppe werden nicht von Hand zugewiesen',
    firstPartyAppNotAnOwner: 'Intune Provisioning Client ist nicht Besitzer der Gruppe',
  },
  rightGroup: 'Eine Sicherheitsgruppe mit zugewiesenen Mitgliedern und Intune Provisioning Client als Besitzer',
  tested: 'Von Intune ohne Befund geprüft',
  correct: {
    summary: 'Der Gerätevorbereitungsrichtlinie eine Gerätegruppe geben, die Intune füllen kann.',
    steps: [
      `Die Gruppe im Entra Admin Center unter ${portal.de.groups} öffnen; sie muss eine Sicherheitsgruppe mit zugewiesenen Mitgliedern sein.`,
      'Unter „Besitzer“ den Dienstprinzipal Intune Provisioning Client hinzufügen; seine Anwendungs-ID ist f1346770-5b25-470b-88bd-d5744ab7952c.',
      `Im Intune Admin Center ${portal.de.preparationPolicies} öffnen, dann in der Richtlinie die Gruppe als Gerätegruppe wählen.`,
      'Richtlinie speichern und neu prüfen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }

import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Group of the deployment profile',
  title: { pass: 'Device is in a group that gets a deployment profile', fail: 'Device does not get into a group with a deployment profile' },
  why: 'The deployment profile comes by way of a group. When no rule matches the group tag, nobody assigns a profile and setup runs as for a personal device.',
  lateProperties: 'Properties that only enrollment fills',
  noProperties: 'None',
  noProfile: 'None',
  anAssignedProfile: 'At least one that is assigned',
  noDeviceObject: 'The device has no Entra device object, so it can be in no group.',
  excludedBy: 'Excluded by',
  noExcludedGroup: 'No excluded group',
  inNoGroup: 'None of them holds this device, and none has a rule',
  aGroupWithDevice: 'A group that holds this device',
  notYetMember: 'Rule matches, member not yet',
  member: 'Member',
  processingPaused: (group: string): string => `${group}, processing paused`,
  failingClause: 'Clause that fails',
  openClause: 'Clause that cannot be evaluated',
  clauseOf: (group: string, clause: string): string => `${group}: ${clause}`,
  openClauseOf: (group: string, clause: string, why: string): string => `${group}: ${clause} (${why})`,
  aMatchingRule: 'A rule that matches',
  groupWithProfile: 'Group with a deployment profile',
  allDevices: 'All devices',
  correct: {
    summary: 'Bring the device into a group that a deployment profile is assigned to.',
    steps: [
      `Open ${portal.en.autopilotDevices} in the Intune admin center and compare the group tag of the device with the clause that fails.`,
      `Correct the group tag there, or the membership rule under ${portal.en.groups} in the Entra admin center.`,
      'Check that no group that holds the device is excluded from the assignment of the profile.',
      'Wait until the device is a member of the group and Date assigned is filled.',
      'Restart the device in setup and scan again.',
    ],
  },
  wait: {
    summary: 'Wait until the device is a member of the group.',
    steps: [
      `Open the group under ${portal.en.groups} in the Entra admin center and look at its dynamic rule processing status.`,
      'Turn processing on when it is paused.',
      'Wait until the device is listed as a member, then until Date assigned is filled in Intune.',
      'Restart the device in setup and scan again.',
    ],
  },
  simplify: {
    summary: 'Write the membership rule with properties that registration fills.',
    steps: [
      `Open the group under ${portal.en.groups} in the Entra admin center and edit its dynamic membership rule.`,
      'Use devicePhysicalIds: [ZTDId] for all Windows Autopilot devices, [OrderID] for one group tag, [PurchaseOrderId] for one order.',
      'Wait until the device is listed as a member, then scan again.',
    ],
  },
}

const de: typeof en = {
  topic: 'Gruppe des Bereitstellungsprofils',
  title: { pass: 'Gerät ist in einer Gruppe, die ein Bereitstellungsprofil bekommt', fail: 'Gerät kommt in keine Gruppe mit Bereitstellungsprofil' },
  why: 'Das Bereitstellungsprofil kommt über eine Gruppe. Passt keine Regel zum Gruppentag, wird kein Profil zugewiesen, und die Einrichtung läuft wie bei einem persönlichen Gerät.',
  lateProperties: 'Eigenschaften, die erst die Registrierung in Intune füllt',
  noProperties: 'Keine',
  noProfile: 'Keines',
  anAssignedProfile: 'Mindestens eines, das zugewiesen ist',
  noDeviceObject: 'Das Gerät hat kein Entra-Geräteobjekt und kann deshalb in keiner Gruppe sein.',
  excludedBy: 'Ausgeschlossen durch',
  noExcludedGroup: 'Keine ausgeschlossene Gruppe',
  inNoGroup: 'Keine enthält dieses Gerät, und keine hat eine Regel',
  aGroupWithDevice: 'Eine Gruppe, die dieses Gerät enthält',
  notYetMember: 'Regel passt, noch kein Mitglied',
  member: 'Mitglied',
  processingPaused: (group) => `${group}, Verarbeitung angehalten`,
  failingClause: 'Bedingung, die nicht zutrifft',
  openClause: 'Bedingung, die sich nicht auswerten lässt',
  clauseOf: (group, clause) => `${group}: ${clause}`,
  openClauseOf: (group, clause, why) => `${group}: ${clause} (${why})`,
  aMatchingRule: 'Eine Regel, die passt',
  groupWithProfile: 'Gruppe mit Bereitstellungsprofil',
  allDevices: 'Alle Geräte',
  correct: {
    summary: 'Das Gerät in eine Gruppe bringen, der ein Bereitstellungsprofil zugewiesen ist.',
    steps: [
      `Im Intune Admin Center ${portal.de.autopilotDevices} öffnen und das Gruppentag des Geräts mit der Bedingung vergleichen, die nicht zutrifft.`,
      `Dort das Gruppentag berichtigen oder im Entra Admin Center unter ${portal.de.groups} die Mitgliedschaftsregel.`,
      'Darauf achten, dass keine Gruppe mit dem Gerät von der Zuweisung des Profils ausgeschlossen ist.',
      'Warten, bis das Gerät Mitglied der Gruppe und „Date assigned“ gefüllt ist.',
      'Gerät in der Einrichtung neu starten und neu prüfen.',
    ],
  },
  wait: {
    summary: 'Warten, bis das Gerät Mitglied der Gruppe ist.',
    steps: [
      `Die Gruppe im Entra Admin Center unter ${portal.de.groups} öffnen und den Verarbeitungsstatus der dynamischen Regel ansehen.`,
      'Die Verarbeitung einschalten, wenn sie angehalten ist.',
      'Warten, bis das Gerät als Mitglied geführt wird, dann, bis in Intune „Date assigned“ gefüllt ist.',
      'Gerät in der Einrichtung neu starten und neu prüfen.',
    ],
  },
  simplify: {
    summary: 'Die Mitgliedschaftsregel mit Eigenschaften schreiben, die die Autopilot-Registrierung füllt.',
    steps: [
      `Die Gruppe im Entra Admin Center unter ${portal.de.groups} öffnen und ihre dynamische Mitgliedschaftsregel bearbeiten.`,
      'devicePhysicalIds verwenden: [ZTDId] für alle Windows Autopilot-Geräte, [OrderID] für ein Gruppentag, [PurchaseOrderId] für eine Bestellung.',
      'Warten, bis das Gerät als Mitglied geführt wird, dann neu prüfen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }

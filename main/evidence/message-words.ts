import type { Words } from '../../core/words/language.ts'

/** Evidence keeps these in English, as `own-messages.ts` finds them again. */
const en = {
  onlyWindows: (source: string) => `Only Windows can tell this (${source}).`,
  notOffered: (source: string) => `This system does not offer ${source}.`,
  probeNothing: 'The probe returned nothing.',
  hostNoCertificate: 'No host showed a certificate.',
  hostNoTime: 'No host told the time.',
  proxyNoAddress: 'The proxy setting names no address.',
  contradict: (one: string, other: string) => `${one} and ${other} contradict each other.`,
  exportLine: 'The export holds a line of this key that cannot be read.',
  emptyFile: (path: string) => `The file ${path} is empty.`,
  vmNotInInventory: 'The inventory says nothing about this VM.',
  vmIdentity: 'The identity of this VM could not be read, so it cannot be compared.',

  noAnswerInTime: (source: string) => `${source} did not answer in time.`,
  noUdpAnswer: (host: string, port: string) => `${host} did not answer on UDP ${port}.`,
  logDamaged: 'The event log is damaged, so records are missing.',
  logWithGaps: 'The event log was saved without some of its records.',
  logTooLong: 'The records of the event log hold more text than Preflight reads.',

  noCollector: 'The collector script is missing from this installation.',
  noPowerShell: 'Windows PowerShell could not be started on this device.',
  collectorTooLong: 'The collector did not finish within 10 minutes.',
  collectorCanceled: 'The collector was cancelled.',
  collectorOutput: 'The collector printed far too much.',
  collectorEnded: (exitCode: string) => `The collector ended with code ${exitCode} and left no evidence; a policy may forbid scripts here.`,
  collectionFailed: 'The collection failed.',
  collectedFile: (problem: string) => `The collected evidence ${problem}.`,

  // Of collect-device.ps1.
  noProgram: (path: string) => `${path} does not exist on this device.`,
  programNothing: 'The program printed nothing.',
  noLogs: 'A policy of this device keeps the event logs from being read.',
  noLogFiles: 'A policy of this device keeps the logs from being read.',
  noNetworkForScripts: 'A policy of this device does not let scripts use the network.',
  wevtutilEnded: (exitCode: string) => `wevtutil ended with ${exitCode}.`,
  tpmReturned: (code: string) => `IsReadyInformation returned ${code}.`,
  windowsPe: 'Windows PE cannot read the hardware hash: start the installed Windows and press Shift+F10 on the first page of its setup.',
  noHash: 'Windows answered without a hardware hash.',
  noPackages: 'The list of provisioning packages could not be read.',
  noHost: 'No host answered.',
  windowsNothing: 'Windows answered with nothing.',

  // Of collect-hyper-v.ps1.
  hyperVNothing: 'Hyper-V answered with nothing.',
  noModule: 'The Hyper-V module of Windows is not on this computer: turn on the Windows feature Hyper-V, management tools included.',
  hyperVRights: 'Run this as a member of the local group Hyper-V Administrators (S-1-5-32-578) or as administrator: anyone else sees an empty list of VMs.',
  generation1: 'A generation 1 VM has a BIOS, so it has no Secure Boot.',
  notRunning: 'It is not running any more.',
  noAnswerWithin: (seconds: string) => `No answer within ${seconds} seconds.`,
  inventoryTime: (seconds: string) => `The ${seconds} seconds for the inventory were over before it was the turn of this item.`,
  notAskedAgain: (questions: string) => `Not asked again, since ${questions} questions before it got no answer.`,
}

const de: typeof en = {
  onlyWindows: (source) => `Das kann nur Windows sagen (${source}).`,
  notOffered: (source) => `Dieses System bietet ${source} nicht.`,
  probeNothing: 'Die Abfrage hat nichts geliefert.',
  hostNoCertificate: 'Kein Host hat ein Zertifikat gezeigt.',
  hostNoTime: 'Kein Host hat die Zeit genannt.',
  proxyNoAddress: 'Die Proxyeinstellung nennt keine Adresse.',
  contradict: (one, other) => `${one} und ${other} widersprechen einander.`,
  exportLine: 'Der Export enthält eine Zeile dieses Schlüssels, die nicht lesbar ist.',
  emptyFile: (path) => `Die Datei ${path} ist leer.`,
  vmNotInInventory: 'Die Bestandsliste sagt nichts über diese VM.',
  vmIdentity: 'Die Kennung dieser VM war nicht zu lesen und lässt sich deshalb nicht vergleichen.',

  noAnswerInTime: (source) => `${source} hat nicht rechtzeitig geantwortet.`,
  noUdpAnswer: (host, port) => `${host} hat auf UDP ${port} nicht geantwortet.`,
  logDamaged: 'Das Ereignisprotokoll ist beschädigt; es fehlen Einträge.',
  logWithGaps: 'Das Ereignisprotokoll wurde ohne einen Teil seiner Einträge gespeichert.',
  logTooLong: 'Die Einträge des Ereignisprotokolls enthalten mehr Text, als Preflight liest.',

  noCollector: 'Das Skript des Collectors fehlt in dieser Installation.',
  noPowerShell: 'Windows PowerShell ließ sich auf diesem Gerät nicht starten.',
  collectorTooLong: 'Der Collector ist nicht innerhalb von 10 Minuten fertig geworden.',
  collectorCanceled: 'Der Collector wurde abgebrochen.',
  collectorOutput: 'Der Collector hat viel zu viel ausgegeben.',
  collectorEnded: (exitCode) => `Der Collector endete mit Code ${exitCode} und hat keinen Nachweis hinterlassen; vielleicht verbietet hier eine Richtlinie Skripts.`,
  collectionFailed: 'Das Sammeln ist fehlgeschlagen.',
  collectedFile: (problem) => `Der gesammelte Nachweis ${problem}.`,

  noProgram: (path) => `${path} gibt es auf diesem Gerät nicht.`,
  programNothing: 'Das Programm hat nichts ausgegeben.',
  noLogs: 'Eine Richtlinie dieses Geräts verhindert, dass die Ereignisprotokolle gelesen werden.',
  noLogFiles: 'Eine Richtlinie dieses Geräts verhindert, dass die Protokolle gelesen werden.',
  noNetworkForScripts: 'Eine Richtlinie dieses Geräts lässt Skripts nicht auf das Netzwerk zugreifen.',
  wevtutilEnded: (exitCode) => `wevtutil endete mit ${exitCode}.`,
  tpmReturned: (code) => `IsReadyInformation hat ${code} geliefert.`,
  windowsPe: 'Windows PE kann den Hardwarehash nicht lesen: das installierte Windows starten und auf der ersten Seite seiner Einrichtung Umschalt+F10 drücken.',
  noHash: 'Windows hat ohne Hardwarehash geantwortet.',
  noPackages: 'Die Liste der Bereitstellungspakete war nicht zu lesen.',
  noHost: 'Kein Host hat geantwortet.',
  windowsNothing: 'Windows hat nichts geliefert.',

  hyperVNothing: 'Hyper-V hat nichts geliefert.',
  noModule: 'Das Hyper-V-Modul von Windows fehlt auf diesem Computer: das Windows-Feature Hyper-V samt Verwaltungstools aktivieren.',
  hyperVRights: 'Als Mitglied der lokalen Gruppe Hyper-V-Administratoren (S-1-5-32-578) oder als Administrator ausführen: Alle anderen sehen eine leere Liste von VMs.',
  generation1: 'Eine VM der Generation 1 hat ein BIOS und deshalb kein Secure Boot.',
  notRunning: 'Sie läuft nicht mehr.',
  noAnswerWithin: (seconds) => `Keine Antwort innerhalb von ${seconds} Sekunden.`,
  inventoryTime: (seconds) => `Die ${seconds} Sekunden für die Bestandsliste waren um, bevor dieser Posten an der Reihe war.`,
  notAskedAgain: (questions) => `Nicht noch einmal gefragt, da schon ${questions} Fragen davor ohne Antwort blieben.`,
}

/** What the collectors of Preflight write into evidence about items that they could not read. */
export const messageWords: Words<typeof en> = { en, de }

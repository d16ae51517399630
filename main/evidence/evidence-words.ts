import type { Words } from '../../core/words/language.ts'
import { sayFrom } from '../../core/words/say.ts'

const en = {
  noItem: (id: string) => `The evidence has no item ${id}.`,
  unexpected: (source: string) => `${source} holds something unexpected.`,
  refused: (source: string) => `${source} is refused even to an administrator.`,
  notThere: (source: string) => `${source} is not there.`,
  administratorOnly: (source: string) => `${source} can only be read by an administrator.`,
  noAnswerInTime: (source: string) => `${source} did not answer in time.`,
  windowsOnly: (source: string) => `${source} exists on Windows only.`,
  couldNotBeRead: (source: string) => `${source} could not be read.`,
  noClockAnswer: 'No answer told the time.',
  noClock: 'No host on the internet answered, so there is no clock to compare with.',
  noCertificateAtAll: 'No endpoint answered, so none showed a certificate.',
  proxyHosts: 'This device uses a proxy, and some hosts could not be reached without it, which proves nothing.',
  proxyNotAsked: 'Windows services use a proxy, and it was not asked for the hosts of setup.',
  proxyAttestation: 'This device uses a proxy, and the attestation key service was not reached without it, which proves nothing.',
  offlineAttestation: 'No host on the internet answered, the attestation key service included.',
  offlineTest: 'No host on the internet answered, so the test of Windows says nothing.',
  onlyHost: 'Only the Hyper-V host knows this: run collect-hyper-v.ps1 there.',
  onlyInsideVm: (label: string) => `${label}: only Windows inside the VM knows this. Run collect-device.ps1 there.`,
  firmwareTypes: 'The registry and the environment name different firmware types.',
  tpmContradiction: 'Win32_Tpm and tpmtool contradict each other about whether there is a TPM.',
  noTpmState: 'This device shows no TPM, so it has no state.',
  noTpmVersion: 'This device shows no TPM to Linux, so it has no version.',
  diskNotListed: 'The disk that this system runs from is not listed.',
  clockWentBack: 'The clock of the device went back after the MDM enrollment.',
  lockScreenPolicies: 'The lock screen policies were not collected.',
  ownerOfAssociation: 'Neither Windows nor Microsoft Graph has a documented way to read a device association: look the device up under device association in the Intune admin center.',
  nothingAnswered: 'No host on the internet answered: there is no connection here, or everything is blocked.',
  noVariables: 'Linux shows no UEFI variables here.',
}

const de: typeof en = {
  noItem: (id) => `Die Nachweisdatei hat keinen Posten ${id}.`,
  unexpected: (source) => `${source} enthält etwas Unerwartetes.`,
  refused: (source) => `${source} bleibt selbst einem Administrator verwehrt.`,
  notThere: (source) => `${source} ist nicht vorhanden.`,
  administratorOnly: (source) => `${source} kann nur ein Administrator lesen.`,
  noAnswerInTime: (source) => `${source} hat nicht rechtzeitig geantwortet.`,
  windowsOnly: (source) => `${source} gibt es nur unter Windows.`,
  couldNotBeRead: (source) => `${source} war nicht zu lesen.`,
  noClockAnswer: 'Keine Antwort hat die Zeit genannt.',
  noClock: 'Kein Host im Internet hat geantwortet; es gibt keine Uhr zum Vergleichen.',
  noCertificateAtAll: 'Kein Endpunkt hat geantwortet; keiner hat ein Zertifikat gezeigt.',
  proxyHosts: 'Dieses Gerät nutzt einen Proxy, und einige Hosts waren ohne ihn nicht zu erreichen; das beweist nichts.',
  proxyNotAsked: 'Die Windows-Dienste nutzen einen Proxy, und er wurde nicht nach den Hosts der Einrichtung gefragt.',
  proxyAttestation: 'Dieses Gerät nutzt einen Proxy, und der Dienst für Nachweisschlüssel war ohne ihn nicht zu erreichen; das beweist nichts.',
  offlineAttestation: 'Kein Host im Internet hat geantwortet, auch nicht der Dienst für Nachweisschlüssel.',
  offlineTest: 'Kein Host im Internet hat geantwortet; der Test von Windows sagt deshalb nichts.',
  onlyHost: 'Das weiß nur der Hyper-V-Host: dort collect-hyper-v.ps1 ausführen.',
  onlyInsideVm: (label) => `${label}: Das weiß nur Windows in der VM. Dort collect-device.ps1 ausführen.`,
  firmwareTypes: 'Registry und Umgebung nennen verschiedene Firmwarearten.',
  tpmContradiction: 'Win32_Tpm und tpmtool widersprechen einander darüber, ob es ein TPM gibt.',
  noTpmState: 'Dieses Gerät zeigt kein TPM, also gibt es keinen Zustand.',
  noTpmVersion: 'Dieses Gerät zeigt Linux kein TPM, also gibt es keine Version.',
  diskNotListed: 'Der Datenträger, von dem dieses System läuft, ist nicht aufgeführt.',
  clockWentBack: 'Die Uhr des Geräts ging nach der MDM-Registrierung zurück.',
  lockScreenPolicies: 'Die Richtlinien des Sperrbildschirms wurden nicht gesammelt.',
  ownerOfAssociation: 'Weder Windows noch Microsoft Graph bietet einen dokumentierten Weg, eine Gerätezuordnung zu lesen: das Gerät im Intune Admin Center unter der Gerätezuordnung nachsehen.',
  nothingAnswered: 'Kein Host im Internet hat geantwortet: Es gibt hier keine Verbindung, oder alles ist blockiert.',
  noVariables: 'Linux zeigt hier keine UEFI-Variablen.',
}

/** Why evidence does not say something. */
export const evidenceWords: Words<typeof en> = { en, de }

export const sayEvidence = sayFrom(evidenceWords)

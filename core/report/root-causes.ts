import { words as endpointWords } from '../checks/network/words/net-endpoints.ts'
import { words as recordWords } from '../checks/registration/words/reg-exists.ts'
import { words as passWords } from '../checks/tap/words/tap-exists-usable.ts'
import type { Verdict } from '../engine/verdict.ts'
import type { Words } from '../words/language.ts'
import type { ReportReason } from './report.ts'

/**
 * When a row follows from a root.
 * - `always`: whatever the row says, it cannot decide anything before the root is settled.
 * - `unread`: the row could not be read, for one of these reasons.
 * - `same-fact`: the row was judged, and everything that is off in it is off in the root too.
 * - `all-read`: the row was judged, and every value that is off in it reads like this.
 */
export type FollowRule =
  | { readonly kind: 'always' }
  | { readonly kind: 'unread'; readonly codes: readonly ReportReason['code'][] }
  | { readonly kind: 'same-fact' }
  | { readonly kind: 'all-read'; readonly observed: Words<string> }

/** One check that explains others while it is blocked or could not be read. */
export interface RootCause {
  readonly root: string
  /** What the root has to say for this. An unread root explains only rows that are unread for the same reason. */
  readonly when: readonly Extract<Verdict, 'blocked' | 'unknown'>[]
  readonly followers: readonly string[]
  readonly rule: FollowRule
  /** One sentence: why the followers follow. Without values of facts. */
  readonly because: Words<string>
}

const nothingToRead: FollowRule = { kind: 'unread', codes: ['nothing-to-read'] }
const offline: FollowRule = { kind: 'unread', codes: ['offline'] }

/** What has to go through the network before it says anything. */
const behindTheNetwork = [
  'net-clock-skew',
  'net-cloud-endpoints',
  'net-tls-inspection',
  'net-proxy-auth',
  'net-ipv6-only',
  'net-tenant-restrictions',
  'net-dc-line-of-sight',
  'net-medium',
  'net-range-requests',
  'net-attestation-compliance',
  'net-activation',
  'net-diagnostics',
  'tpm-aik-service',
] as const

/** What looks inside the Windows Autopilot record. */
const insideTheRecord = [
  'reg-assigned-user',
  'reg-remediation-state',
  'reg-hash-stale',
  'reg-entra-object',
  'reg-sync-age',
  'reg-deregister-order',
  'prof-assigned',
  'group-rule',
] as const

/** What looks inside the deployment profile. */
const insideTheProfile = ['prof-mode', 'prof-conflict', 'prof-name-template', 'prof-convert-all', 'brand-company', 'hyb-domain-join-profile'] as const

/** What looks inside the account of the user. */
const insideTheAccount = [
  'lic-intune',
  'lic-entra-p1',
  'lic-windows-stepup',
  'mdm-user-scope',
  'mdm-single-authority',
  'enr-platform',
  'enr-personal',
  'enr-device-limit',
  'entra-device-quota',
  'entra-may-join',
  'dpp-policy-user',
  'dpp-personal-block',
  'tap-policy-enabled',
  'tap-exists-usable',
  'tap-federated',
  'tap-guest',
  'tap-registration-interrupt',
  'tap-exit-credential',
  'fido-method-policy',
  'ca-terms-of-use',
  'ca-block-with-allow-list',
  'ca-compliant-device',
  'ca-register-device',
  'ca-register-security-info',
  'ca-intune-enrollment-strength',
  'ca-location-device-filter',
] as const

/** What looks inside the Temporary Access Pass, or only matters once one can be used. */
const insideThePass = ['tap-start-time', 'tap-fresh', 'tap-one-time-trap', 'tap-lifetime-fit'] as const

/**
 * Which check explains which. The order decides where a row could follow from several roots. What shares nothing but the
 * reason why it could not be read needs no line here: see `shared-reasons.ts`.
 */
export const rootCauses: readonly RootCause[] = [
  {
    root: 'net-clock-skew',
    when: ['blocked'],
    followers: ['net-endpoints'],
    rule: { kind: 'all-read', observed: { en: endpointWords.en.tlsFailed, de: endpointWords.de.tlsFailed } },
    because: { en: 'A wrong clock makes good certificates look expired, so secure connections fail.', de: 'Mit einer falschen Uhr wirken gute Zertifikate abgelaufen, und sichere Verbindungen scheitern.' },
  },
  {
    root: 'net-ncsi',
    when: ['blocked', 'unknown'],
    followers: ['net-endpoints', ...behindTheNetwork],
    rule: offline,
    because: { en: 'The device had no way to the internet, so nothing behind it could be asked.', de: 'Das Gerät hatte keinen Weg ins Internet; dahinter ließ sich nichts fragen.' },
  },
  {
    root: 'net-endpoints',
    when: ['blocked', 'unknown'],
    followers: behindTheNetwork,
    rule: offline,
    because: { en: 'The device had no way to the internet, so nothing behind it could be asked.', de: 'Das Gerät hatte keinen Weg ins Internet; dahinter ließ sich nichts fragen.' },
  },
  {
    root: 'reg-other-tenant',
    when: ['blocked'],
    followers: ['reg-exists'],
    // Not the record too many that device preparation minds.
    rule: { kind: 'all-read', observed: { en: recordWords.en.none, de: recordWords.de.none } },
    because: { en: 'While another tenant claims the device, it cannot be registered here.', de: 'Solange ein anderer Mandant das Gerät beansprucht, lässt es sich hier nicht registrieren.' },
  },
  {
    root: 'reg-exists',
    when: ['blocked'],
    followers: [...insideTheRecord, ...insideTheProfile],
    rule: nothingToRead,
    because: { en: 'Without the right registration there is no record to look into.', de: 'Ohne die richtige Registrierung gibt es keinen Eintrag, in den man sehen könnte.' },
  },
  {
    root: 'prof-assigned',
    when: ['blocked'],
    followers: insideTheProfile,
    rule: nothingToRead,
    because: { en: 'Without a deployment profile there is nothing in it to look at.', de: 'Ohne Bereitstellungsprofil gibt es darin nichts anzusehen.' },
  },
  {
    root: 'user-state',
    when: ['blocked'],
    followers: insideTheAccount,
    rule: nothingToRead,
    because: { en: 'Without an account of the user there is nothing in it to look at.', de: 'Ohne Konto des Benutzers gibt es darin nichts anzusehen.' },
  },
  {
    root: 'user-state',
    when: ['blocked'],
    followers: ['tap-guest'],
    rule: { kind: 'same-fact' },
    because: { en: 'It is the same fault of the account.', de: 'Es ist derselbe Mangel des Kontos.' },
  },
  {
    root: 'tap-hybrid',
    when: ['blocked'],
    followers: [
      'tap-policy-enabled',
      'tap-policy-values',
      'tap-exists-usable',
      ...insideThePass,
      'tap-web-sign-in',
      'tap-baseline-hides-web-sign-in',
      'tap-preferred-domain',
      'tap-web-sign-in-side-effects',
      'tap-federated',
      'tap-seamless-sso',
      'tap-nps-adfs',
      'tap-guest',
      'tap-registration-interrupt',
    ],
    rule: { kind: 'always' },
    because: { en: 'While the device joins hybrid, no pass works at its first sign-in, however good the pass is.', de: 'Solange das Gerät hybrid beitritt, hilft bei der ersten Anmeldung kein Pass, so gut er auch ist.' },
  },
  {
    root: 'tap-policy-enabled',
    when: ['blocked'],
    followers: ['tap-exists-usable'],
    rule: { kind: 'all-read', observed: { en: passWords.en.offByPolicy, de: passWords.de.offByPolicy } },
    because: { en: 'While the policy leaves the user out, every pass of the user is switched off.', de: 'Solange die Richtlinie den Benutzer auslässt, ist jeder Pass des Benutzers ausgeschaltet.' },
  },
  {
    root: 'tap-exists-usable',
    when: ['blocked'],
    followers: insideThePass,
    rule: nothingToRead,
    because: { en: 'Without a pass that can be used there is nothing about it to look at.', de: 'Ohne einen nutzbaren Pass gibt es an ihm nichts anzusehen.' },
  },
  {
    root: 'hv-scenarios',
    when: ['blocked'],
    followers: ['tpm-not-virtual'],
    rule: { kind: 'always' },
    because: { en: 'A virtual TPM cannot prove the device, whatever the VM is given.', de: 'Ein virtuelles TPM kann das Gerät nicht nachweisen, was man der VM auch gibt.' },
  },
  {
    root: 'tpm-not-virtual',
    when: ['blocked'],
    followers: ['tpm-ek-certificate'],
    rule: { kind: 'always' },
    because: { en: 'A virtual TPM has no maker that could vouch for it.', de: 'Ein virtuelles TPM hat keinen Hersteller, der dafür bürgen könnte.' },
  },
  {
    root: 'hw-minimum',
    when: ['blocked'],
    followers: ['fw-uefi', 'fw-secure-boot', 'tpm-present', 'hv-shape'],
    rule: { kind: 'same-fact' },
    because: { en: 'It is the same shortcoming of the hardware.', de: 'Es ist derselbe Mangel der Hardware.' },
  },
]

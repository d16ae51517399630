import type { Evidence } from '../../evidence/schema.ts'
import type { Language } from '../../../core/words/language.ts'
import disabledObject from './disabled-object.preflight.json' with { type: 'json' }
import expiredPass from './expired-pass.preflight.json' with { type: 'json' }
import notRegistered from './not-registered.preflight.json' with { type: 'json' }
import oneTimePass from './one-time-pass.preflight.json' with { type: 'json' }
import otherTenant from './other-tenant.preflight.json' with { type: 'json' }
import profilePending from './profile-pending.preflight.json' with { type: 'json' }
import readyLaptop from './ready-laptop.preflight.json' with { type: 'json' }
import seedStory from './seed-story.preflight.json' with { type: 'json' }
import selfDeployingVm from './self-deploying-vm.preflight.json' with { type: 'json' }
import shortPass from './short-pass.preflight.json' with { type: 'json' }
import stuckSetup from './stuck-setup.preflight.json' with { type: 'json' }
import tpm12 from './tpm-12.preflight.json' with { type: 'json' }
import unreadable from './unreadable.preflight.json' with { type: 'json' }

/** An invented device of the fictional company Fabrikam, with evidence as the Windows collector writes it. */
export interface DemoDevice {
  /** Also the name of its file. */
  readonly id: string
  /** In English; `demoTitle` says it in every language. */
  readonly title: string
  /** One sentence: what is special about it. */
  readonly story: string
  readonly evidence: Evidence
}

/** A test reads every file through the evidence reader, so the types are as good as checked here. */
const evidence = (json: unknown): Evidence => json as Evidence

export const demoDevices: readonly DemoDevice[] = [
  {
    id: 'ready-laptop',
    title: 'Laptop, all set',
    story: 'Registered, its profile is assigned, and the Temporary Access Pass lasts long enough.',
    evidence: evidence(readyLaptop),
  },
  {
    id: 'seed-story',
    title: 'Hyper-V VM without web sign-in',
    story: 'The pass works in setup, but the lock screen that follows takes only a password.',
    evidence: evidence(seedStory),
  },
  {
    id: 'one-time-pass',
    title: 'Laptop with a one-time pass',
    story: 'A policy restarts the device after the first sign-in, and the pass is used up by then.',
    evidence: evidence(oneTimePass),
  },
  {
    id: 'short-pass',
    title: 'Laptop with a short pass',
    story: 'The pass lasts 60 minutes, as long as the enrollment status page alone may take.',
    evidence: evidence(shortPass),
  },
  {
    id: 'not-registered',
    title: 'Laptop that nobody registered',
    story: 'The tenant has no Windows Autopilot record of this device.',
    evidence: evidence(notRegistered),
  },
  {
    id: 'other-tenant',
    title: 'Laptop of another tenant',
    story: 'The device has cached the profile of its former owner, who has not released it.',
    evidence: evidence(otherTenant),
  },
  {
    id: 'profile-pending',
    title: 'Laptop without a profile yet',
    story: 'The deployment profile is still being assigned.',
    evidence: evidence(profilePending),
  },
  {
    id: 'self-deploying-vm',
    title: 'Hyper-V VM, self-deploying',
    story: 'Self-deploying needs a physical TPM, and this one is virtual.',
    evidence: evidence(selfDeployingVm),
  },
  {
    id: 'tpm-12',
    title: 'Older laptop with TPM 1.2',
    story: 'Pre-provisioning needs a TPM 2.0.',
    evidence: evidence(tpm12),
  },
  {
    id: 'disabled-object',
    title: 'Laptop with a disabled object',
    story: 'Its device object in Entra is disabled.',
    evidence: evidence(disabledObject),
  },
  {
    id: 'expired-pass',
    title: 'Laptop with an expired pass',
    story: 'The pass expired this morning, and the clock of the device is 95 minutes behind.',
    evidence: evidence(expiredPass),
  },
  {
    id: 'unreadable',
    title: 'Device that could not be read',
    story: 'The collector ran without rights, so nothing about this device is known.',
    evidence: evidence(unreadable),
  },
  {
    id: 'stuck-setup',
    title: 'Laptop that stands still in setup',
    story: 'The enrollment status page has failed at its apps, and Intune has recorded the same.',
    evidence: evidence(stuckSetup),
  },
]

const germanTitles: Readonly<Record<string, string>> = {
  'ready-laptop': 'Laptop, alles bereit',
  'seed-story': 'Hyper-V-VM ohne Webanmeldung',
  'one-time-pass': 'Laptop mit einmaligem Pass',
  'short-pass': 'Laptop mit kurzem Pass',
  'not-registered': 'Laptop, den niemand registriert hat',
  'other-tenant': 'Laptop eines anderen Mandanten',
  'profile-pending': 'Laptop noch ohne Profil',
  'self-deploying-vm': 'Hyper-V-VM, selbstbereitstellend',
  'tpm-12': 'Älterer Laptop mit TPM 1.2',
  'disabled-object': 'Laptop mit deaktiviertem Objekt',
  'expired-pass': 'Laptop mit abgelaufenem Pass',
  unreadable: 'Gerät, das nicht zu lesen war',
  'stuck-setup': 'Laptop, der in der Einrichtung stillsteht',
}

/** What the window calls a demo device. */
export function demoTitle({ id, title }: Pick<DemoDevice, 'id' | 'title'>, language: Language): string {
  return language === 'de' ? (germanTitles[id] ?? title) : title
}

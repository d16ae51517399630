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
  readonly evidence: Evidence
}

/** A test reads every file through the evidence reader, so the types are as good as checked here. */
const evidence = (json: unknown): Evidence => json as Evidence

export const demoDevices: readonly DemoDevice[] = [
  // Registered, its profile is assigned, and the Temporary Access Pass lasts long enough.
  {
    id: 'ready-laptop',
    title: 'Laptop, all set',
    evidence: evidence(readyLaptop),
  },
  // The pass works in setup, but the lock screen that follows takes only a password.
  {
    id: 'seed-story',
    title: 'Hyper-V VM without web sign-in',
    evidence: evidence(seedStory),
  },
  // A policy restarts the device after the first sign-in, and the pass is used up by then.
  {
    id: 'one-time-pass',
    title: 'Laptop with a one-time pass',
    evidence: evidence(oneTimePass),
  },
  // The pass lasts 60 minutes, as long as the enrollment status page alone may take.
  {
    id: 'short-pass',
    title: 'Laptop with a short pass',
    evidence: evidence(shortPass),
  },
  // The tenant has no Windows Autopilot record of this device.
  {
    id: 'not-registered',
    title: 'Laptop that nobody registered',
    evidence: evidence(notRegistered),
  },
  // The device has cached the profile of its former owner, who has not released it.
  {
    id: 'other-tenant',
    title: 'Laptop of another tenant',
    evidence: evidence(otherTenant),
  },
  // The deployment profile is still being assigned.
  {
    id: 'profile-pending',
    title: 'Laptop without a profile yet',
    evidence: evidence(profilePending),
  },
  // Self-deploying needs a physical TPM, and this one is virtual.
  {
    id: 'self-deploying-vm',
    title: 'Hyper-V VM, self-deploying',
    evidence: evidence(selfDeployingVm),
  },
  // Pre-provisioning needs a TPM 2.0.
  {
    id: 'tpm-12',
    title: 'Older laptop with TPM 1.2',
    evidence: evidence(tpm12),
  },
  // Its device object in Entra is disabled.
  {
    id: 'disabled-object',
    title: 'Laptop with a disabled object',
    evidence: evidence(disabledObject),
  },
  // The pass expired this morning, and the clock of the device is 95 minutes behind.
  {
    id: 'expired-pass',
    title: 'Laptop with an expired pass',
    evidence: evidence(expiredPass),
  },
  // The collector ran without rights, so nothing about this device is known.
  {
    id: 'unreadable',
    title: 'Device that could not be read',
    evidence: evidence(unreadable),
  },
  // The enrollment status page has failed at its apps, and Intune has recorded the same.
  {
    id: 'stuck-setup',
    title: 'Laptop that stands still in setup',
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

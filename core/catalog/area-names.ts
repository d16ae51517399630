import type { Area } from '../engine/define-check.ts'

/** The areas of the checklist as headings. */
export const areaNames: { readonly [A in Area]: string } = {
  windows: 'Windows',
  hardware: 'Hardware and TPM',
  network: 'Network and clock',
  hash: 'Hardware hash',
  registration: 'Registration',
  profile: 'Profile and device preparation',
  user: 'User, licenses and enrollment limits',
  tap: 'Temporary Access Pass',
  fido2: 'Security keys, certificates and Windows Hello',
  'conditional-access': 'Conditional Access',
  esp: 'Enrollment status page',
  hybrid: 'Hybrid join',
  'hyper-v': 'Hyper-V VMs',
  stuck: 'Stuck enrollment',
}

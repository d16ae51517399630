import type { Area } from '../engine/define-check.ts'
import type { Words } from '../words/language.ts'

/** The areas of the checklist as headings. */
export const areaNames: Words<{ readonly [A in Area]: string }> = {
  en: {
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
  },
  de: {
    windows: 'Windows',
    hardware: 'Hardware und TPM',
    network: 'Netzwerk und Uhr',
    hash: 'Hardwarehash',
    registration: 'Autopilot-Registrierung',
    profile: 'Profil und Gerätevorbereitung',
    user: 'Benutzer, Lizenzen und Registrierungsgrenzen',
    tap: 'Befristeter Zugriffspass',
    fido2: 'Sicherheitsschlüssel, Zertifikate und Windows Hello',
    'conditional-access': 'Bedingter Zugriff',
    esp: 'Registrierungsstatusseite',
    hybrid: 'Hybridbeitritt',
    'hyper-v': 'Hyper-V-VMs',
    stuck: 'Hängende Registrierung',
  },
}

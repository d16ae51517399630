import check from '../../../../core/checks/hardware/fw-secure-boot-ca2023.ts'
import { describeCheck } from '../../describe-check.ts'

const both = { 'device.secureBootCertificates': { database: true, keyExchangeKey: true }, 'device.firmwareType': 'uefi' } as const

describeCheck(check, { facts: both }, [
  { name: 'both certificates', expect: 'ready', shows: 'Present' },
  { name: 'no certificate in db', facts: { 'device.secureBootCertificates': { database: false, keyExchangeKey: true } }, expect: 'at-risk', shows: 'Missing' },
  { name: 'no certificate in KEK', facts: { 'device.secureBootCertificates': { database: true, keyExchangeKey: false } }, expect: 'at-risk', shows: 'Missing' },
  {
    name: 'neither, self-deploying: never blocks',
    facts: { 'device.secureBootCertificates': { database: false, keyExchangeKey: false } },
    scenario: 'self-deploying',
    expect: 'at-risk',
  },
  {
    name: 'neither, device association: never blocks',
    facts: { 'device.secureBootCertificates': { database: false, keyExchangeKey: false } },
    scenario: 'device-association',
    expect: 'at-risk',
  },
  { name: 'legacy BIOS has none', facts: { 'device.firmwareType': 'bios' }, unread: ['device.secureBootCertificates'], expect: 'not-applicable' },
  { name: 'unread', unread: ['device.secureBootCertificates'], expect: 'unknown', because: 'device.secureBootCertificates' },
  { name: 'firmware mode unread', unread: ['device.firmwareType'], expect: 'ready' },
])

import check from '../../../../core/checks/hardware/tpm-ek-certificate.ts'
import { describeCheck } from '../../describe-check.ts'

const reachable = [{ host: 'ekop.intel.com', port: 443, outcome: 'reachable', detail: '' }] as const
const blocked = [{ host: 'ekop.intel.com', port: 443, outcome: 'refused', detail: '' }] as const
const none = { 'device.tpmEkCertificates': 0, 'device.tpmManufacturer': 'INTC', 'network.endpoints': reachable }

describeCheck(check, { facts: none, scenario: 'self-deploying' }, [
  { name: 'a certificate is there', facts: { 'device.tpmEkCertificates': 1 }, unread: ['device.tpmManufacturer', 'network.endpoints'], expect: 'ready', shows: '1' },
  { name: 'firmware TPM that can fetch it', expect: 'ready', shows: 'Answered' },
  { name: 'firmware TPM, host blocked', facts: { 'network.endpoints': blocked }, expect: 'blocked', shows: 'No connection' },
  { name: 'firmware TPM, host not tried', facts: { 'network.endpoints': [] }, expect: 'unknown', because: 'network.endpoints' },
  { name: 'firmware TPM, network unread', unread: ['network.endpoints'], expect: 'unknown', because: 'network.endpoints' },
  { name: 'another maker than that of the host', facts: { 'device.tpmManufacturer': 'AMD' }, expect: 'unknown', because: 'network.endpoints' },
  { name: 'discrete TPM', facts: { 'device.tpmManufacturer': 'IFX ' }, expect: 'blocked', shows: 'IFX' },
  { name: 'discrete TPM, network unread', facts: { 'device.tpmManufacturer': 'NTC' }, unread: ['network.endpoints'], expect: 'blocked' },
  { name: 'maker unread: nothing speaks for it', unread: ['device.tpmManufacturer'], expect: 'blocked' },
  { name: 'maker in no table', facts: { 'device.tpmManufacturer': 'MSFT' }, expect: 'unknown', because: 'device.tpmManufacturer' },
  { name: 'user-driven does not attest', scenario: 'user-driven', facts: { 'network.endpoints': blocked }, expect: 'not-applicable' },
  { name: 'unread', unread: ['device.tpmEkCertificates'], expect: 'unknown', because: 'device.tpmEkCertificates' },
])

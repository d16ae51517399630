import check from '../../../../core/checks/hardware/tpm-present.ts'
import { describeCheck } from '../../describe-check.ts'

const working = {
  'device.tpmPresent': true,
  'device.tpmSpecVersion': '2.0, 0, 1.59',
  'device.tpmReady': true,
  'device.tpmEnabled': true,
  'device.tpmActivated': true,
  'device.tpmAttestationCapable': true,
}

describeCheck(check, { facts: working, scenario: 'self-deploying' }, [
  { name: 'a working TPM 2.0', expect: 'ready', shows: '2.0, 0, 1.59' },
  { name: 'no TPM', facts: { 'device.tpmPresent': false }, expect: 'blocked', shows: 'None found' },
  { name: 'no TPM, user-driven', facts: { 'device.tpmPresent': false }, scenario: 'user-driven', expect: 'at-risk' },
  { name: 'TPM 1.2', facts: { 'device.tpmSpecVersion': '1.2' }, expect: 'blocked', shows: '1.2' },
  { name: 'TPM 1.2, pre-provisioning', facts: { 'device.tpmSpecVersion': '1.2' }, scenario: 'pre-provisioning', expect: 'blocked' },
  { name: 'not ready', facts: { 'device.tpmReady': false }, expect: 'blocked' },
  { name: 'not enabled', facts: { 'device.tpmEnabled': false }, expect: 'blocked' },
  { name: 'not activated', facts: { 'device.tpmActivated': false }, expect: 'blocked' },
  { name: 'cannot attest', facts: { 'device.tpmAttestationCapable': false }, expect: 'blocked' },
  {
    name: 'cannot attest, user-driven needs no attestation',
    facts: { 'device.tpmAttestationCapable': false },
    scenario: 'user-driven',
    expect: 'ready',
  },
  { name: 'presence unread', unread: ['device.tpmPresent'], expect: 'unknown', because: 'device.tpmPresent' },
  { name: 'version unread', unread: ['device.tpmSpecVersion'], expect: 'unknown', because: 'device.tpmSpecVersion' },
  { name: 'attestation unread', unread: ['device.tpmAttestationCapable'], expect: 'unknown', because: 'device.tpmAttestationCapable' },
  {
    name: 'one state unread, another one wrong',
    facts: { 'device.tpmReady': false },
    unread: ['device.tpmAttestationCapable'],
    expect: 'blocked',
  },
  {
    name: 'version unread, a state wrong',
    facts: { 'device.tpmEnabled': false },
    unread: ['device.tpmSpecVersion'],
    expect: 'blocked',
  },
  { name: 'readiness unread', unread: ['device.tpmReady'], expect: 'unknown', because: 'device.tpmReady' },
  { name: 'enabled unread', unread: ['device.tpmEnabled'], expect: 'unknown', because: 'device.tpmEnabled' },
  { name: 'activated unread', unread: ['device.tpmActivated'], expect: 'unknown', because: 'device.tpmActivated' },
  {
    name: 'attestation unread, user-driven needs none',
    unread: ['device.tpmEnabled', 'device.tpmActivated', 'device.tpmAttestationCapable'],
    scenario: 'user-driven',
    expect: 'ready',
  },
  { name: 'not ready, user-driven', facts: { 'device.tpmReady': false }, scenario: 'user-driven', expect: 'at-risk' },
  { name: 'TPM 1.2, user-driven', facts: { 'device.tpmSpecVersion': '1.2, 2, 3' }, scenario: 'user-driven', expect: 'at-risk' },
  { name: 'a version that only holds 2.0', facts: { 'device.tpmSpecVersion': '12.0' }, expect: 'blocked' },
  { name: 'an empty version', facts: { 'device.tpmSpecVersion': '' }, expect: 'blocked' },
  { name: 'not ready, device association', facts: { 'device.tpmReady': false }, scenario: 'device-association', expect: 'blocked' },
])

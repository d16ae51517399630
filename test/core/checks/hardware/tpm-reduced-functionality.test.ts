import check from '../../../../core/checks/hardware/tpm-reduced-functionality.ts'
import { describeCheck } from '../../describe-check.ts'

const working = { 'device.tpmReducedFunctionality': false, 'device.tpmPresent': true }

describeCheck(check, { facts: working, scenario: 'device-association' }, [
  { name: 'full functionality', expect: 'ready', shows: 'No' },
  { name: 'reduced', facts: { 'device.tpmReducedFunctionality': true }, expect: 'blocked', shows: 'Yes' },
  { name: 'reduced, user-driven', facts: { 'device.tpmReducedFunctionality': true }, scenario: 'user-driven', expect: 'at-risk' },
  { name: 'reduced, self-deploying', facts: { 'device.tpmReducedFunctionality': true }, scenario: 'self-deploying', expect: 'at-risk' },
  { name: 'no TPM at all', facts: { 'device.tpmPresent': false }, unread: ['device.tpmReducedFunctionality'], expect: 'not-applicable' },
  { name: 'reduced, presence unread', facts: { 'device.tpmReducedFunctionality': true }, unread: ['device.tpmPresent'], expect: 'blocked' },
  { name: 'unread', unread: ['device.tpmReducedFunctionality'], expect: 'unknown', because: 'device.tpmReducedFunctionality' },
])

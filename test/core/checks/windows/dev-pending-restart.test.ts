import check from '../../../../core/checks/windows/dev-pending-restart.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'device.pendingRestarts': [] } }, [
  { name: 'none', expect: 'ready', shows: 'None' },
  { name: 'renames alone', facts: { 'device.pendingRestarts': ['file-renames'] }, expect: 'ready', shows: 'Files to be renamed' },
  { name: 'servicing', facts: { 'device.pendingRestarts': ['servicing'] }, expect: 'at-risk', shows: 'Windows servicing' },
  { name: 'Windows Update and renames', facts: { 'device.pendingRestarts': ['windows-update', 'file-renames'] }, expect: 'at-risk' },
  { name: 'unread', unread: ['device.pendingRestarts'], expect: 'unknown', because: 'device.pendingRestarts' },
  { name: 'device preparation', facts: { 'device.pendingRestarts': ['servicing'] }, scenario: 'device-preparation', expect: 'at-risk' },
])

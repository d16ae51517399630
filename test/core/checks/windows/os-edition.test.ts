import check from '../../../../core/checks/windows/os-edition.ts'
import { describeCheck } from '../../describe-check.ts'

const pro = { 'device.osEdition': 'Professional', 'device.osInstallationType': 'Client', 'device.osSMode': false }

describeCheck(check, { facts: pro }, [
  { name: 'Pro', expect: 'ready', shows: 'Pro' },
  { name: 'Pro, device association', scenario: 'device-association', expect: 'ready' },
  { name: 'Pro N', facts: { 'device.osEdition': 'ProfessionalN' }, expect: 'ready', shows: 'Pro' },
  { name: 'Pro Education', facts: { 'device.osEdition': 'ProfessionalEducation' }, expect: 'ready' },
  { name: 'Pro for Workstations N', facts: { 'device.osEdition': 'ProfessionalWorkstationN' }, expect: 'ready' },
  { name: 'Enterprise', facts: { 'device.osEdition': 'Enterprise' }, expect: 'ready' },
  { name: 'Education', facts: { 'device.osEdition': 'Education' }, expect: 'ready' },
  { name: 'Education N', facts: { 'device.osEdition': 'EducationN' }, expect: 'ready' },
  { name: 'Enterprise LTSC', facts: { 'device.osEdition': 'EnterpriseS' }, expect: 'ready' },
  { name: 'Enterprise from the Evaluation Center', facts: { 'device.osEdition': 'EnterpriseEval' }, expect: 'ready', shows: 'Enterprise Evaluation' },
  { name: 'another spelling of the case', facts: { 'device.osEdition': 'professional' }, expect: 'ready' },
  { name: 'IoT Enterprise', facts: { 'device.osEdition': 'IoTEnterprise' }, expect: 'at-risk', shows: 'IoT Enterprise' },
  { name: 'IoT Enterprise LTSC', facts: { 'device.osEdition': 'IoTEnterpriseS' }, expect: 'at-risk' },
  { name: 'Home', facts: { 'device.osEdition': 'Core' }, expect: 'blocked', shows: 'Home' },
  { name: 'Home N', facts: { 'device.osEdition': 'CoreN' }, expect: 'blocked' },
  { name: 'Home Single Language', facts: { 'device.osEdition': 'CoreSingleLanguage' }, expect: 'blocked' },
  { name: 'Home China', facts: { 'device.osEdition': 'CoreCountrySpecific' }, expect: 'blocked' },
  { name: 'SE', facts: { 'device.osEdition': 'CloudEdition' }, expect: 'blocked', shows: 'SE' },
  { name: 'Server by edition', facts: { 'device.osEdition': 'ServerStandard' }, expect: 'blocked', shows: 'Windows Server' },
  { name: 'Server by installation type', facts: { 'device.osInstallationType': 'Server Core' }, expect: 'blocked', shows: 'Server Core' },
  { name: 'an edition nobody knows', facts: { 'device.osEdition': 'Galactic' }, expect: 'at-risk', shows: 'Galactic' },
  { name: 'an edition nobody knows that ends in N', facts: { 'device.osEdition': 'GalacticN' }, expect: 'at-risk' },
  { name: 'an empty edition', facts: { 'device.osEdition': '' }, expect: 'at-risk' },
  { name: 'S mode', facts: { 'device.osSMode': true }, expect: 'blocked', shows: 'On' },
  {
    name: 'Windows PE describes itself',
    facts: { 'device.osEdition': 'WindowsPE', 'device.osInstallationType': 'WindowsPE' },
    expect: 'unknown',
    because: 'device.osInstallationType',
  },
  { name: 'edition unread', unread: ['device.osEdition'], expect: 'unknown', because: 'device.osEdition' },
  { name: 'installation type unread', unread: ['device.osInstallationType'], expect: 'unknown', because: 'device.osInstallationType' },
  { name: 'S mode unread', unread: ['device.osSMode'], expect: 'unknown', because: 'device.osSMode' },
  {
    name: 'Home, the rest unread',
    facts: { 'device.osEdition': 'Core' },
    unread: ['device.osInstallationType', 'device.osSMode'],
    expect: 'blocked',
  },
  { name: 'S mode, the rest unread', facts: { 'device.osSMode': true }, unread: ['device.osEdition', 'device.osInstallationType'], expect: 'blocked' },
])

import type { Words } from '../../core/words/language.ts'
import { inPageLanguage } from '../page-language.ts'
import { commandTitlesDe } from './command-words-de.ts'

/** What a command is called, and other words that people look for it by. */
export type CommandTitle = readonly [title: string, keywords: string]

const en = {
  'go-bench': ['Go to the bench', 'devices list page'],
  'go-history': ['Go to the history', 'earlier reports days page'],
  'go-hash': ['Go to the hash reader', 'hardware hash csv decode page'],
  'go-codes': ['Go to error codes', 'explain hresult aadsts page'],
  'go-checks': ['Go to the checks', 'catalog rules page'],
  'go-account': ['Go to the account', 'sign in tenant permissions page'],
  'go-settings': ['Go to settings', 'options preferences preset page'],
  'go-about': ['Go to About', 'version licenses page'],
  back: ['Go back', 'previous page'],
  'add-this-machine': ['Check this machine', 'add device computer'],
  'open-evidence': ['Open evidence files', 'add device csv archive file'],
  'add-hyper-v': ['Read this Hyper-V host', 'add virtual machines vm'],
  'watch-folder': ['Watch a folder', 'stick arrive'],
  'stop-watching': ['Stop watching the folder', 'stick'],
  'prepare-stick': ['Prepare a stick', 'usb collector'],
  'add-demo': ['Try the demo', 'invented devices'],
  'wait-pending': ['Wait for all pending profiles', 'assignment autopilot'],
  'stop-waits': ['Stop waiting for profiles', 'assignment autopilot'],
  'scan-again': ['Scan again', 'check device refresh reload'],
  'cancel-scan': ['Cancel the scan', 'stop device'],
  'wait-profile': ['Wait for the profile of this device', 'assignment autopilot pending'],
  'stop-wait': ['Stop waiting for the profile of this device', 'assignment autopilot'],
  'remove-device': ['Remove this device from the bench', 'delete'],
  export: ['Export…', 'save report'],
  'export-html': ['Export as HTML', 'save report file web'],
  'export-pdf': ['Export as PDF', 'save report file print ticket'],
  'export-json': ['Export as JSON', 'save report file tools'],
  'export-csv': ['Export as CSV', 'save report file table'],
  'copy-text': ['Copy the report as text', 'export clipboard ticket'],
  'sheet-pdf': ['Hand-over sheet as PDF', 'export print page barcode'],
  'sheet-printer': ['Print the hand-over sheet', 'export paper printer barcode'],
  'sign-in': ['Sign in', 'account tenant browser'],
  'sign-in-code': ['Sign in with a device code', 'account tenant phone'],
  'sign-out': ['Sign out', 'account tenant'],
  'refresh-tenant': ['Read the tenant again', 'refresh account intune entra'],
  search: ['Search this page', 'find field'],
  palette: ['Show all commands', 'palette find'],
  keys: ['Show keyboard shortcuts', 'help keys'],
  'theme-system': ['Colors of the system', 'theme light dark'],
  'theme-light': ['Light colors', 'theme bright'],
  'theme-dark': ['Dark colors', 'theme night'],
  'language-system': ['Language of the system', 'sprache'],
  'language-en': ['English', 'language sprache englisch'],
  'language-de': ['Deutsch', 'language sprache german'],
} as const satisfies Readonly<Record<string, CommandTitle>>

export type CommandId = keyof typeof en
export type CommandTitles = Readonly<Record<CommandId, CommandTitle>>

export const commandTitles: Words<CommandTitles> = { en, de: commandTitlesDe }

export const titlesHere = inPageLanguage(commandTitles)

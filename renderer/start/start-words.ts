const english = {
  title: 'Welcome to Preflight',
  lead: 'Preflight tells, before a Windows PC goes through setup, whether Windows Autopilot enrollment will work for it. What could not be read is never shown as ready.',
  here: 'This machine',
  hereText: 'Reads the computer that Preflight runs on. It changes nothing.',
  hereAction: 'Check this machine',
  stick: 'A stick',
  stickText: 'Prepare a stick, run it on a device in setup with Shift+F10, then watch the stick here.',
  prepare: 'Prepare a stick',
  watch: 'Watch a folder',
  lists: 'Lists and VMs',
  listsText: 'Registration CSV, evidence files, the VMs of this Hyper-V host, or twelve invented devices to look around with.',
  open: 'Open files',
  hyperV: 'Read this Hyper-V host',
  demo: 'Try the demo',
  signInText: 'Whether a device is registered, only its tenant can tell.',
  signIn: 'Sign in to the tenant',
  dismiss: 'Do not show this again',
}

export type StartWords = typeof english

export const words: StartWords = english

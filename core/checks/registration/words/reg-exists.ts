import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Windows Autopilot registration',
  title: {
    pass: 'Device is registered as this scenario needs',
    fail: 'Device is not registered as this scenario needs',
  },
  why: 'Windows asks the deployment service for its record as soon as setup is online. Without a record setup offers a personal account; with one it takes the classic path even where device preparation was meant.',
  register: {
    summary: 'Register the device with Windows Autopilot.',
    steps: [
      'Collect the hardware hash on the device as administrator.',
      'Import it in the Intune admin center under Devices, Enrollment, Windows Autopilot devices.',
      'Wait until the import ends and a deployment profile is assigned.',
      'Restart the device in setup and scan again.',
    ],
  },
  keepOne: {
    summary: 'Keep one Windows Autopilot record for this serial number.',
    steps: [
      'Open Windows Autopilot devices in the Intune admin center and search for the serial number.',
      'Find the record that was imported from this hardware; a replaced mainboard leaves an old one behind.',
      'Delete the other records, then select Sync and scan again.',
    ],
  },
  deregister: {
    summary: 'Deregister the device from Windows Autopilot, or choose a Windows Autopilot scenario.',
    steps: [
      'Delete the Intune device when there is one.',
      'Unassign the user from the Windows Autopilot device.',
      'Delete the Windows Autopilot device and select Sync.',
      'Wait until the record is gone, reset the device and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }

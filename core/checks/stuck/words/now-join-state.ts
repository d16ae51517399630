import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Join state',
  title: { pass: 'Join state fits the phase of setup', fail: 'Join state contradicts the phase of setup' },
  why: 'A device that is only registered, or that goes through device setup without a join, ends as a personal device or does not end at all.',
  startAgain: {
    summary: 'Remove the half-made join and start setup again.',
    steps: [
      'In the Microsoft Entra admin center, open Devices > All devices and look for objects with the name of this device.',
      'Delete an object of the type Microsoft Entra registered that a work account has left behind.',
      'Reset the device, so that it starts in OOBE again.',
      'Sign in on the first work or school page, and add no account before it.',
    ],
  },
  finishDomainJoin: {
    summary: 'Find out why the offline domain join has not arrived.',
    steps: [
      'In the Intune admin center, open Devices > Enrollment > Intune Connector for Active Directory and check that a connector is active.',
      'Check that the domain join profile is assigned to a group of this device.',
      'On the server of the connector, look for errors in the event log ODJConnectorService.',
      'Restart the setup of the device once both are right.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }

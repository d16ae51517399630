import type { Words } from '../../../words/language.ts'

const en = {
  noRecord: 'The device has no Windows Autopilot record, so it is in no group that this depends on.',
  noPage: 'The enrollment status page is not shown on this device.',
  noName: '(no name)',
  andMore: (names: string, count: number) => `${names} and ${String(count)} more`,
}

const de: typeof en = {
  noRecord: 'Das Gerät hat keinen Windows Autopilot-Eintrag und ist deshalb in keiner Gruppe, von der dies abhängt.',
  noPage: 'Die Registrierungsstatusseite wird auf diesem Gerät nicht gezeigt.',
  noName: '(ohne Namen)',
  andMore: (names, count) => `${names} und ${String(count)} weitere`,
}

/** What several checks of this area say. */
export const sharedWords: Words<typeof en> = { en, de }

import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Pass with device preparation',
  title: { pass: 'Try a pass with device preparation on one device first', fail: 'Pass with device preparation was not tried' },
  why: 'Device preparation joins Entra ID with the same sign-in page, so a pass should work. Microsoft does not say so, and it is not verified: try one device before a batch.',
  issued: 'Issued',
  noPass: 'No pass',
}

const de: typeof en = {
  topic: 'Pass bei der Gerätevorbereitung',
  title: { pass: 'Pass bei der Gerätevorbereitung zuerst an einem Gerät ausprobieren', fail: 'Pass bei der Gerätevorbereitung wurde nicht ausprobiert' },
  why: 'Die Gerätevorbereitung führt den Entra-Beitritt mit derselben Anmeldeseite aus, also sollte ein Pass gehen. Microsoft sagt das nicht, und es ist nicht belegt: vor einer ganzen Charge ein Gerät ausprobieren.',
  issued: 'Ausgestellt',
  noPass: 'Kein Pass',
}

export const words: Words<typeof en> = { en, de }

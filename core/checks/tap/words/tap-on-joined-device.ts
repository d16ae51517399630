import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Pass on a device that is already joined',
  title: { pass: 'On a joined device the pass needs web sign-in', fail: 'On a joined device the pass does not work' },
  why: 'A pass alone cannot start Windows Hello on a device that is already joined: the user signs in another way first, unless web sign-in is on.',
  notJoined: 'The device is not joined yet.',
}

const de: typeof en = {
  topic: 'Pass auf einem schon beigetretenen Gerät',
  title: { pass: 'Auf einem beigetretenen Gerät braucht der Pass die Webanmeldung', fail: 'Auf einem beigetretenen Gerät wirkt der Pass nicht' },
  why: 'Auf einem schon beigetretenen Gerät kann ein Pass allein Windows Hello nicht einrichten: Der Benutzer meldet sich zuerst auf anderem Weg an, es sei denn, die Webanmeldung ist an.',
  notJoined: 'Das Gerät ist noch nicht beigetreten.',
}

export const words: Words<typeof en> = { en, de }

import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Free space on the system disk',
  title: {
    pass: 'System disk has enough free space',
    fail: 'System disk has little free space',
  },
  why: 'Apps and updates that arrive during setup fail on a full disk, and the enrollment status page then stops with an error.',
  freeSpace: {
    summary: 'Make room on the system disk.',
    steps: [
      'In Windows, open Settings > System > Storage > Cleanup recommendations and remove what it offers.',
      'Delete leftovers of an earlier installation, such as C:\\Windows.old.',
      'When that is not enough, install Windows again on an emptied or larger disk.',
      'For a VM, check that the host itself has room for its disk file.',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }

import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Registration file',
  title: { pass: 'Registration file has the form that the import takes', fail: 'Registration file has a form that the import does not take' },
  why: 'The import in Intune minds the header, the encoding and quotation marks, and takes 500 rows. A spreadsheet changes all of them without a word.',
  regenerate: {
    summary: 'Write the registration file anew, and never through a spreadsheet.',
    steps: [
      'Run: preflight hash FILE.csv --fix --out CLEAN.csv',
      'Split the file when it has more than 500 rows.',
      'Look at the rows that could not be repaired, and capture their hash again.',
      'Import the new file.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }

import type { Words } from '../words/language.ts'

const en = {
  Control: 'Ctrl',
  Command: 'Cmd',
  Alt: 'Alt',
  Shift: 'Shift',
  ArrowLeft: 'Left arrow',
  ArrowUp: 'Up arrow',
  ArrowDown: 'Down arrow',
  Home: 'Home',
  End: 'End',
  Enter: 'Enter',
  Escape: 'Esc',
  Tab: 'Tab',
  Space: 'Space',
}

const de: typeof en = {
  Control: 'Strg',
  Command: 'Cmd',
  Alt: 'Alt',
  Shift: 'Umschalt',
  ArrowLeft: 'Pfeil links',
  ArrowUp: 'Pfeil auf',
  ArrowDown: 'Pfeil ab',
  Home: 'Pos1',
  End: 'Ende',
  Enter: 'Eingabe',
  Escape: 'Esc',
  Tab: 'Tab',
  Space: 'Leertaste',
}

/** How keys are called. */
export const keyNameWords: Words<typeof en> = { en, de }

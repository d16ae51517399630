import type { Words } from '../../core/words/language.ts'
import { inPageLanguage } from '../page-language.ts'

const en = {
  title: 'Keyboard shortcuts',
  lead: 'Single characters work outside of text fields only.',
  close: 'Close',
  names: {
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
  },
  everywhere: 'In lists, menus and dialogs',
  or: 'or',
  next: 'Next control',
  previous: 'Previous control',
  move: 'Row by row, choice by choice',
  ends: 'First or last row',
  open: 'Open the row or take the choice',
  leave: 'Close a menu or dialog; the focus goes back to where it was',
  zoom: 'Zoom in, out, back to 100 %',
}

const de: typeof en = {
  title: 'Tastenkürzel',
  lead: 'Einzelne Zeichen wirken nur außerhalb von Textfeldern.',
  close: 'Schließen',
  names: {
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
  },
  everywhere: 'In Listen, Menüs und Dialogen',
  or: 'oder',
  next: 'Nächstes Bedienelement',
  previous: 'Vorheriges Bedienelement',
  move: 'Zeile um Zeile, Auswahl um Auswahl',
  ends: 'Erste oder letzte Zeile',
  open: 'Zeile öffnen oder Auswahl annehmen',
  leave: 'Menü oder Dialog schließen; der Fokus kehrt dahin zurück, wo er war',
  zoom: 'Vergrößern, verkleinern, zurück auf 100 %',
}

/** What the overview of keys says, and how keys are called. */
export const keyWords: Words<typeof en> = { en, de }

export const words = inPageLanguage(keyWords)
export const keyNames = words.names

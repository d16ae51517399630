import { keyNameWords } from '../../core/commands/key-name-words.ts'
import type { Words } from '../../core/words/language.ts'
import { inPageLanguage } from '../page-language.ts'

const en = {
  title: 'Keyboard shortcuts',
  lead: (keys: string) => `Shortcuts of a single key (${keys}) are on. They work outside of text fields only; Settings turns them off.`,
  leadOff: (keys: string) => `Shortcuts of a single key (${keys}) are off. Settings turns them on.`,
  off: 'off',
  close: 'Close',
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
  lead: (keys) => `Kürzel aus einem Zeichen (${keys}) sind eingeschaltet. Sie wirken nur außerhalb von Textfeldern; in den Einstellungen lassen sie sich ausschalten.`,
  leadOff: (keys) => `Kürzel aus einem Zeichen (${keys}) sind ausgeschaltet. In den Einstellungen lassen sie sich einschalten.`,
  off: 'aus',
  close: 'Schließen',
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

/** What the overview of keys says. */
export const keyWords: Words<typeof en> = { en, de }

export const words = inPageLanguage(keyWords)
export const keyNames = inPageLanguage(keyNameWords)

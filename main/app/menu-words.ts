import type { Words } from '../../core/words/language.ts'

const en = {
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all text',
  services: 'Services',
  hide: 'Hide Preflight',
  hideOthers: 'Hide others',
  showAll: 'Show all',
  minimize: 'Minimize',
  zoom: 'Zoom',
  close: 'Close window',
  quit: 'Quit Preflight',
}

const de: typeof en = {
  edit: 'Bearbeiten',
  undo: 'Widerrufen',
  redo: 'Wiederholen',
  cut: 'Ausschneiden',
  copy: 'Kopieren',
  paste: 'Einfügen',
  selectAll: 'Ganzen Text auswählen',
  services: 'Dienste',
  hide: 'Preflight ausblenden',
  hideOthers: 'Andere ausblenden',
  showAll: 'Alle einblenden',
  minimize: 'Im Dock ablegen',
  zoom: 'Zoomen',
  close: 'Fenster schließen',
  quit: 'Preflight beenden',
}

/** What the menu holds beside the commands of the page. */
export const menuWords: Words<typeof en> = { en, de }

import path from 'node:path'
import type { BrowserWindow, Dialog } from 'electron'
import type { ExportFormat } from '../../core/ipc/contract.ts'
import type { Language } from '../../core/words/language.ts'
import { exportWords } from './export-words.ts'

export interface PathChoice {
  readonly dialog: Pick<Dialog, 'showSaveDialog'>
  readonly language: () => Language
  readonly window: () => BrowserWindow | undefined
  readonly documents: string
  /** Tests save here without a dialog; always null in a package. */
  readonly folder: string | null
}

/** Asks where to save an export; null when the person cancels. */
export async function choosePath(choice: PathChoice, suggestedName: string, format: ExportFormat | 'zip'): Promise<string | null> {
  if (choice.folder !== null) return path.join(choice.folder, suggestedName)
  const words = exportWords[choice.language()]
  const options = {
    title: words.title,
    defaultPath: path.join(choice.documents, suggestedName),
    filters: [{ name: words.formats[format], extensions: [format] }],
  }
  const window = choice.window()
  const chosen = await (window === undefined ? choice.dialog.showSaveDialog(options) : choice.dialog.showSaveDialog(window, options))
  return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath
}

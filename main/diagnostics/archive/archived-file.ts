import type { Words } from '../../../core/words/language.ts'

/** What an archive's directory says about one of its files. */
export interface ArchiveEntry {
  /** As the archive spells it. Only ever compared and shown, never used as a path. */
  readonly name: string
  /** Size of the content in bytes, as the directory claims. */
  readonly size: number
}

/** A file that was asked for: its content, or why it could not be read: words that go behind its name. */
export type ArchivedFile =
  | { readonly name: string; readonly ok: true; readonly bytes: Uint8Array }
  | { readonly name: string; readonly ok: false; readonly problem: Words<string> }

/** Decides by the directory entry, before anything is decompressed. */
export type Wanted = (entry: ArchiveEntry) => boolean

import { useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Outcome } from '../export/make-sheets.ts'
import { focusHeading, headingOfPage } from '../ui/page-heading.tsx'
import { useShortcuts } from '../keys/use-shortcuts.ts'
import { runCommand, type Command, type CommandPlace } from './command.ts'
import type { Entry } from './entry.ts'
import { commands } from './registry.ts'
import { useMenu } from './use-menu.ts'

/** How many used entries come first in the list. Our own choice. */
const mostRecent = 5

export type Overlay = { readonly kind: 'palette'; readonly asked: string } | { readonly kind: 'keys' }

/** What the window lies under, and what the last command had to say. */
export interface CommandView {
  readonly at: CommandPlace
  /** The commands that this window has: a preset takes some away. */
  readonly commands: readonly Command[]
  readonly overlay: Overlay | null
  readonly recent: readonly string[]
  readonly outcome: Outcome | null
  readonly openPalette: (asked: string) => void
  /** Closes what is open and puts the focus back; then does what was chosen. */
  readonly close: (chosen: Entry | null) => void
  readonly dismiss: () => void
}

/** Where the focus was; else the heading of the page, since the dialog keeps the page hidden until something in it is focused. */
function placeOfFocus(before: Element | null): HTMLElement | null {
  return before instanceof HTMLElement && before !== document.body && before.isConnected ? before : headingOfPage()
}

type Given = Omit<CommandPlace, 'tell' | 'openPalette' | 'openKeys'>

/** The commands of the window with their keys. For the top of the page only. */
export function useCommands(given: Given): CommandView {
  const [overlay, setOverlay] = useState<Overlay | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [recent, setRecent] = useState<readonly string[]>([])
  const before = useRef<Element | null>(null)

  const open = useCallback((next: Overlay) => {
    before.current = document.activeElement
    setOverlay(next)
  }, [])
  const openPalette = useCallback((asked: string) => { open({ kind: 'palette', asked }) }, [open])
  const openKeys = useCallback(() => { open({ kind: 'keys' }) }, [open])

  // What was said belongs to the page where it was said.
  const { page } = given.route
  useEffect(() => { setOutcome(null) }, [page])

  const at: CommandPlace = { ...given, tell: setOutcome, openPalette, openKeys }
  const present = commands.filter(({ hidden }) => hidden?.(at) !== true)
  useShortcuts(present.map((command) => ({ shortcuts: command.shortcuts, run: () => { runCommand(command, at) } })), given.settings.settings.singleKeys)

  /** The button goes away with what was said. */
  function dismiss(): void {
    flushSync(() => { setOutcome(null) })
    focusHeading()
  }

  function close(chosen: Entry | null): void {
    // Gone before the focus moves, since an open dialog would take it back.
    flushSync(() => { setOverlay(null) })
    placeOfFocus(before.current)?.focus()
    if (chosen === null) return
    setRecent((keys) => [chosen.key, ...keys.filter((key) => key !== chosen.key)].slice(0, mostRecent))
    chosen.run()
  }

  useMenu(at, present, (command) => {
    if (overlay !== null) close(null)
    runCommand(command, at)
  })

  return { at, commands: present, overlay, recent, outcome, openPalette, close, dismiss }
}

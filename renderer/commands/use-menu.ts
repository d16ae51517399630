import { useEffect, useEffectEvent } from 'react'
import type { MenuState } from '../../core/ipc/menu.ts'
import { ask, listen } from '../bridge.ts'
import type { Command, CommandPlace } from './command.ts'
import { commands } from './registry.ts'

/** What the menu of the window shows of the commands now. */
export function menuState(at: CommandPlace): MenuState {
  const hidden = commands.filter((command) => command.hidden?.(at) === true)
  return {
    disabled: commands.filter((command) => !hidden.includes(command) && (command.obstacle?.(at) ?? null) !== null).map(({ id }) => id),
    hidden: hidden.map(({ id }) => id),
  }
}

/**
 * Keeps the menu in step with the page, and does what is chosen there.
 * @param present the commands that this window has
 */
export function useMenu(at: CommandPlace, present: readonly Command[], onChoose: (command: Command) => void): void {
  // Told anew only when something in it is different.
  const state = JSON.stringify(menuState(at))
  useEffect(() => {
    void ask('menu:show', JSON.parse(state) as MenuState)
  }, [state])

  const choose = useEffectEvent((id: string) => {
    const command = present.find((each) => each.id === id)
    // A question of the page wants its answer first. What lies over the page for all commands makes room.
    const asking = document.querySelector('[aria-modal="true"]:not(.palette, .keys)') !== null
    if (command !== undefined && !asking) onChoose(command)
  })
  useEffect(() => listen('menu:chosen', (id) => { choose(id) }), [])
}

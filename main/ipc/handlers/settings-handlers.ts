import type { Handlers } from '../register.ts'
import type { HandlerTools } from './handler-tools.ts'

type SettingsChannel = 'settings:get' | 'settings:change' | 'settings:forget-folder' | 'settings:answer-offer'

/** What a person chose and what a preset fixes. No path crosses, and no preset is named by the page. */
export function settingsHandlers({ settings }: Pick<HandlerTools, 'settings'>): Pick<Handlers, SettingsChannel> {
  return {
    'settings:get': async () => (await settings).state(),
    'settings:change': async (change) => (await settings).change(change),
    'settings:forget-folder': async () => (await settings).keepFolder(null),
    'settings:answer-offer': async (accept) => (await settings).answerOffer(accept),
  }
}

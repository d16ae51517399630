import { useSettings } from '../settings/use-settings.ts'

/** Whether a device that turns ready is heard as well. */
export function useSoundOnReady(): boolean {
  return useSettings().state.settings.readySound
}

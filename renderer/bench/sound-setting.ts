/** Whether a device that turns ready is heard as well. Off until a setting says otherwise. */
export function useSoundOnReady(): boolean {
  return false
}

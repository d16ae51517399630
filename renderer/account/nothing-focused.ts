/** The element that had the focus is gone, and the browser gave it to nothing else. */
export function nothingFocused(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

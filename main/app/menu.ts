import type { MenuItemConstructorOptions } from 'electron'

/**
 * No menu, so no reload or developer shortcuts. A Mac has no copy, paste and quit keys without one, so
 * there it holds just these, and what its windows do. The page has a list of its commands of its own.
 */
export function menuTemplate(platform: NodeJS.Platform): MenuItemConstructorOptions[] | null {
  return platform === 'darwin' ? [{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }] : null
}

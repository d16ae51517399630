import path from 'node:path'

export const waitsFileName = 'waits.json'

/**
 * Where the app keeps its settings, for a command line without Electron: the folder that `app.getPath('userData')` names
 * (electronjs.org/docs/latest/api/app, read 2026-11). Null when the environment does not say.
 */
export function userDataFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv, productName: string): string | null {
  const { APPDATA: appData = '', HOME: home = '', XDG_CONFIG_HOME: config = '' } = env
  switch (platform) {
    case 'win32':
      return appData === '' ? null : path.join(appData, productName)
    case 'darwin':
      return home === '' ? null : path.join(home, 'Library', 'Application Support', productName)
    default:
      if (path.isAbsolute(config)) return path.join(config, productName)
      return home === '' ? null : path.join(home, '.config', productName)
  }
}

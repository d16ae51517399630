/**
 * Command-line switches that take protections away or open a door for another program. A packaged app
 * refuses to start with any of them. A trailing `*` stands for any ending.
 */
export const dangerousSwitches = [
  'allow-file-access-from-files',
  'allow-running-insecure-content',
  'auth-server-allowlist',
  'disable-features',
  'disable-site-isolation-trials',
  'disable-web-security',
  'enable-blink-features',
  'enable-logging',
  'gpu-launcher',
  'host-resolver-rules',
  'host-rules',
  'ignore-certificate-errors*',
  'inspect*',
  'js-flags',
  'load-extension',
  'log-net-log',
  'no-sandbox',
  'no-zygote',
  'proxy-bypass-list',
  'proxy-pac-url',
  'proxy-server',
  'remote-allow-origins',
  'remote-debugging-*',
  'renderer-cmd-prefix',
  'require',
  'ssl-key-log-file',
  'ssl-version-min',
  'test-type',
  'unsafely-*',
  'utility-cmd-prefix',
] as const

/** The first dangerous switch on the command line, as the user wrote it; null when there is none. */
export function findDangerousSwitch(argv: readonly string[]): string | null {
  return argv.find((argument) => isDangerous(argument)) ?? null
}

function isDangerous(argument: string): boolean {
  // Chromium takes one dash, two dashes and, on Windows, a slash. A path like /home/… is no switch.
  const name = /^(?:--?|\/)([a-z][a-z0-9-]*)(?:=|$)/i.exec(argument)?.[1]?.toLowerCase()
  if (name === undefined) return argument === '-r'
  if (name === 'r') return true
  return dangerousSwitches.some((each) => (each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : name === each))
}

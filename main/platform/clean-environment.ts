/** Variables that Windows programs need to find themselves. Everything else, proxies and tokens included, stays out. */
const windowsNames = [
  'SystemRoot',
  'windir',
  'SystemDrive',
  'ComSpec',
  'TEMP',
  'TMP',
  'USERPROFILE',
  'APPDATA',
  'LOCALAPPDATA',
  'ProgramData',
  'ALLUSERSPROFILE',
  'ProgramFiles',
  'ProgramFiles(x86)',
  'ProgramW6432',
  'PROCESSOR_ARCHITECTURE',
  'PROCESSOR_ARCHITEW6432',
  'NUMBER_OF_PROCESSORS',
  'COMPUTERNAME',
  'USERNAME',
  'USERDOMAIN',
  'firmware_type',
]

/** The environment that child processes get: a fixed PATH of the system's own folders and no foreign settings. */
export function cleanEnvironment(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): NodeJS.ProcessEnv {
  if (platform !== 'win32') {
    const kept = pick(environment, ['HOME', 'TMPDIR'])
    return { ...kept, PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C', LC_ALL: 'C' }
  }
  const root = value(environment, 'SystemRoot') ?? 'C:\\Windows'
  return { ...pick(environment, windowsNames), PATH: `${root}\\System32;${root};${root}\\System32\\Wbem` }
}

function pick(environment: NodeJS.ProcessEnv, names: readonly string[]): NodeJS.ProcessEnv {
  return Object.fromEntries(
    names.flatMap((name) => {
      const found = value(environment, name)
      return found === undefined ? [] : [[name, found]]
    }),
  )
}

/** Names of variables have no case on Windows. */
function value(environment: NodeJS.ProcessEnv, name: string): string | undefined {
  const key = Object.keys(environment).find((each) => each.toLowerCase() === name.toLowerCase())
  return key === undefined ? undefined : environment[key]
}

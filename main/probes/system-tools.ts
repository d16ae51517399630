import os from 'node:os'
import { systemNow } from '../platform/clock.ts'
import { readDirectory, readFileLimited } from '../platform/files.ts'
import { askHost, askOnce } from './network/ask-host.ts'
import { askPlain } from './network/ask-plain.ts'
import { exchangeDatagram } from './network/exchange-datagram.ts'
import type { Platform, ProbeTools } from './probe.ts'
import { loadSystemInformation } from './system-information.ts'

/** UEFI variables and sysfs files are at most some ten kilobytes. */
const longestFile = 1024 * 1024

/** The tools of the machine that this process runs on, for one collection. */
export function systemTools(overrides: Partial<ProbeTools> = {}): ProbeTools {
  return {
    platform: thisPlatform(),
    now: systemNow,
    readFile: (path) => readFileLimited(path, longestFile),
    readDirectory,
    systemInformation: loadSystemInformation,
    elevated: runsElevated,
    hostName: () => os.hostname(),
    timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    environment: (name) => process.env[name],
    askHost: askOnce(askHost),
    askPlain,
    exchangeDatagram,
    ...overrides,
  }
}

export function thisPlatform(platform: NodeJS.Platform = process.platform): Platform {
  if (platform === 'win32') return 'windows'
  return platform === 'darwin' ? 'macos' : 'linux'
}

/** Root, where that can be asked. Null on Windows, where the collector finds out itself. */
function runsElevated(): boolean | null {
  return process.getuid ? process.getuid() === 0 : null
}

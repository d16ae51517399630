import { ProbeFailure } from '../../main/probes/probe-failure.ts'
import type { ProbeTools } from '../../main/probes/probe.ts'

/** An error as node:fs throws it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: something about a path`), { code })
}

export interface FakeFiles {
  /** Contents by path; an error code in its place makes reading fail. */
  readonly [path: string]: string | Uint8Array | { readonly code: string }
}

/** A machine without files, network and answers, but for what is passed in. */
export function fakeTools(files: FakeFiles = {}, overrides: Partial<ProbeTools> = {}): ProbeTools {
  return {
    platform: 'linux',
    now: () => Date.parse('2026-11-22T09:00:00Z'),
    readFile: (path) => {
      const content = files[path]
      if (content === undefined) return Promise.reject(systemError('ENOENT'))
      if (typeof content === 'object' && 'code' in content) return Promise.reject(systemError(content.code))
      return Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content)
    },
    readDirectory: (folder) => {
      const names = Object.keys(files).flatMap((path) => (path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1).split('/')[0] ?? ''] : []))
      return names.length === 0 ? Promise.reject(systemError('ENOENT')) : Promise.resolve([...new Set(names)].filter((name) => name !== '').sort())
    },
    systemInformation: () => Promise.reject(new Error('Not available.')),
    elevated: () => false,
    hostName: () => 'bench-1',
    timeZone: () => 'Europe/Berlin',
    environment: () => undefined,
    askHost: () => Promise.resolve({ outcome: 'name-not-found', detail: 'ENOTFOUND' }),
    askPlain: () => Promise.resolve({ outcome: 'name-not-found', status: null, body: '' }),
    exchangeDatagram: () => Promise.reject(new ProbeFailure('timed-out', 'No answer.')),
    ...overrides,
  }
}

import type { GraphVersion } from './answer.ts'

const idLike = /^(?:[0-9a-f]{8}-[0-9a-f-]{27}.*|.*@.*|.*%40.*)$/i
const collections: readonly string[] = ['users', 'devices', 'groups', 'configurationPolicies', 'windowsAutopilotDeviceIdentities']

/**
 * A call as it is shown to people: no query and no identifiers, since error details and sources are
 * not redacted. Example: `Graph beta: windowsAutopilotDeviceIdentities/{id}`.
 */
export function callName(version: GraphVersion, path: string): string {
  const bare = (path.split('?', 1)[0] ?? '').replace(/\('[^']*'\)/g, '/{id}')
  const segments = bare.split('/').filter((segment) => segment !== '')
  const named = segments.map((segment, index) => {
    const before = segments[index - 1] ?? ''
    return collections.includes(before) || idLike.test(segment) ? '{id}' : segment
  })
  const shown = named[0] === 'deviceManagement' && named.length > 1 ? named.slice(1) : named
  return `Graph ${version}: ${shown.join('/')}`
}

import type { ProxySettings } from '../../../core/facts/network.ts'
import { dword, field, optionalText, type Raw } from '../raw.ts'
import { mapReading, read, type Reading } from '../reading.ts'
import type { WinHttpSettings } from './parse-winhttp-settings.ts'

/** Longer than any list of exceptions that a person set. Characters. */
const longest = 2_000

/** `Internet Settings` of the account that ran the collector. A proxy counts only while it is turned on. */
export function parseUserProxy(value: Raw): Reading<ProxySettings> {
  const flag = field(value, 'ProxyEnable')
  const on = flag === undefined || flag === null ? read(0) : dword(flag, 'ProxyEnable')
  return mapReading(on, (enabled) =>
    mapReading(optionalText(value, 'ProxyServer'), (server) =>
      mapReading(optionalText(value, 'AutoConfigURL'), (script) =>
        mapReading(optionalText(value, 'ProxyOverride'), (bypass) =>
          read({
            server: enabled !== 0 && server !== '' ? clean(server) : null,
            script: script === '' ? null : clean(script),
            bypass: bypass.slice(0, longest),
          }),
        ),
      ),
    ),
  )
}

/** The proxy of services, in the same shape; WinHTTP knows no configuration script here. */
export function serviceProxyOf({ proxy, bypass }: WinHttpSettings): ProxySettings {
  const server = proxy === null ? '' : clean(proxy)
  return { server: server === '' ? null : server, script: null, bypass: bypass.trim().slice(0, longest) }
}

/** The collector takes credentials out already; evidence files may come from elsewhere. */
function clean(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).trim().slice(0, longest)
}

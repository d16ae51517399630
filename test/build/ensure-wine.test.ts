import { describe, expect, it } from 'vitest'
import { wineEnvironment } from '../../build/ensure-wine.ts'

describe('wineEnvironment', () => {
  it('holds the prefix and the path, and nothing of whoever started the tests', () => {
    const env = wineEnvironment('/cache/wine/prefix', { PATH: '/usr/bin', HOME: '/root', DISPLAY: ':0', PREFLIGHT_GRAPH_TOKEN: 'secret', HTTPS_PROXY: 'x' })
    expect(env).toMatchObject({ PATH: '/usr/bin', WINEPREFIX: '/cache/wine/prefix', WINEARCH: 'win64', HOME: '/cache/wine/prefix' })
    expect(Object.keys(env)).not.toEqual(expect.arrayContaining(['DISPLAY']))
    expect(Object.values(env)).not.toContain('secret')
  })
})

import { EventEmitter } from 'node:events'
import type { App } from 'electron'
import { describe, expect, it } from 'vitest'
import { lockAllNavigation, lockNavigation } from '../../main/app/navigation.ts'
import { emitPreventable, fakeContents } from '../fakes/electron.ts'

describe('H08-H10: the page stays where it is', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])('%s is prevented', (name) => {
    const contents = fakeContents()
    lockNavigation(contents)
    expect(emitPreventable(contents, name, 'https://example.com/')).toBe(true)
  })

  it.each(['https://example.com/', 'app://readiness/index.html', 'about:blank', 'javascript:alert(1)', 'file:///etc/passwd', ''])(
    'no window opens for "%s"',
    (url) => {
      const contents = fakeContents()
      lockNavigation(contents)
      expect(contents.windowOpenHandler?.({ url })).toEqual({ action: 'deny' })
    },
  )

  it('locks every page the app creates', () => {
    const app = new EventEmitter()
    lockAllNavigation(app as unknown as App)
    const contents = fakeContents()
    app.emit('web-contents-created', {}, contents)
    expect(emitPreventable(contents, 'will-navigate')).toBe(true)
    expect(contents.windowOpenHandler?.({ url: 'https://example.com/' })).toEqual({ action: 'deny' })
  })
})

// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { ask, listen } from '../../renderer/bridge.ts'
import { errorTexts } from '../../core/ipc/errors.ts'

const broken = { ok: false, error: { code: 'internal', detail: errorTexts.en.internal } }

it('answers with trouble when there is no bridge', async () => {
  expect(await ask('bench:list', undefined)).toEqual(broken)
  expect(() => { listen('bench:changed', () => undefined)() }).not.toThrow()
})

it('answers with trouble when the machine throws', async () => {
  const bridge = { invoke: () => Promise.reject(new Error('secret stack')), on: () => () => undefined }
  Object.defineProperty(window, 'preflight', { value: bridge, configurable: true })
  expect(await ask('bench:list', undefined)).toEqual(broken)
})

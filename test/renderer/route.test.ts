import { expect, it } from 'vitest'
import { firstRoute, reduceRoute } from '../../renderer/route.ts'

it('opens a device and goes back to its row', () => {
  const opened = reduceRoute(firstRoute, { type: 'device-opened', deviceId: 'a' })
  expect(opened).toEqual({ page: 'checklist', deviceId: 'a' })
  expect(reduceRoute(opened, { type: 'went-back' })).toEqual({ page: 'bench', focus: { deviceId: 'a' } })
})

it('puts the focus on the heading of a chosen page, but not when the window opens', () => {
  expect(firstRoute).toEqual({ page: 'bench', focus: 'none' })
  expect(reduceRoute({ page: 'about' }, { type: 'page-chosen', page: 'bench' })).toEqual({ page: 'bench', focus: 'heading' })
  expect(reduceRoute(firstRoute, { type: 'page-chosen', page: 'about' })).toEqual({ page: 'about' })
  expect(reduceRoute(firstRoute, { type: 'page-chosen', page: 'hash' })).toEqual({ page: 'hash' })
  expect(reduceRoute(firstRoute, { type: 'page-chosen', page: 'codes' })).toEqual({ page: 'codes' })
  expect(reduceRoute(firstRoute, { type: 'page-chosen', page: 'checks' })).toEqual({ page: 'checks', checkId: null, deviceId: null })
  expect(reduceRoute({ page: 'about' }, { type: 'went-back' })).toEqual({ page: 'bench', focus: 'heading' })
})

it('asks for a code', () => {
  expect(reduceRoute(firstRoute, { type: 'code-asked', code: '0x80180014' })).toEqual({ page: 'codes', code: '0x80180014' })
})

it('opens the entry of a check and goes back to the checklist it came from', () => {
  const opened = reduceRoute({ page: 'checklist', deviceId: 'a' }, { type: 'check-opened', checkId: 'tpm-present' })
  expect(opened).toEqual({ page: 'checks', checkId: 'tpm-present', deviceId: 'a' })
  expect(reduceRoute(opened, { type: 'went-back' })).toEqual({ page: 'checklist', deviceId: 'a' })
  expect(reduceRoute({ page: 'checks', checkId: null, deviceId: null }, { type: 'went-back' })).toEqual({ page: 'bench', focus: 'heading' })
})

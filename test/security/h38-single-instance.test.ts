import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { claimSingleInstance } from '../../main/app/single-instance.ts'

function fakeApp(first: boolean): EventEmitter & { requestSingleInstanceLock: () => boolean } {
  return Object.assign(new EventEmitter(), { requestSingleInstanceLock: () => first })
}

describe('H38: single instance', () => {
  it('a second start focuses the window and its arguments go nowhere', () => {
    const calls: unknown[][] = []
    const app = fakeApp(true)
    expect(claimSingleInstance(app as never, (...args: unknown[]) => calls.push(args))).toBe(true)
    app.emit('second-instance', {}, ['preflight', '--graph-url=https://evil.example'], '/tmp', {})
    expect(calls).toEqual([[]])
  })

  it('the second start itself ends', () => {
    const app = fakeApp(false)
    expect(claimSingleInstance(app as never, () => undefined)).toBe(false)
    expect(app.listenerCount('second-instance')).toBe(0)
  })
})

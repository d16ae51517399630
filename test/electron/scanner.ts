import type { CDPSession } from 'playwright-core'

/** Between two keys of a scanner. Seconds. */
const gap = 0.01

/**
 * A barcode scanner: keys that wait for nobody, then Enter. Each has the time at which a scanner sends it; without, it would
 * get the time at which the protocol of the test arrived, and on a busy machine that is as slow as a person.
 */
export async function scan(cdp: CDPSession, text: string): Promise<void> {
  const keys = [...text].map((key) => ({ key, text: key }))
  const presses = [...keys, { key: 'Enter', text: '\r', code: 'Enter', windowsVirtualKeyCode: 13 }]
  const start = Date.now() / 1_000 - presses.length * gap
  await Promise.all(
    presses.flatMap((press, index) => {
      const timestamp = start + index * gap
      return [cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', timestamp, ...press }), cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', timestamp, key: press.key })]
    }),
  )
}

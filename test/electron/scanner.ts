import type { CDPSession } from 'playwright-core'

/** A barcode scanner: keys that wait for nobody, then Enter. */
export async function scan(cdp: CDPSession, text: string): Promise<void> {
  const keys = [...text].map((key) => ({ key, text: key }))
  const presses = [...keys, { key: 'Enter', text: '\r', code: 'Enter', windowsVirtualKeyCode: 13 }]
  await Promise.all(presses.flatMap((press) => [cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', ...press }), cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key: press.key })]))
}

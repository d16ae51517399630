import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { app, safeStorage } from 'electron'
import { throttle } from '../bench/throttle.ts'
import { openHistory, type History } from '../history/history.ts'
import { openKeyStore } from '../platform/key-store.ts'
import type { Log } from './log.ts'

/** A bench of 500 devices is not told 500 times. Milliseconds; our own choice. */
const tellEveryMs = 300

/** The history of the window, in the app's own folder, with the key store that Electron reaches. */
export function openAppHistory({ log, onChange }: { readonly log: Log; readonly onChange: () => void }): History {
  const folder = app.getPath('userData')
  return openHistory({
    folder: path.join(folder, 'history'),
    choiceFile: path.join(folder, 'history.json'),
    keyStore: openKeyStore({ safeStorage, platform: process.platform }),
    newId: randomUUID,
    now: Date.now,
    onChange: throttle(onChange, tellEveryMs, { setTimeout }),
    log,
  })
}

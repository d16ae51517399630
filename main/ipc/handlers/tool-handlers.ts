import { AppFailure } from '../app-failure.ts'
import type { Handlers } from '../register.ts'
import type { HandlerTools } from './handler-tools.ts'

/** What needs no device on the bench: sticks and hardware hashes. Each is loaded on its first use. */
export function toolHandlers({ bench, chooseFolder, chooseHashFile, language }: HandlerTools): Pick<Handlers, 'stick:write' | 'hash:decode' | 'hash:open' | 'hash:of-device'> {
  return {
    async 'stick:write'() {
      const folder = await chooseFolder('stick')
      if (folder === null) return null
      const [{ StickFailure, writeStick }, { folderLabel }] = await Promise.all([import('../../stick/write-stick.ts'), import('../../bench/watch-folder.ts')])
      try {
        return { folder: folderLabel(folder), ...(await writeStick(folder)) }
      } catch (error) {
        if (error instanceof StickFailure) throw new AppFailure('save-failed', error.sentence, { cause: error })
        throw error
      }
    },
    async 'hash:decode'(text) {
      const { hashesInText } = await import('../../hash-view/hash-answer.ts')
      return hashesInText(text, language())
    },
    async 'hash:open'() {
      const file = await chooseHashFile()
      if (file === null) return null
      const { hashesInFile } = await import('../../hash-view/hash-answer.ts')
      return hashesInFile(file, language())
    },
    async 'hash:of-device'(deviceId) {
      const found = (await bench()).bench.evidence(deviceId)
      const { hashOfDevice } = await import('../../hash-view/hash-of-device.ts')
      return hashOfDevice(found, language())
    },
  }
}

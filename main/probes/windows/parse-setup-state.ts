import type { SetupState } from '../../../core/facts/device-setup.ts'
import { dword, field, isRecord, optionalText, type Raw } from '../raw.ts'
import { mapReading, read, unread, type Reading } from '../reading.ts'
import { sayForm } from '../form-words.ts'

/** Names of image states: `IMAGE_STATE_COMPLETE`, `IMAGE_STATE_SPECIALIZE_RESEAL_TO_AUDIT` and their like. */
const imageStateName = /^IMAGE_STATE_[A-Z_]{1,60}$/

/**
 * Setup state out of three keys: `Setup\State`, `SYSTEM\Setup` and `SYSTEM\Setup\Status` (null where that one is not
 * there). The image state alone does not tell OOBE from a finished Windows, so `OOBEInProgress` decides that.
 */
export function parseSetupState(state: Raw, setup: Raw, status: Raw): Reading<SetupState> {
  if (!isRecord(setup)) return unread(sayForm((w) => w.noNamedValues))
  const image = state === null ? read('') : optionalText(state, 'ImageState')
  return mapReading(image, (imageState) => {
    if (imageState !== '' && !imageStateName.test(imageState)) return unread(sayForm((w) => w.imageState))
    // The one value that every Windows has.
    return mapReading(dword(field(setup, 'SystemSetupInProgress'), 'SystemSetupInProgress'), (inSetup) =>
      mapReading(isOn(setup, 'OOBEInProgress'), (inOobe) =>
        mapReading(status === null ? read(false) : isOn(status, 'AuditBoot'), (auditBoot) => {
          const audit = auditBoot || imageState.endsWith('_RESEAL_TO_AUDIT')
          return read({ stage: audit ? 'audit' : inOobe ? 'oobe' : inSetup !== 0 ? 'setup' : 'complete', imageState })
        }),
      ),
    )
  })
}

function isOn(value: Raw, name: string): Reading<boolean> {
  const found = field(value, name)
  if (found === undefined || found === null) return read(false)
  return mapReading(dword(found, name), (number) => read(number !== 0))
}

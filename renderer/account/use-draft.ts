import { useState } from 'react'
import type { SignInSettings } from '../../core/ipc/account.ts'
import { draftOf, draftProblems, sameSettings, settingsOf, type DraftProblems, type SettingsDraft } from './settings-draft.ts'

/** Settings that are being changed and are not saved yet. */
export interface Draft {
  readonly values: SettingsDraft
  readonly changed: boolean
  readonly problems: DraftProblems
  /** Somebody tried to save: problems are shown from then on, not while an id is being typed. */
  readonly checked: boolean
  readonly change: (change: Partial<SettingsDraft>) => void
  readonly discard: () => void
  /** Whether it can be saved; shows why not. */
  readonly check: () => boolean
}

/** @param settings as the machine keeps them: they come through wherever nothing was changed here */
export function useDraft(settings: SignInSettings): Draft {
  const [changes, setChanges] = useState<Partial<SettingsDraft>>({})
  const [checked, setChecked] = useState(false)
  const values = { ...draftOf(settings), ...changes }
  const problems = draftProblems(values)
  const changed = !sameSettings(settingsOf(values), settings)
  return {
    values,
    changed,
    problems,
    checked,
    change(change) {
      setChanges((before) => ({ ...before, ...change }))
    },
    discard() {
      setChanges({})
      setChecked(false)
    },
    check() {
      const good = problems.clientId === null && problems.tenant === null
      setChecked(!good)
      return good
    },
  }
}

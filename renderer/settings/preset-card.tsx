import type { ReactElement } from 'react'
import type { PresetView } from '../../core/ipc/settings.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { headerWords } from '../ui/header-words.ts'
import { words } from './settings-words.ts'

/** Which preset counts, where it comes from and what it decides. */
export function PresetCard({ preset }: { readonly preset: PresetView }): ReactElement {
  const decided = [...preset.fixedSignIn.map((key) => words.signInKeys[key]), ...preset.fixed.map((key) => words.keys[key])]
  return (
    <section className="card setting-card setting-preset" aria-labelledby="setting-preset">
      <h2 id="setting-preset">
        <DeviceText text={words.preset(preset.name)} />
      </h2>
      <p>
        <DeviceText text={words.presetFrom[preset.from](preset.file)} />
      </p>
      <p>{decided.length === 0 ? words.presetEmpty : words.presetSets(decided.join(', '))}</p>
      {preset.hiddenPages.length > 0 && <p>{words.presetHides(preset.hiddenPages.map((page) => headerWords.pages[page]).join(', '))}</p>}
    </section>
  )
}

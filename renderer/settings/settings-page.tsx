import { Button } from '@fluentui/react-components'
import { useState, type ReactElement } from 'react'
import { languageChoices, themeChoices } from '../../core/ipc/settings.ts'
import { languageNames } from '../../core/words/language.ts'
import { commandList } from '../../core/commands/command-list.ts'
import { useOpenAccount } from '../account/open-account.ts'
import { typedKeys } from '../keys/listed-keys.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { PageHeading } from '../ui/page-heading.tsx'
import { PlanSettings } from './plan-settings.tsx'
import { PresetCard } from './preset-card.tsx'
import { ChoiceSetting, FlagSetting } from './setting-fields.tsx'
import { words } from './settings-words.ts'
import { useSettings } from './use-settings.ts'
import './settings.css'

/** What people can choose. Every change counts at once. */
export function SettingsPage(): ReactElement {
  const { state, outcome: last, change, forgetFolder } = useSettings()
  // What was chosen on another page is no news here.
  const [earlier] = useState(last)
  const outcome = last === earlier ? null : last
  const { settings, systemLanguage, preset, folder } = state
  const openAccount = useOpenAccount()
  return (
    <div className="settings">
      <PageHeading focus>{words.title}</PageHeading>
      <p role="status" className={outcome?.state === 'failed' ? 'setting-outcome tone-blocked' : 'setting-outcome quiet'}>
        {outcome?.state === 'done' ? words.saved : outcome !== null && <DeviceText text={outcome.sentence} />}
      </p>
      {preset !== null && <PresetCard preset={preset} />}
      <section className="card setting-card" aria-labelledby="setting-appearance">
        <h2 id="setting-appearance">{words.appearance}</h2>
        <ChoiceSetting
          name="language"
          label={words.language}
          hint={words.languageHint}
          value={settings.language}
          choices={languageChoices}
          titleOf={(id) => (id === 'system' ? words.system(languageNames[systemLanguage]) : languageNames[id])}
          onChoose={(language) => { change({ language }) }}
        />
        <ChoiceSetting name="theme" label={words.theme} value={settings.theme} choices={themeChoices} titleOf={(id) => words.themes[id]} onChoose={(theme) => { change({ theme }) }} />
      </section>
      <section className="card setting-card" aria-labelledby="setting-keyboard">
        <h2 id="setting-keyboard">{words.keyboard}</h2>
        <FlagSetting name="singleKeys" hint={words.singleKeysHint(typedKeys(commandList).join(', '))} />
      </section>
      <PlanSettings />
      <section className="card setting-card" aria-labelledby="setting-bench">
        <h2 id="setting-bench">{words.bench}</h2>
        <FlagSetting name="readySound" />
        <FlagSetting name="rememberFolder" />
        {folder !== null && settings.rememberFolder && (
          <p className="setting-folder">
            <DeviceText text={words.keptFolder(folder)} /> <Button size="small" onClick={forgetFolder}>{words.forget}</Button>
          </p>
        )}
      </section>
      <section className="card setting-card" aria-labelledby="setting-reports">
        <h2 id="setting-reports">{words.reports}</h2>
        <FlagSetting name="exportIdentifiers" hint={words.exportIdentifiersHint} />
        <FlagSetting name="keepHistory" hint={words.keepHistoryHint} />
      </section>
      <section className="card setting-card" aria-labelledby="setting-sign-in">
        <h2 id="setting-sign-in">{words.signIn}</h2>
        <p>
          {words.signInText}{' '}
          <button type="button" className="text-button" onClick={openAccount}>
            {words.openAccount}
          </button>
        </p>
      </section>
    </div>
  )
}

import { Checkbox, Field, Input } from '@fluentui/react-components'
import { useState, type ReactElement } from 'react'
import { domainPattern } from '../../core/ipc/settings.ts'
import { overlayIds, scenarioIds } from '../../core/scenarios/index.ts'
import { overlayTitles, scenarioTitles } from '../core-words.ts'
import { ChoiceSetting, FixedValue, useFixed } from './setting-fields.tsx'
import { words } from './settings-words.ts'
import { useSettings } from './use-settings.ts'

/** The plan of a device that brings none of its own. */
export function PlanSettings(): ReactElement {
  const { state, change } = useSettings()
  const { scenario, overlays } = state.settings
  const scenarioFixed = useFixed('scenario')
  const overlaysFixed = useFixed('overlays')
  return (
    <section className="card setting-card" aria-labelledby="setting-plan">
      <h2 id="setting-plan">{words.plan}</h2>
      <p className="quiet">{scenarioFixed ? words.planHintFixed : words.planHint}</p>
      <ChoiceSetting name="scenario" label={words.scenario} value={scenario} choices={scenarioIds} titleOf={(id) => scenarioTitles[id]} onChoose={(id) => { change({ scenario: id }) }} />
      {overlaysFixed ? (
        <FixedValue label={words.overlays}>{overlays.length === 0 ? words.none : overlays.map((id) => overlayTitles[id]).join(', ')}</FixedValue>
      ) : (
        <fieldset className="setting-overlays">
          <legend>{words.overlays}</legend>
          {overlayIds.map((id) => (
            <Checkbox
              key={id}
              label={overlayTitles[id]}
              checked={overlays.includes(id)}
              onChange={(_event, data) => { change({ overlays: overlayIds.filter((each) => (each === id ? data.checked === true : overlays.includes(each))) }) }}
            />
          ))}
        </fieldset>
      )}
      <DomainSetting />
    </section>
  )
}

function DomainSetting(): ReactElement {
  const { state, change } = useSettings()
  const kept = state.settings.userDomain ?? ''
  const [draft, setDraft] = useState<string | null>(null)
  const [wrong, setWrong] = useState(false)
  if (useFixed('userDomain')) return <FixedValue label={words.userDomain}>{kept}</FixedValue>

  function apply(): void {
    const typed = (draft ?? kept).trim().replace(/^@/, '')
    const good = typed === '' || domainPattern.test(typed)
    setWrong(!good)
    if (!good) return
    setDraft(null)
    if (typed.toLowerCase() !== kept) change({ userDomain: typed === '' ? null : typed })
  }

  return (
    <Field label={words.userDomain} hint={words.userDomainHint} className="setting-choice" {...(wrong ? { validationMessage: words.wrongDomain, validationState: 'error' as const } : {})}>
      <Input
        value={draft ?? kept}
        autoComplete="off"
        spellCheck={false}
        maxLength={253}
        onChange={(_event, data) => { setDraft(data.value) }}
        onBlur={apply}
        onKeyDown={(event) => {
          if (event.key === 'Enter') apply()
        }}
      />
    </Field>
  )
}

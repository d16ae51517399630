import { Button, Checkbox, Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components'
import type { ReactElement, Ref } from 'react'
import { cloudIds, type AccountState } from '../../core/ipc/account.ts'
import type { SignInKey } from '../../core/ipc/settings.ts'
import { words as settingsWords } from '../settings/settings-words.ts'
import { useSettings } from '../settings/use-settings.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { cloudNames } from './account-words.ts'
import { OutcomeText } from './outcome-text.tsx'
import { RegistrationHelp } from './registration-help.tsx'
import { settingsOf } from './settings-draft.ts'
import type { AccountActions, Outcome } from './use-account.ts'
import type { Draft } from './use-draft.ts'
import { signInWords as words } from './sign-in-words.ts'

const clientIdField = 'account-client-id'
const tenantField = 'account-tenant'
const saveButtonId = 'account-save'

interface Props {
  readonly storage: AccountState['storage']
  readonly draft: Draft
  readonly outcome: Outcome | null
  readonly actions: AccountActions
  readonly headingRef: Ref<HTMLHeadingElement>
}

/** Which cloud, tenant and application a sign-in uses. Nothing counts before it is saved. */
export function SettingsForm({ storage, draft, outcome, actions, headingRef }: Props): ReactElement {
  const { values, change, changed, problems, checked, check } = draft
  const { preset } = useSettings().state
  const fixed = (key: SignInKey): boolean => preset?.fixedSignIn.includes(key) === true
  const saving = outcome?.place === 'settings' && outcome.state === 'running'

  function save(): void {
    if (check()) actions.save(settingsOf(values))
    else document.getElementById(problems.clientId === null ? tenantField : clientIdField)?.focus()
  }

  function discard(): void {
    draft.discard()
    // The button that was pressed goes away.
    document.getElementById(saveButtonId)?.focus()
  }

  return (
    <section className="card account-card" aria-labelledby="settings-title">
      <h2 id="settings-title" tabIndex={-1} ref={headingRef}>
        {words.settings}
      </h2>
      <form
        className="account-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        {preset !== null && preset.fixedSignIn.length > 0 && (
          <p className="preset-note">
            <DeviceText text={settingsWords.presetDecides(preset.name, preset.fixedSignIn.map((key) => settingsWords.signInKeys[key]).join(', '))} />
          </p>
        )}
        <Field label={words.application}>
          <RadioGroup
            value={values.quickStart ? 'quick' : 'own'}
            onChange={(_event, data) => { change({ quickStart: data.value === 'quick' }) }}
          >
            <Radio value="own" label={words.own} />
            <Radio value="quick" disabled={fixed('clientId')} label={words.quick} />
          </RadioGroup>
        </Field>
        {values.quickStart ? (
          <p className="quick-note">{words.quickText}</p>
        ) : (
          <>
            <Field
              label={words.clientId}
              hint={words.clientIdHint}
              {...(checked && problems.clientId !== null ? { validationMessage: problems.clientId, validationState: 'error' as const } : {})}
            >
              <Input
                id={clientIdField}
                readOnly={fixed('clientId')}
                className="account-id"
                value={values.clientId}
                autoComplete="off"
                spellCheck={false}
                maxLength={64}
                onChange={(_event, data) => { change({ clientId: data.value }) }}
              />
            </Field>
            <RegistrationHelp />
          </>
        )}
        <Field
          label={words.tenant}
          hint={words.tenantHint}
          {...(checked && problems.tenant !== null ? { validationMessage: problems.tenant, validationState: 'error' as const } : {})}
        >
          <Input
            id={tenantField}
            readOnly={fixed('tenant')}
            className="account-id"
            value={values.tenant}
            autoComplete="off"
            spellCheck={false}
            maxLength={256}
            onChange={(_event, data) => { change({ tenant: data.value }) }}
          />
        </Field>
        <Field label={words.cloud} className="account-cloud">
          <Select
            value={values.cloud}
            disabled={fixed('cloud')}
            onChange={(_event, data) => {
              const cloud = cloudIds.find((id) => id === data.value)
              if (cloud !== undefined) change({ cloud })
            }}
          >
            {cloudIds.map((id) => (
              <option key={id} value={id}>
                {cloudNames[id]}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          hint={
            storage.available
              ? words.rememberHint
              : words.notRemembered[storage.reason]
          }
        >
          <Checkbox
            label={words.remember}
            disabled={!storage.available}
            checked={storage.available && values.remember}
            onChange={(_event, data) => { change({ remember: data.checked === true }) }}
          />
        </Field>
        <div className="account-buttons">
          <Button id={saveButtonId} type="submit" appearance="primary" disabledFocusable={!changed || saving}>
            {words.save}
          </Button>
          {changed && <Button onClick={discard}>{words.discard}</Button>}
          <OutcomeText outcome={changed && outcome?.state === 'done' ? null : outcome} place="settings" />
        </div>
      </form>
    </section>
  )
}

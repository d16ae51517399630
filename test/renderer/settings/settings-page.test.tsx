// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { defaultSettings, type PresetView, type SettingsState } from '../../../core/ipc/settings.ts'
import { usedSettings } from '../../fakes/settings.ts'
import type { FakeBridge, FakeWorld } from '../invented/fake-bridge.ts'
import { readyReport } from '../invented/reports.ts'
import { aRow } from '../invented/rows.ts'
import { openApp, openDevice, settle } from '../open-app.tsx'

const fixedAll: PresetView = {
  name: 'Fabrikam bench',
  file: 'preflight.preset.json',
  from: 'beside-app',
  fixed: ['language', 'scenario', 'overlays', 'userDomain', 'keepHistory'],
  fixedSignIn: ['tenant', 'clientId'],
  hiddenPages: ['hash', 'codes', 'checks'],
}
const preset: SettingsState = { ...usedSettings, preset: fixedAll, settings: { ...usedSettings.settings, language: 'de', scenario: 'pre-provisioning', overlays: ['tap'], userDomain: 'fabrikam.example', keepHistory: false } }

async function openSettings(settings: SettingsState = usedSettings, more: Partial<FakeWorld> = {}): Promise<FakeBridge> {
  const fake = await openApp({ settings, ...more })
  fireEvent.click(within(screen.getByRole('navigation')).getByRole('button', { name: 'Settings' }))
  await screen.findByRole('heading', { level: 1, name: 'Settings' })
  await settle()
  return fake
}

const changes = (fake: FakeBridge): unknown[] => fake.calls.flatMap(({ channel, request }) => (channel === 'settings:change' ? [request] : []))

describe('the settings page', () => {
  it('changes one thing at a time, at once, and says so', async () => {
    const fake = await openSettings()
    fireEvent.change(screen.getByRole('combobox', { name: 'Theme' }), { target: { value: 'dark' } })
    fireEvent.change(screen.getByRole('combobox', { name: 'Language' }), { target: { value: 'de' } })
    fireEvent.change(screen.getByRole('combobox', { name: 'Scenario' }), { target: { value: 'self-deploying' } })
    fireEvent.click(screen.getByRole('checkbox', { name: 'FIDO2 security key' }))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Play a sound when a device turns ready' }))
    fireEvent.click(screen.getByRole('checkbox', { name: /^Include identifiers/ }))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Single-key shortcuts' }))
    await settle()
    expect(changes(fake)).toEqual([{ theme: 'dark' }, { language: 'de' }, { scenario: 'self-deploying' }, { overlays: ['fido2'] }, { readySound: true }, { exportIdentifiers: true }, { singleKeys: false }])
    expect(screen.getByText('Saved')).toBeDefined()
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Play a sound when a device turns ready' }).checked).toBe(true)
  })

  it('takes a domain with Enter, and refuses what is none beside its field', async () => {
    const fake = await openSettings()
    const field = screen.getByRole('textbox', { name: 'Domain of user names' })
    fireEvent.change(field, { target: { value: 'no domain' } })
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(screen.getByText(/^This is no domain/)).toBeDefined()
    expect(changes(fake)).toEqual([])
    fireEvent.change(field, { target: { value: '@fabrikam.example' } })
    fireEvent.keyDown(field, { key: 'Enter' })
    await settle()
    fireEvent.change(field, { target: { value: '' } })
    fireEvent.blur(field)
    expect(changes(fake)).toEqual([{ userDomain: 'fabrikam.example' }, { userDomain: null }])
  })

  it('forgets the folder that is watched again', async () => {
    const fake = await openSettings({ ...usedSettings, folder: 'STICK' })
    fireEvent.click(screen.getByRole('button', { name: 'Forget this folder' }))
    await settle()
    expect(fake.calls.at(-1)?.channel).toBe('settings:forget-folder')
    expect(screen.queryByText(/STICK/)).toBeNull()
  })

  it('says why a change did not come about', async () => {
    await openSettings(usedSettings, { failing: { 'settings:change': 'They could not be saved.' } })
    fireEvent.click(screen.getByRole('checkbox', { name: /^Keep the reports/ }))
    await settle()
    expect(screen.getByText('They could not be saved.').closest('[role=status]')).not.toBeNull()
  })
})

describe('with a preset', () => {
  it('shows what it decides, to read and not to change', async () => {
    await openSettings(preset)
    const card = screen.getByRole('region', { name: 'Preset: Fabrikam bench' })
    expect(card.textContent).toContain('preflight.preset.json, beside the app.')
    expect(card.textContent).toContain('tenant, application (client) id, language, scenario')
    expect(card.textContent).toContain('Hash, Codes, Checks')
    expect(screen.queryByRole('combobox', { name: 'Language' })).toBeNull()
    expect(screen.queryByRole('combobox', { name: 'Scenario' })).toBeNull()
    expect(screen.queryByRole('textbox', { name: 'Domain of user names' })).toBeNull()
    expect(screen.queryByRole('checkbox', { name: /^Keep the reports/ })).toBeNull()
    expect(screen.getAllByText('(Set by the preset)')).toHaveLength(5)
    expect(screen.getByRole('combobox', { name: 'Theme' })).toBeDefined()
  })

  it('the pages that it hides are gone', async () => {
    await openApp({ settings: preset })
    expect(within(screen.getByRole('navigation')).getAllByRole('button').map((each) => each.textContent)).toEqual(['Bench', 'History', 'Account', 'Settings', 'About'])
  })

  it('a device has three things to choose: itself, its user and the pass', async () => {
    const fake = await openApp({ settings: preset, rows: [aRow('ready-laptop', { name: 'FBK-1', scenario: 'pre-provisioning', overlays: ['hyper-v-vm'], user: null, overall: 'ready' })], reports: { 'ready-laptop': readyReport } })
    await openDevice(/FBK-1/)
    const plan = screen.getByRole('region', { name: 'Enrollment plan' })
    expect(within(plan).queryByRole('combobox')).toBeNull()
    expect(within(plan).getByText('Pre-provisioning')).toBeDefined()
    expect(within(plan).getAllByRole('checkbox')).toHaveLength(1)
    const user = within(plan).getByRole('textbox')
    fireEvent.change(user, { target: { value: 'avery' } })
    fireEvent.keyDown(user, { key: 'Enter' })
    await settle()
    fireEvent.click(within(plan).getByRole('checkbox', { name: 'Temporary Access Pass' }))
    await settle()
    expect(fake.calls.filter(({ channel }) => channel === 'device:plan').map(({ request }) => request)).toEqual([
      { deviceId: 'ready-laptop', scenario: 'pre-provisioning', overlays: ['hyper-v-vm'], user: 'avery@fabrikam.example' },
      { deviceId: 'ready-laptop', scenario: 'pre-provisioning', overlays: ['tap', 'hyper-v-vm'], user: 'avery@fabrikam.example' },
    ])
    expect(screen.queryAllByRole('button', { name: /what this check is$/ })).toEqual([])
  })

  it('what it decides of a sign-in cannot be changed on the account page', async () => {
    await openApp({ settings: preset })
    fireEvent.click(within(screen.getByRole('navigation')).getByRole('button', { name: 'Account' }))
    const tenant = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Tenant id or domain' })
    expect(tenant.readOnly).toBe(true)
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Application (client) id' }).readOnly).toBe(true)
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Quick start/ }).disabled).toBe(true)
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Cloud' }).disabled).toBe(false)
    expect(screen.getByText(/decides tenant, application \(client\) id/)).toBeDefined()
  })
})

describe('notices on every page', () => {
  it('offer the preset of a stick, with who it signs in to', async () => {
    const fake = await openApp({ settings: { ...usedSettings, offer: { name: 'Stranger', file: 'preflight.preset.json', tenant: 'stranger.example', clientId: null } } })
    const bar = (await screen.findByText('The watched folder has a preset')).closest('[role=alert]')
    expect(bar?.textContent).toContain('Tenant: stranger.example.')
    fireEvent.click(screen.getByRole('button', { name: 'Ignore it' }))
    await settle()
    expect(fake.calls.at(-1)).toEqual({ channel: 'settings:answer-offer', request: false })
    expect(screen.queryByText('The watched folder has a preset')).toBeNull()
  })

  it('say which file could not be used, until they are dismissed', async () => {
    await openApp({ settings: { ...usedSettings, problems: ['bench.json, line 2: a value was expected.'] } })
    await screen.findByText('bench.json, line 2: a value was expected.')
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByText('bench.json, line 2: a value was expected.')).toBeNull()
  })
})

describe('the first start', () => {
  const first: SettingsState = { ...usedSettings, settings: defaultSettings }

  it('shows a card with the ways in, which blocks nothing', async () => {
    const fake = await openApp({ settings: first })
    const card = await screen.findByRole('region', { name: 'Welcome to Preflight' })
    expect(screen.queryByText('No devices yet')).toBeNull()
    expect(screen.getAllByRole('button', { name: 'Check this machine' })).toHaveLength(2)
    fireEvent.click(within(card).getByRole('button', { name: 'Try the demo' }))
    await settle()
    expect(fake.calls.at(-1)?.channel).toBe('bench:add-demo')
    fireEvent.click(within(card).getByRole('button', { name: 'Sign in to the tenant' }))
    await screen.findByRole('heading', { level: 1, name: 'Account' })
  })

  it('puts the card away for good', async () => {
    const fake = await openApp({ settings: first })
    fireEvent.click(await screen.findByRole('button', { name: 'Do not show this again' }))
    await settle()
    expect(changes(fake)).toEqual([{ startCardDone: true }])
    expect(screen.getByText('No devices yet')).toBeDefined()
    expect(document.activeElement?.textContent).toBe('Bench')
  })

  it('shows no card before the settings are read', async () => {
    await openApp({ settings: first, silent: ['settings:get'] })
    expect(screen.queryByRole('region', { name: 'Welcome to Preflight' })).toBeNull()
  })
})

it('exports include identifiers where that was chosen as usual', async () => {
  const fake = await openApp({ settings: { ...usedSettings, settings: { ...usedSettings.settings, exportIdentifiers: true } }, rows: [aRow('ready-laptop', { name: 'FBK-1', overall: 'ready' })], reports: { 'ready-laptop': readyReport } })
  await openDevice(/FBK-1/)
  fireEvent.click(screen.getByRole('button', { name: 'Export' }))
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Copy as text' }))
  await settle()
  expect(fake.calls.find(({ channel }) => channel === 'report:copy')?.request).toEqual({ deviceId: 'ready-laptop', identifiers: true })
})

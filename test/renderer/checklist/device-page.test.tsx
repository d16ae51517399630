// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { FactRow } from '../../../core/fact-view/fact-rows.ts'
import type { PassTimeline } from '../../../core/pass/pass-timeline.ts'
import type { AssumedAnswer } from '../../../core/what-if/judge-assumed.ts'
import { aCheck } from '../invented/checks.ts'
import type { FakeBridge, FakeWorld } from '../invented/fake-bridge.ts'
import { aReport, blockedReport, hostileText, readyReport, steers } from '../invented/reports.ts'
import { twelveRows } from '../invented/rows.ts'
import { usedSettings } from '../../fakes/settings.ts'
import { openApp, openDevice, settle } from '../open-app.tsx'

const withHash = aReport([...blockedReport.checks, aCheck('hash-capture', 'ready', 'The hash was read')])
const open = async (world: Partial<FakeWorld> = {}): Promise<FakeBridge> => {
  const fake = await openApp({ rows: twelveRows.map((row) => (row.id === 'seed-story' ? { ...row, overlays: ['tap'] as const } : row)), reports: { 'seed-story': withHash, 'ready-laptop': readyReport }, ...world })
  await openDevice(/VM-SEED/)
  return fake
}
const asked = (fake: FakeBridge, channel: string): readonly unknown[] => fake.calls.filter((call) => call.channel === channel).map(({ request }) => request)
const type = (name: RegExp, value: string): void => {
  fireEvent.change(screen.getByLabelText(name), { target: { value } })
}

const answer: AssumedAnswer = {
  overall: 'at-risk',
  headline: 'Enrollment would be at risk.',
  changes: {
    since: '2026-11-23T09:00:00Z',
    overall: { before: 'blocked', now: 'at-risk' },
    verdicts: [{ checkId: 'tap-lifetime-fit', topic: 'Lifetime', title: 'The pass outlives setup', before: 'at-risk', now: 'ready', values: [{ label: 'Time left', before: '55 minutes', now: '480 minutes' }] }],
    values: [],
  },
  user: null,
}

describe('what if', () => {
  const begin = (): void => {
    fireEvent.click(screen.getByRole('button', { name: 'What if…' }))
  }

  it('is folded away, asks nothing and assumes nothing until somebody does', async () => {
    const fake = await open({ assumed: answer })
    expect(screen.queryByLabelText('Setup begins')).toBeNull()
    begin()
    expect(screen.getByText('Nothing is assumed yet.')).toBeDefined()
    await settle()
    expect(asked(fake, 'report:what-if')).toEqual([])
  })

  it('answers while somebody types, with word, headline and changed checks, and says that it is assumed', async () => {
    const fake = await open({ assumed: answer })
    begin()
    fireEvent.click(screen.getByRole('switch', { name: 'Another pass' }))
    const panel = within(screen.getByRole('region', { name: 'What if…' }))
    type(/Lifetime in minutes/, '6')
    expect(panel.getByText('Enter whole minutes from 10 to 43200.')).toBeDefined()
    type(/Lifetime in minutes/, '60')
    await waitFor(() => { expect(panel.getByText('Enrollment would be at risk.')).toBeDefined() })
    expect(panel.getByText('1 check would have another answer')).toBeDefined()
    expect(panel.getByText('The pass outlives setup').textContent).toContain('was: at risk')
    expect(panel.getByText(/55 minutes/).closest('p')?.textContent).toBe('Time left: 55 minutes → 480 minutes')
    expect(panel.getByText(/nothing was changed/)).toBeDefined()
    // Neither the half number nor what was there before it was asked for.
    expect(asked(fake, 'report:what-if')).toEqual([{ deviceId: 'seed-story', at: null, pass: { startsAt: '2026-11-23T09:00:38.000Z', lifetimeMinutes: 60, oneTime: false }, user: null }])
  })

  it('offers the usual lifetimes, the longest of the policy among them, and doubts what the policy refuses', async () => {
    await open({ assumed: answer, pass: { timeline: null, limits: { minimumLifetimeMinutes: 60, maximumLifetimeMinutes: 240, defaultLifetimeMinutes: 60, oneTimeOnly: true } } })
    begin()
    fireEvent.click(screen.getByRole('switch', { name: 'Another pass' }))
    expect(screen.getByText(/allows 60 to 240 minutes/)).toBeDefined()
    expect(screen.getByText('The policy of the tenant allows one-time passes only.')).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Longest of the policy (240 min)' }))
    expect(screen.queryByText(/allows 60 to 240 minutes/)).toBeNull()
  })

  it('forgets everything on demand', async () => {
    await open({ assumed: answer })
    begin()
    fireEvent.click(screen.getByRole('switch', { name: 'Another pass' }))
    await waitFor(() => { expect(screen.getByText('Enrollment would be at risk.')).toBeDefined() })
    fireEvent.click(screen.getByRole('button', { name: 'Forget the assumptions' }))
    expect(screen.queryByText('Enrollment would be at risk.')).toBeNull()
    expect(screen.getByText('Nothing is assumed yet.')).toBeDefined()
  })

  it('has no pass to assume where none is planned, and offers to plan one', async () => {
    const fake = await open({ reports: { 'seed-story': { ...withHash, overlays: [] } }, rows: twelveRows.map((row) => ({ ...row, overlays: [] })) })
    begin()
    expect(screen.queryByRole('switch', { name: 'Another pass' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Plan with a Temporary Access Pass' }))
    expect(asked(fake, 'device:plan')).toMatchObject([{ deviceId: 'seed-story', overlays: ['tap'] }])
  })

  describe('with another user', () => {
    const never = { name: 'blake.moreno@fabrikam.example', read: 'never', device: null, at: null } as const
    const users = [
      { name: 'casey.ito@fabrikam.example', readAt: '2026-11-23T09:00:20Z' },
      { name: 'drew.santos@fabrikam.example', readAt: null },
    ]
    const field = (): HTMLElement => screen.getByRole('combobox', { name: 'Somebody else signs in' })
    const lastAsked = (fake: FakeBridge): unknown => asked(fake, 'report:what-if').at(-1)

    it('offers the users of the bench, by keyboard, and says of each whether they were read', async () => {
      const fake = await open({ assumed: { ...answer, user: { ...never, name: 'casey.ito@fabrikam.example', read: 'elsewhere', device: 'BENCH-08', at: '2026-11-23T09:00:20Z' } }, users })
      begin()
      await settle()
      fireEvent.click(field())
      expect(screen.getAllByRole('option').map((each) => each.textContent)).toEqual([expect.stringMatching(/^casey\.ito@fabrikam\.exampleread at /), 'drew.santos@fabrikam.examplenot read yet'])
      fireEvent.keyDown(field(), { key: 'ArrowDown' })
      fireEvent.click(screen.getByRole('option', { name: /casey/ }))
      await waitFor(() => { expect(lastAsked(fake)).toEqual({ deviceId: 'seed-story', at: null, pass: null, user: 'casey.ito@fabrikam.example' }) })
      expect(await screen.findByText(/What is about the user alone was read with/)).toBeDefined()
      expect(screen.getByText('Enrollment would be at risk.')).toBeDefined()
    })

    it('takes any other name, completes it, and marks what is none', async () => {
      const fake = await open({ assumed: { ...answer, user: never }, users, settings: { ...usedSettings, settings: { ...usedSettings.settings, userDomain: 'fabrikam.example' } } })
      begin()
      fireEvent.change(field(), { target: { value: 'blake moreno' } })
      expect(screen.getByText('Enter a user name with its domain, such as name@contoso.com.')).toBeDefined()
      expect(field().getAttribute('aria-invalid')).toBe('true')
      await settle()
      expect(asked(fake, 'report:what-if')).toEqual([])
      fireEvent.change(field(), { target: { value: ' blake.moreno ' } })
      await waitFor(() => { expect(lastAsked(fake)).toMatchObject({ user: 'blake.moreno@fabrikam.example' }) })
    })

    it('says that nobody asked about them, and scans with them on demand', async () => {
      const fake = await open({ assumed: { ...answer, overall: 'cannot-tell', user: never }, users })
      begin()
      fireEvent.change(field(), { target: { value: never.name } })
      expect(await screen.findByText(/Nobody has asked Microsoft Graph about this user yet/)).toBeDefined()
      fireEvent.click(screen.getByRole('button', { name: 'Scan with this user' }))
      expect(asked(fake, 'device:plan')).toMatchObject([{ deviceId: 'seed-story', scenario: 'user-driven', overlays: ['tap'], user: never.name }])
      expect(screen.getByText('Nothing is assumed yet.')).toBeDefined()
      await settle()
      expect(screen.queryAllByRole('option')).toEqual([])
    })

    it('offers no scan for the user that the device was read with', async () => {
      await open({ assumed: { ...answer, user: { ...never, read: 'here' } }, users })
      begin()
      fireEvent.change(field(), { target: { value: never.name } })
      expect(await screen.findByText(/This device was read with this user/)).toBeDefined()
      expect(screen.queryByRole('button', { name: 'Scan with this user' })).toBeNull()
    })

    it('has nobody to try where nobody signs in, and shows names and devices as text', async () => {
      const hostile = { ...never, read: 'elsewhere', device: hostileText, at: '2026-11-23T09:00:20Z' } as const
      const fake = await open({ assumed: { ...answer, user: hostile }, users: [{ name: hostileText, readAt: null }] })
      begin()
      await settle()
      fireEvent.click(field())
      fireEvent.change(field(), { target: { value: never.name } })
      expect(await screen.findByText(/onerror/, { selector: '.what-if-source *' })).toBeDefined()
      const panel = screen.getByRole('region', { name: 'What if…' })
      expect(panel.querySelector('img')).toBeNull()
      expect(steers(panel.textContent)).toBe(false)
      fake.world.reports = { ...fake.world.reports, 'seed-story': { ...withHash, scenario: 'self-deploying' } }
      fake.push('report:changed', 'seed-story')
      expect(await screen.findByText(/Nobody signs in while this device is set up/)).toBeDefined()
      expect(screen.queryByRole('combobox', { name: 'Somebody else signs in' })).toBeNull()
    })
  })

  it('shows what the engine answers as text, and its trouble as a sentence', async () => {
    await open({ assumed: { ...answer, headline: hostileText } })
    begin()
    fireEvent.click(screen.getByRole('switch', { name: 'Another pass' }))
    await waitFor(() => { expect(screen.getByRole('region', { name: 'What if…' }).textContent).toContain('onerror') })
    expect(document.querySelector('.what-if img')).toBeNull()
    expect(steers(screen.getByRole('region', { name: 'What if…' }).querySelector('.what-if-answer')?.textContent ?? '')).toBe(false)
  })
})

describe('the way to ready', () => {
  const way: FakeWorld['way'] = {
    steps: [
      { kind: 'pass', text: 'Issue another pass.', role: 'identity-admin', restart: 'none', checkIds: ['tap-lifetime-fit'] },
      { kind: 'fix', text: 'Reinstall Windows.', role: 'technician', restart: 'reset', checkIds: ['os-min-web-sign-in'] },
      { kind: 'read', text: 'Run the collector as administrator.', role: null, restart: 'none', checkIds: ['tpm-attestation', 'secure-boot-ca', 'net-proxy', 'ca-policies'] },
    ],
    stuck: ['tap-web-sign-in'],
  }

  it('is a numbered list with who, restart and what nobody knows yet', async () => {
    await open({ way })
    const region = screen.getByRole('region', { name: 'What would make this device ready' })
    const items = [...region.querySelectorAll('ol > li')].map((item) => item.textContent)
    expect(items[0]).toContain('Issue another pass.Identity administrator, no restart needed. Tried with the facts that were read.')
    expect(items[1]).toContain('Technician, the device has to be reset. The next scan shows whether it worked.')
    expect(items[2]).toContain('Nobody knows yet what it will say')
    expect(items[2]).toContain('2 more')
    expect(region.textContent).toContain('Nothing that anybody can do here settles this: Web sign-in')
  })

  it('stands right under the answer and opens the rows that a step settles', async () => {
    await open({ way })
    const region = screen.getByRole('region', { name: 'What would make this device ready' })
    expect(region.previousElementSibling?.classList.contains('answer')).toBe(true)
    fireEvent.click(within(region).getByRole('button', { name: 'The pass may expire before setup ends' }))
    await settle()
    expect(document.getElementById('check-tap-lifetime-fit')?.hasAttribute('open')).toBe(true)
  })

  it('is neither asked for nor shown for a device that is ready', async () => {
    const fake = await openApp({ rows: twelveRows, reports: { 'ready-laptop': readyReport }, way })
    await openDevice(/FBK-LAPTOP-01/)
    expect(asked(fake, 'report:way')).toEqual([])
    expect(screen.queryByRole('region', { name: 'What would make this device ready' })).toBeNull()
  })
})

const timeline: PassTimeline = {
  validFrom: '2026-11-23T08:00:00Z',
  validUntil: '2026-11-23T10:00:00Z',
  oneTime: true,
  now: '2026-11-23T09:00:00Z',
  setupAt: '2026-11-23T09:00:00Z',
  signIns: [
    { kind: 'device-setup', earliest: '2026-11-23T09:00:00Z', latest: '2026-11-23T09:00:00Z' },
    { kind: 'account-setup', earliest: '2026-11-23T09:00:00Z', latest: '2026-11-23T10:00:00Z' },
  ],
  spans: [
    { kind: 'status-page', minutes: 60, source: 'GET /<i>esp</i>', ownThreshold: false },
    { kind: 'margin', minutes: 30, source: null, ownThreshold: true },
  ],
  doneBy: '2026-11-23T10:30:00Z',
  spareMinutes: -30,
  complete: true,
}

describe('the pass', () => {
  it('says in words what the bar draws, and where the figures come from', async () => {
    await open({ pass: { timeline, limits: null } })
    const region = screen.getByRole('region', { name: 'Temporary Access Pass and the run of setup' })
    expect(region.textContent).toContain('The pass may end 30 minutes before setup does.')
    expect(region.textContent).toContain('good for one sign-in only')
    const items = within(region).getAllByRole('listitem').map((item) => item.textContent)
    expect(items.find((text) => text.startsWith('Enrollment status page'))).toContain('60 minutesGET /<i>esp</i>')
    expect(items.find((text) => text.startsWith('Margin'))).toContain('30 minutesOur own figure; Microsoft gives none')
    expect(region.querySelector('svg.pass-bar')?.getAttribute('aria-hidden')).toBe('true')
    expect(region.querySelector('i')).toBeNull()
    fireEvent.click(within(region).getByRole('button'))
    expect(document.getElementById('check-tap-lifetime-fit')?.hasAttribute('open')).toBe(true)
  })

  it('never shows an unread stretch as one that takes no time', async () => {
    await open({ pass: { timeline: { ...timeline, spans: [{ kind: 'status-page', minutes: null, source: null, ownThreshold: false }], complete: false, spareMinutes: 30 }, limits: null } })
    const region = screen.getByRole('region', { name: 'Temporary Access Pass and the run of setup' })
    expect(region.textContent).toContain('Not everything was read, so setup may take longer than shown.')
    expect(region.textContent).toContain('Enrollment status page, up to its time-outNot read')
    expect(region.querySelector('.pass-bar .pass-open')).not.toBeNull()
  })

  it('keeps every mark on the bar, however long the pass is', async () => {
    await open({ pass: { timeline: { ...timeline, validFrom: '2026-10-23T08:00:00Z', validUntil: '2026-12-23T10:00:00Z' }, limits: null } })
    const bar = document.querySelector('svg.pass-bar')
    const places = [...(bar?.querySelectorAll('[x], [cx], [x1]') ?? [])].flatMap((shape) => ['x', 'cx', 'x1', 'x2'].flatMap((name) => shape.getAttribute(name) ?? []))
    expect(places.length).toBeGreaterThan(5)
    for (const place of places) expect(Number(place.replace('%', ''))).toBeGreaterThanOrEqual(0)
    for (const place of places) expect(Number(place.replace('%', ''))).toBeLessThanOrEqual(100)
    expect(screen.getByText('The pass is valid longer than the bar shows.')).toBeDefined()
  })
})

const facts: readonly FactRow[] = [
  { id: 'device.name', topic: 'device', label: 'Device name', privacy: 'identifying', read: { status: 'known', lines: ['BENCH-07'], source: 'Win32_ComputerSystem', observedAt: '2026-11-23T09:00:00Z' } },
  { id: 'network.endpoints', topic: 'network', label: 'Endpoints', privacy: 'open', read: { status: 'known', lines: Array.from({ length: 20 }, (_, index) => `Host: h${String(index)}.example`), source: hostileText, observedAt: '2026-11-23T09:00:00Z' } },
  { id: 'device.tpmReady', topic: 'device', label: 'TPM ready', privacy: 'open', read: { status: 'unavailable', reason: 'needs-elevation', detail: 'Access denied.', action: 'Run the collector as administrator.' } },
]

describe('the facts', () => {
  const begin = async (): Promise<HTMLElement> => {
    fireEvent.click(screen.getByRole('button', { name: 'All facts of this scan' }))
    await settle()
    return screen.getByRole('region', { name: 'All facts of this scan' })
  }
  const labels = (): readonly (string | null)[] => [...document.querySelectorAll('.fact-label')].map((each) => each.textContent)

  it('are asked for only when somebody looks', async () => {
    const fake = await open({ facts })
    expect(asked(fake, 'report:facts')).toEqual([])
    await begin()
    expect(asked(fake, 'report:facts')).toEqual(['seed-story'])
  })

  it('have value, source and age, or why they are missing and what would help', async () => {
    await open({ facts })
    const region = await begin()
    expect(labels()).toEqual(['Device name', 'Endpoints', 'TPM ready'])
    expect(region.textContent).toContain('BENCH-07')
    expect(region.textContent).toContain('Left out of exports unless asked for')
    expect(region.textContent).toContain('14 more')
    expect(region.textContent).toContain('Needs administratorAccess denied.Run the collector as administrator.')
    expect(region.querySelector('img')).toBeNull()
    expect(steers(region.textContent)).toBe(false)
  })

  it('are found by words, by state and by what they are about', async () => {
    await open({ facts })
    await begin()
    fireEvent.change(screen.getByRole('searchbox', { name: 'Search facts' }), { target: { value: 'h3 HOST' } })
    await waitFor(() => { expect(labels()).toEqual(['Endpoints']) })
    fireEvent.change(screen.getByRole('searchbox', { name: 'Search facts' }), { target: { value: '' } })
    fireEvent.click(screen.getByRole('button', { name: 'Not read' }))
    await waitFor(() => { expect(labels()).toEqual(['TPM ready']) })
    fireEvent.click(screen.getByRole('button', { name: 'Network' }))
    await waitFor(() => { expect(screen.getByText('No fact matches.')).toBeDefined() })
    expect(screen.getByRole('button', { name: 'Network' }).getAttribute('aria-pressed')).toBe('true')
  })
})

describe('the hash of the device', () => {
  it('is shown decoded on its page, and leads back to the checklist', async () => {
    const fake = await open({ hashes: { hashes: [{ label: 'FBK10001', state: 'intact', why: 'All is well.', lines: [], findings: [] }], notShown: 0, problem: null } })
    fireEvent.click(screen.getByRole('button', { name: 'What the hardware hash says' }))
    expect(await screen.findByText('All is well.')).toBeDefined()
    expect(asked(fake, 'hash:of-device')).toEqual(['seed-story'])
    fireEvent.click(screen.getByRole('button', { name: 'Checklist' }))
    expect(await screen.findByRole('heading', { level: 1, name: withHash.headline })).toBeDefined()
  })

  it('is no link where there is none', async () => {
    await open({ reports: { 'seed-story': blockedReport } })
    expect(screen.queryByRole('button', { name: 'What the hardware hash says' })).toBeNull()
  })
})

// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { describeChecks } from '../../../core/catalog/catalog.ts'
import { byArea, catalogLead, entryLines } from '../../../core/catalog/entry-lines.ts'
import { tableDates } from '../../../core/catalog/table-ages.ts'
import { checks } from '../../../core/checks/index.ts'
import { nothingFound, searchChecks, searchNews } from '../../../renderer/catalog/search-checks.ts'
import type { FakeBridge, FakeWorld } from '../invented/fake-bridge.ts'
import { blockedReport, hostileText } from '../invented/reports.ts'
import { twelveRows } from '../invented/rows.ts'
import { openApp, openDevice } from '../open-app.tsx'

const catalog = describeChecks(checks, 'en')

async function openChecks(world: Partial<FakeWorld> = {}): Promise<FakeBridge> {
  const fake = await openApp(world)
  fireEvent.click(within(screen.getByRole('navigation')).getByRole('button', { name: 'Checks' }))
  await screen.findByRole('heading', { level: 1, name: 'Checks' })
  return fake
}

const search = (text: string): void => {
  fireEvent.change(screen.getByRole('textbox', { name: 'Search' }), { target: { value: text } })
}
const ids = (): string[] => [...document.querySelectorAll('.entry > summary code')].map((each) => each.textContent)
const entryOf = (id: string): HTMLDetailsElement => {
  const found = document.getElementById(`entry-${id}`)
  if (!(found instanceof HTMLDetailsElement)) throw new Error(`No entry ${id}`)
  return found
}
const toggle = (id: string): void => {
  const entry = entryOf(id)
  entry.open = !entry.open
  fireEvent(entry, new Event('toggle'))
}

describe('the page of checks', () => {
  it('is marked in the navigation, has the focus on its heading and lists every check by area, closed', async () => {
    await openChecks()
    expect(screen.getByRole('button', { name: 'Checks' }).getAttribute('aria-current')).toBe('page')
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
    expect(ids()).toEqual(checks.map(({ id }) => id))
    expect(document.querySelectorAll('.entry[open], .entry-body')).toHaveLength(0)
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(byArea(catalog.checks).length + 1)
    expect(screen.queryByRole('button', { name: 'Checklist' })).toBeNull()
    expect(screen.getByText(catalogLead(catalog))).toBeDefined()
  })

  it('says how old the tables are', async () => {
    await openChecks()
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1)
    expect(rows).toHaveLength(catalog.tables.length)
    expect(rows.map((row) => row.textContent)).toEqual(catalog.tables.map((table) => `${table.title}${String(table.rows)}${tableDates(table, 'en')}`))
  })

  it('opens an entry with everything about it, and closes it', async () => {
    await openChecks()
    const entry = catalog.checks.find(({ id }) => id === 'tap-web-sign-in')
    toggle('tap-web-sign-in')
    const shown = [...entryOf('tap-web-sign-in').querySelectorAll('dl > div')].map((each) => ({ term: each.querySelector('dt')?.textContent, text: each.querySelector('dd')?.textContent }))
    expect(shown).toEqual(entryLines(entry!, 'en'))
    expect(within(entryOf('tap-web-sign-in')).getByText(entry!.why)).toBeDefined()
    toggle('tap-web-sign-in')
    expect(entryOf('tap-web-sign-in').querySelector('.entry-body')).toBeNull()
  })

  it('asks for the documentation by check, and says when that fails', async () => {
    const fake = await openChecks({ failing: { 'docs:open': 'No browser answered.' } })
    toggle('os-edition')
    fireEvent.click(within(entryOf('os-edition')).getByRole('button', { name: 'Learn more' }))
    expect(fake.calls.at(-1)).toEqual({ channel: 'docs:open', request: 'os-edition' })
    expect(await screen.findByText('No browser answered.')).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByText('No browser answered.')).toBeNull()
  })

  it('finds checks by words, and says how many', async () => {
    await openChecks()
    search('  Web  LOCK screen ')
    const found = searchChecks(catalog.checks, 'lock screen web')
    expect(found.length).toBeGreaterThan(0)
    expect(found.length).toBeLessThan(checks.length)
    await waitFor(() => { expect(ids()).toEqual(found.map(({ id }) => id)) })
    expect(screen.queryByRole('table')).toBeNull()
    await waitFor(() => { expect(screen.getAllByRole('status').map((each) => each.textContent).join('')).toContain(searchNews('x', found.length)) })
    search('')
    await waitFor(() => { expect(ids()).toHaveLength(checks.length) })
  })

  it('says that it finds nothing, and shows hostile text nowhere', async () => {
    await openChecks()
    search(hostileText)
    expect(await screen.findByText(nothingFound, { selector: 'p:not([role])' })).toBeDefined()
    expect(document.querySelector('main img')).toBeNull()
  })
})

describe('the way from a checklist', () => {
  it('leads to the entry, open and focused, and back', async () => {
    await openApp({ rows: twelveRows, reports: { 'seed-story': blockedReport } })
    await openDevice(/VM-SEED/)
    const [first] = screen.getAllByRole('button', { name: /: what this check is$/ })
    if (first === undefined) throw new Error('No row is open')
    const id = first.textContent
    fireEvent.click(first)
    await screen.findByRole('heading', { level: 1, name: 'Checks' })
    expect(screen.getByRole('button', { name: 'Checks' }).getAttribute('aria-current')).toBe('page')
    expect(entryOf(id).open).toBe(true)
    expect(document.activeElement).toBe(entryOf(id).querySelector('summary'))
    expect(screen.getByRole('button', { name: 'Checklist' })).toBeDefined()
    expect(screen.getAllByRole('button', { name: 'Back to the checklist' })).toHaveLength(1)
    fireEvent.click(screen.getByRole('button', { name: 'Back to the checklist' }))
    await screen.findByRole('button', { name: 'Export' })
  })
})

describe('the search', () => {
  it.each([
    ['an id', 'tpm-present', 'tpm-present'],
    ['the label of a fact', 'windows revision', 'os-min-web-sign-in'],
    ['a scenario', 'device association', 'os-lifecycle'],
    ['an area', 'hyper-v vms', 'hv-clone'],
  ])('knows %s', (_what, question, id) => {
    expect(searchChecks(catalog.checks, question).map((each) => each.id)).toContain(id)
  })

  it('says nothing without a question', () => {
    expect(searchNews('  ', 3)).toBe('')
    expect(searchNews('x', 1)).toBe('1 check found.')
    expect(searchNews('x', 0)).toBe(nothingFound)
  })
})

// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { FakeBridge, FakeWorld } from '../invented/fake-bridge.ts'
import { readyReport } from '../invented/reports.ts'
import { twelveRows } from '../invented/rows.ts'
import { openApp, openDevice, settle } from '../open-app.tsx'

async function openMenu(more: Partial<FakeWorld> = {}): Promise<FakeBridge> {
  const fake = await openApp({ rows: twelveRows, reports: { 'ready-laptop': readyReport }, ...more })
  await openDevice(/FBK-LAPTOP-01/)
  fireEvent.click(screen.getByRole('button', { name: 'Export' }))
  await screen.findByRole('menuitem', { name: /HTML/ })
  return fake
}

describe('export', () => {
  it.each([
    [/HTML/, 'html'],
    [/^PDF/, 'pdf'],
    [/JSON/, 'json'],
    [/CSV/, 'csv'],
  ])('%s saves without identifiers', async (name, format) => {
    const fake = await openMenu()
    fireEvent.click(screen.getByRole('menuitem', { name }))
    await settle()
    expect(fake.calls.at(-1)).toEqual({ channel: 'report:export', request: { deviceId: 'ready-laptop', format, identifiers: false } })
    expect(screen.getByText('Saved as FBK-LAPTOP-01.preflight.html')).toBeDefined()
  })

  it('copies as text', async () => {
    const fake = await openMenu()
    fireEvent.click(screen.getByRole('menuitem', { name: 'Copy as text' }))
    await settle()
    expect(fake.calls.at(-1)).toEqual({ channel: 'report:copy', request: { deviceId: 'ready-laptop', identifiers: false } })
    expect(screen.getByText('Copied as text')).toBeDefined()
  })

  it('warns about identifiers and includes them only when asked', async () => {
    const fake = await openMenu()
    const box = screen.getByRole('menuitemcheckbox')
    expect(box.getAttribute('aria-checked')).toBe('false')
    expect(box.textContent).toContain('left out')
    fireEvent.click(box)
    expect(screen.getByRole('menuitemcheckbox').getAttribute('aria-checked')).toBe('true')
    expect(screen.getByRole('menuitemcheckbox').textContent).toContain('names the device, its user and the tenant')
    fireEvent.click(screen.getByRole('menuitem', { name: /JSON/ }))
    await settle()
    expect(fake.calls.at(-1)).toMatchObject({ request: { identifiers: true } })
  })

  it('says why a file was not saved', async () => {
    await openMenu({ failing: { 'report:export': 'The disk is full.' } })
    fireEvent.click(screen.getByRole('menuitem', { name: /^PDF/ }))
    await screen.findByText('The disk is full.')
  })
})

// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { aRow } from '../invented/rows.ts'
import { openApp, settle } from '../open-app.tsx'

/** Drawn once for each drawing of a row. */
const badges = vi.hoisted(() => ({ drawn: 0 }))

vi.mock('../../../renderer/ui/status-badge.tsx', () => ({
  StatusBadge: () => {
    badges.drawn += 1
    return null
  },
}))

const rows = Array.from({ length: 40 }, (_, index) => aRow(`device-${String(index)}`))

beforeEach(() => { badges.drawn = 0 })

it('a change of one device draws one row', async () => {
  const fake = await openApp({ rows })
  badges.drawn = 0
  act(() => { fake.push('bench:changed', { rows: [aRow('device-7', { overall: 'blocked' })], ids: null }) })
  await settle()
  expect(badges.drawn).toBe(1)
})

it('a search that leaves them all draws none, and a box that is ticked draws its own', async () => {
  await openApp({ rows })
  badges.drawn = 0
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'device' } })
  await settle()
  expect(badges.drawn).toBe(0)
  fireEvent.click(screen.getByRole('checkbox', { name: 'Select DEVICE-1' }))
  await settle()
  expect(badges.drawn).toBe(1)
})

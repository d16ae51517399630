// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { tableAges } from '../../../core/catalog/table-ages.ts'
import { openApp, settle } from '../open-app.tsx'

it('shows versions, what is read and never kept, and the license', async () => {
  await openApp()
  fireEvent.click(screen.getByRole('button', { name: 'About' }))
  await screen.findByRole('heading', { name: 'About Preflight', level: 1 })
  await settle()
  expect(document.activeElement?.textContent).toBe('About Preflight')
  expect(screen.getByRole('button', { name: 'About' }).getAttribute('aria-current')).toBe('page')
  for (const text of ['45.4.1', '156.0.8078.79', '24.21.0', '40']) expect(screen.getByText(text)).toBeDefined()
  expect(within(screen.getByRole('main')).getByText(/MIT license/)).toBeDefined()
})

it('says so when the machine does not answer well', async () => {
  await openApp({ failing: { 'app:about': 'Nothing is known.' } })
  fireEvent.click(screen.getByRole('button', { name: 'About' }))
  await screen.findByText('Nothing is known.')
})

it('shows how old each data table is', async () => {
  await openApp()
  fireEvent.click(screen.getByRole('button', { name: 'About' }))
  const tables = await screen.findByRole('region', { name: 'Data tables' })
  expect(within(tables).getAllByRole('rowheader')).toHaveLength(tableAges('en').length)
  expect(within(tables).getByRole('row', { name: /^Windows versions/ }).textContent).toMatch(/20\d\d-\d\d/)
})

it('shows the licenses of others on demand, in a box that the keyboard reaches', async () => {
  await openApp()
  fireEvent.click(screen.getByRole('button', { name: 'About' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Show the licenses' }))
  const box = await screen.findByRole('region', { name: 'Licenses of the packages in Preflight' })
  expect(box.textContent).toContain('react 19.3.1 (MIT)')
  expect(document.activeElement).toBe(box)
})

// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { HashAnswer, HashView } from '../../../core/ipc/hash.ts'
import { findingBadge, hashNews, stateBadge } from '../../../renderer/hash/hash-words.ts'
import type { FakeBridge, FakeWorld } from '../invented/fake-bridge.ts'
import { hostileText, steers } from '../invented/reports.ts'
import { openApp, settle } from '../open-app.tsx'

const view: HashView = {
  label: 'Pasted text',
  state: 'repaired',
  why: 'The checksum matches after the repair, so nothing is lost.',
  lines: [{ term: 'Device', text: 'Contoso Latero 14 · serial FBK10001' }, { term: 'TPM', text: '2.0' }],
  findings: [{ severity: 'warning', title: 'The hash was captured in Windows PE', advice: 'Adapters can be incomplete.' }],
}
const answerWith = (...hashes: HashView[]): HashAnswer => ({ hashes, notShown: 0, problem: null })

async function openHash(world: Partial<FakeWorld>): Promise<FakeBridge> {
  const fake = await openApp(world)
  fireEvent.click(within(screen.getByRole('navigation')).getByRole('button', { name: 'Hash' }))
  await screen.findByRole('heading', { level: 1, name: 'Hardware hash' })
  return fake
}

const field = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: /^Hash/ })

async function decode(text: string): Promise<void> {
  fireEvent.change(field(), { target: { value: text } })
  fireEvent.click(screen.getByRole('button', { name: 'Decode' }))
  await settle()
  await settle()
}

describe('the hash page', () => {
  it('asks the machine once and shows state, device and findings', async () => {
    const fake = await openHash({ hashes: answerWith(view) })
    await decode('T0FB\nAQID')
    expect(fake.calls.filter(({ channel }) => channel === 'hash:decode')).toEqual([{ channel: 'hash:decode', request: 'T0FB\nAQID' }])
    const card = within(screen.getByRole('region', { name: 'Hash: Pasted text' }))
    expect(card.getByText('Repaired')).toBeDefined()
    expect(card.getByText('Contoso Latero 14 · serial FBK10001')).toBeDefined()
    expect(card.getByText('The hash was captured in Windows PE')).toBeDefined()
  })

  it('does not leave the hash on the screen', async () => {
    await openHash({ hashes: answerWith(view) })
    await decode('T0FBAQIDBAUG')
    expect(field().value).toBe('')
    expect(document.body.textContent).not.toContain('T0FBAQIDBAUG')
  })

  it('opens a file without naming one', async () => {
    const fake = await openHash({ hashes: { hashes: [view], notShown: 7, problem: null } })
    fireEvent.click(screen.getByRole('button', { name: 'Open a file' }))
    await screen.findByText(/7 more hashes are not shown/)
    expect(fake.calls.at(-1)).toEqual({ channel: 'hash:open', request: undefined })
  })

  it('keeps the last answer when the dialog is canceled', async () => {
    const fake = await openHash({ hashes: answerWith(view) })
    await decode('T0FB')
    fake.world.hashes = null
    fireEvent.click(screen.getByRole('button', { name: 'Open a file' }))
    await settle()
    expect(screen.getByText('Repaired')).toBeDefined()
  })

  it('refuses a text that is too long without sending it', async () => {
    const fake = await openHash({})
    await decode('A'.repeat(20_481))
    expect(screen.getAllByText(/longer than 20480 characters/).length).toBeGreaterThan(0)
    expect(fake.calls.some(({ channel }) => channel === 'hash:decode')).toBe(false)
  })

  it('takes zeros of a UTF-16 file out before it asks', async () => {
    const fake = await openHash({ hashes: answerWith(view) })
    await decode('T\u00000\u0000F\u0000')
    expect(fake.calls.at(-1)).toEqual({ channel: 'hash:decode', request: 'T0F' })
  })

  it('shows text of a device as text', async () => {
    await openHash({ hashes: answerWith({ ...view, label: hostileText, lines: [{ term: 'Device', text: hostileText }], findings: [{ severity: 'error', title: hostileText, advice: '' }] }) })
    await decode('x')
    expect(document.querySelector('img')).toBeNull()
    expect(steers(document.body.textContent)).toBe(false)
  })
})

describe('the words', () => {
  it('are green for an intact hash only', () => {
    const states = ['intact', 'repaired', 'damaged', 'missing'] as const
    expect(states.filter((state) => stateBadge(state).tone === 'ready')).toEqual(['intact'])
    expect((['error', 'warning', 'info'] as const).map((severity) => findingBadge(severity).tone)).toEqual(['blocked', 'at-risk', 'not-applicable'])
  })

  it('announce one hash by its state and several by their number', () => {
    expect(hashNews(answerWith(view))).toBe('Repaired. The checksum matches after the repair, so nothing is lost.')
    expect(hashNews({ hashes: [view, view], notShown: 3, problem: null })).toBe('5 hashes read.')
    expect(hashNews({ hashes: [], notShown: 0, problem: 'No.' })).toBe('No.')
  })
})

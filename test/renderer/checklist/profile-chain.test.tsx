// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { profileLinks, type ProfileChain as Chain, type ProfileLinkKind, type ProfileLinkState } from '../../../core/profile-chain/profile-chain.ts'
import { ProfileChain } from '../../../renderer/checklist/profile-chain.tsx'

const at = '2026-11-20T14:05:09.000Z'
const chain = (states: Partial<Record<ProfileLinkKind, ProfileLinkState>> = {}, wait: string | null = null): Chain => ({
  links: profileLinks.map((kind) => ({ kind, state: states[kind] ?? 'done', because: `<b>${kind}</b>`, at: kind === 'assigned' ? at : null, source: kind === 'rule' ? null : 'GET /<i>groups</i>' })),
  wait,
})

describe('ProfileChain', () => {
  it('is a named list of links with word, shape and time, open where it breaks', () => {
    render(<ProfileChain chain={chain({ rule: 'broken', membership: 'waiting', assignment: 'unknown' })} />)
    const region = screen.getByRole('region', { name: 'How the device gets its profile' })
    const items = within(region).getAllByRole('listitem')
    expect(items.map((item) => item.querySelector('strong')?.textContent)).toEqual(['Group tag', 'Membership rule', 'Group membership', 'Assignment', 'Intended profile', 'Assigned profile', 'Profile on the device'])
    expect(items[1]?.textContent).toContain('Membership rule: Broken')
    expect(items[3]?.textContent).toContain("Couldn't check")
    expect(new Set(items.map((item) => item.querySelector('svg')?.innerHTML)).size).toBe(4)
    expect(items[5]?.querySelector('time')?.getAttribute('datetime')).toBe(at)
    expect(region.textContent).toContain('The chain breaks at: Membership rule')
  })

  it('marks the first broken link, before one that is waited for, and only that', () => {
    const { container } = render(<ProfileChain chain={chain({ 'group-tag': 'waiting', rule: 'broken', assigned: 'broken' })} />)
    expect([...container.querySelectorAll('[aria-current="step"]')].map((item) => item.querySelector('strong')?.textContent)).toEqual(['Membership rule'])
    expect(screen.getByText('Breaks here').closest('li')?.textContent).toContain('Membership rule')
  })

  it('says what it waits for, and how long as far as anybody can say', () => {
    render(<ProfileChain chain={chain({ membership: 'waiting' }, 'Nobody knows how long.')} />)
    expect(screen.getByText('Waits here').closest('li')?.textContent).toContain('Group membership')
    expect(screen.getByText('Nobody knows how long.')).toBeTruthy()
    expect(screen.getByText('The chain waits at: Group membership')).toBeTruthy()
  })

  it('is folded while only the download is left, and opens by the keyboard', () => {
    render(<ProfileChain chain={chain({ downloaded: 'waiting' })} />)
    expect(screen.queryByRole('list')).toBeNull()
    const button = screen.getByRole('button', { name: 'Links of the chain' })
    expect(button.getAttribute('aria-expanded')).toBe('false')
    fireEvent.click(button)
    expect(button.getAttribute('aria-expanded')).toBe('true')
    expect(screen.getByRole('list').id).toBe(button.getAttribute('aria-controls'))
  })

  it('never takes an unread link for one that holds', () => {
    render(<ProfileChain chain={chain({ rule: 'unknown' })} />)
    expect(screen.queryByText('Every link holds')).toBeNull()
    expect(screen.getByText('No link is known to be broken, and 1 could not be checked')).toBeTruthy()
    expect(screen.getByRole('list')).toBeTruthy()
  })

  it('shows texts of the tenant as text', () => {
    const { container } = render(<ProfileChain chain={chain({ rule: 'broken' })} />)
    expect(container.querySelectorAll('b, i')).toHaveLength(0)
    expect(container.textContent).toContain('<b>rule</b>')
    expect(container.textContent).toContain('GET /<i>groups</i>')
  })
})

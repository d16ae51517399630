// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { errorCodes, findCode } from '../../../core/codes/find-code.ts'
import { codeNews, doubtOf, unknownCode } from '../../../renderer/codes/codes-words.ts'
import { hostileText, steers } from '../invented/reports.ts'
import type { FakeBridge } from '../invented/fake-bridge.ts'
import { openApp } from '../open-app.tsx'

async function openCodes(): Promise<FakeBridge> {
  const fake = await openApp()
  fireEvent.click(within(screen.getByRole('navigation')).getByRole('button', { name: 'Codes' }))
  await screen.findByRole('heading', { level: 1, name: 'Error codes' })
  return fake
}

const type = (text: string): void => {
  fireEvent.change(screen.getByRole('textbox', { name: 'Code' }), { target: { value: text } })
}
const card = (code: string): ReturnType<typeof within> => within(screen.getByRole('region', { name: `Code: ${code}` }))
const lines = (code: string, term: string): string[] =>
  [...(card(code).getByText(term, { selector: 'dt' }).parentElement?.querySelectorAll('dd') ?? [])].map((each) => each.textContent)
const spoken = (): string => screen.getAllByRole('status').map((each) => each.textContent).join('')

describe('the codes page', () => {
  it('is marked in the navigation, has the focus on its heading and says what to enter', async () => {
    await openCodes()
    expect(screen.getByRole('button', { name: 'Codes' }).getAttribute('aria-current')).toBe('page')
    await waitFor(() => { expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })) })
    expect(screen.getByText(/^Enter a code/)).toBeDefined()
    expect(screen.queryByRole('region', { name: /^Code:/ })).toBeNull()
  })

  it.each(['0x80180014', '80180014', '-2145910764', '  0X80180014 '])('explains %s as it is typed', async (text) => {
    await openCodes()
    type(text)
    const [entry] = findCode('0x80180014')
    expect(card('0x80180014').getByText(entry?.meaning ?? '')).toBeDefined()
    expect(lines('0x80180014', 'Phase')).toEqual(['MDM enrollment'])
    expect(lines('0x80180014', 'Likely causes')).toEqual(entry?.causes)
    expect(lines('0x80180014', 'What to do')).toEqual(entry?.fixes)
    expect(lines('0x80180014', 'Sources')).toEqual(entry?.sources)
    expect(screen.queryByText('Hint only')).toBeNull()
  })

  it('names checks by topic, and none that this version does not have', async () => {
    await openCodes()
    type('0x80180001')
    expect(findCode('0x80180001')[0]?.checks).toContain('mdm-single-authority')
    expect(lines('0x80180001', 'Checks').length).toBeGreaterThan(0)
    for (const topic of lines('0x80180001', 'Checks')) expect(topic).not.toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/)
  })

  it.each([
    ['0x8018002A', 'contested'],
    ['0x81036501', 'unverified'],
  ] as const)('marks %s, which is %s, as a hint', async (code, status) => {
    await openCodes()
    type(code)
    expect(card(code).getByText('Hint only')).toBeDefined()
    expect(card(code).getByText(doubtOf(status) ?? '')).toBeDefined()
  })

  it('shows every meaning of a name that two entries share', async () => {
    await openCodes()
    type('ZtdDeviceHasNoAssignedProfile')
    expect(screen.getAllByRole('region', { name: /^Code:/ }).map((each) => each.getAttribute('aria-label'))).toEqual(['Code: ZTD809', 'Code: ZTD815'])
  })

  it('says in a sentence that it does not know a code, and asks nobody', async () => {
    const fake = await openCodes()
    const before = fake.calls.length
    type('0x8BADF00D')
    expect(screen.getByText(unknownCode)).toBeDefined()
    expect(screen.queryByRole('region', { name: /^Code:/ })).toBeNull()
    expect(fake.calls).toHaveLength(before)
  })

  it('announces the answer once nobody types', async () => {
    await openCodes()
    type('0x8018001')
    type('0x80180014')
    expect(spoken()).not.toContain('0x8018001')
    await waitFor(() => { expect(spoken()).toContain(`0x80180014: ${findCode('0x80180014')[0]?.meaning ?? ''}`) })
  })

  it('shows and speaks hostile text as text', async () => {
    await openCodes()
    type(hostileText)
    expect(document.querySelector('img')).toBeNull()
    await waitFor(() => { expect(spoken()).toContain(unknownCode) })
    expect(steers(document.body.textContent)).toBe(false)
  })
})

describe('the words', () => {
  it('are silent for an empty field', () => {
    expect(codeNews('  ', [])).toBe('')
  })

  it('say the doubt aloud for every entry that is not verified', () => {
    const doubtful = errorCodes.filter(({ status }) => status !== 'verified')
    expect(doubtful.length).toBeGreaterThan(0)
    for (const entry of doubtful) expect(codeNews(entry.code, [entry])).toMatch(/take it as a hint\.$/)
  })

  it('count several meanings', () => {
    expect(codeNews('ZtdDeviceHasNoAssignedProfile', findCode('ZtdDeviceHasNoAssignedProfile'))).toBe('ZtdDeviceHasNoAssignedProfile has 2 meanings.')
  })
})

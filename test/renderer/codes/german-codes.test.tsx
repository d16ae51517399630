// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { codeIn } from '../../../core/codes/code-texts.ts'
import { findCode } from '../../../core/codes/find-code.ts'

beforeEach(() => {
  vi.resetModules()
  document.documentElement.lang = 'de'
})
afterEach(() => {
  document.documentElement.lang = 'en'
})

it('explains a code in German on a German page', async () => {
  const { Explanation } = await import('../../../renderer/codes/explanation.tsx')
  const { codeNews } = await import('../../../renderer/codes/codes-words.ts')
  const found = findCode('0x80180014')
  const [entry] = found
  if (entry === undefined) throw new Error('0x80180014 is not in the table.')
  render(<Explanation entry={entry} />)
  const german = codeIn(entry, 'de')
  for (const text of [german.meaning, ...german.causes, ...german.fixes]) expect(screen.getByText(text)).toBeDefined()
  for (const text of [entry.meaning, ...entry.causes, ...entry.fixes]) expect(screen.queryByText(text)).toBeNull()
  expect(codeNews('0x80180014', found)).toContain(german.meaning)
})

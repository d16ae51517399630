import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const css = fs.readFileSync(path.resolve(import.meta.dirname, '../../renderer/ui/tokens.css'), 'utf8')

type Tokens = Readonly<Record<string, string>>

function tokensOf(block: string): Tokens {
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]))
}

const [base = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)')
const light = tokensOf(base)
const themes: Readonly<Record<string, Tokens>> = { light, dark: { ...light, ...tokensOf(dark.split('@media')[0] ?? '') } }

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** WCAG 2.2, contrast ratio of two sRGB colors. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

const surfaces = ['page', 'card', 'card-hover']
const inks = ['text', 'text-quiet', 'link', 'ready', 'blocked', 'at-risk', 'unknown', 'manual', 'not-applicable']
const tinted = ['ready', 'blocked', 'at-risk', 'unknown']

describe.each(Object.entries(themes))('%s theme', (_name, tokens) => {
  const ratio = (ink: string, surface: string): number => contrast(tokens[ink] ?? '', tokens[surface] ?? '')

  it('defines every color it is measured by', () => {
    for (const name of [...surfaces, ...inks, ...tinted.map((verdict) => `${verdict}-tint`), 'accent', 'focus', 'line-strong']) {
      expect(tokens, name).toHaveProperty(name)
    }
  })

  it.each(inks.flatMap((ink) => surfaces.map((surface) => [ink, surface] as const)))('text %s on %s has 4.5:1', (ink, surface) => {
    expect(ratio(ink, surface)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(tinted)('%s and plain text on the tint of %s have 4.5:1', (verdict) => {
    expect(ratio(verdict, `${verdict}-tint`)).toBeGreaterThanOrEqual(4.5)
    expect(ratio('text', `${verdict}-tint`)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(tinted.concat('manual', 'not-applicable'))('the icon of %s and the mark in it have 3:1', (verdict) => {
    for (const surface of surfaces) expect(ratio(verdict, surface)).toBeGreaterThanOrEqual(3)
  })

  it.each(['focus', 'accent', 'line-strong'])('%s is visible with 3:1', (name) => {
    for (const surface of ['page', 'card']) expect(ratio(name, surface)).toBeGreaterThanOrEqual(3)
  })
})

it('leaves no color of its own to a contrast theme', () => {
  const forced = css.split('@media (forced-colors: active)')[1] ?? ''
  const colors = Object.keys(light)
  for (const name of colors) expect(forced).toMatch(new RegExp(`--${name}: (Canvas|CanvasText|LinkText|Highlight|GrayText);`))
})

it('measures like the published examples', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

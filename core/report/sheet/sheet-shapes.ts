import type { OverallVerdict } from '../../engine/verdict.ts'

const shapes: { readonly [O in OverallVerdict]: string } = {
  // A circle with a check mark.
  ready: '<circle cx="32" cy="32" r="29" fill="#fff" stroke="#000" stroke-width="5"/><path d="M17 33l11 11 20-23" fill="none" stroke="#000" stroke-width="7"/>',
  // A triangle with an exclamation mark.
  'at-risk': '<path d="M32 5L61 58H3z" fill="#fff" stroke="#000" stroke-width="5" stroke-linejoin="round"/><path d="M32 24v17M32 47v6" stroke="#000" stroke-width="7"/>',
  // A filled octagon with a cross: the darkest shape is the one that stops.
  blocked: '<path d="M20 3h24l17 17v24L44 61H20L3 44V20z" fill="#000"/><path d="M20 20l24 24M44 20L20 44" stroke="#fff" stroke-width="7"/>',
  // A diamond with a question mark.
  'cannot-tell':
    '<path d="M32 3l29 29-29 29L3 32z" fill="#fff" stroke="#000" stroke-width="5" stroke-linejoin="round"/><path d="M25 27c0-5 3-8 7-8s7 3 7 7c0 5-7 6-7 12M32 43v6" fill="none" stroke="#000" stroke-width="5"/>',
}

/** The shape of a verdict in black and white: each has an outline of its own, so that a copier keeps them apart. */
export function verdictShape(overall: OverallVerdict): string {
  return `<svg class="shape" viewBox="0 0 64 64" aria-hidden="true">${shapes[overall]}</svg>`
}

// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { stepRow } from '../../../renderer/commands/row-steps.ts'

const check = (id: string): string => `<ul><li><details id="${id}"><summary>${id}</summary><p><button id="in-${id}"></button></p></details></li></ul>`
const at = (): string => document.activeElement?.textContent ?? ''
const steps = (step: 'next' | 'previous', count: number): readonly string[] => Array.from({ length: count }, () => { stepRow(document, step); return at() })

describe('a step on the device page', () => {
  beforeEach(() => {
    document.body.innerHTML = `<main><button id="scan">Scan</button><div class="groups">${check('tpm')}<details class="group"><summary>Ready 2</summary>${check('os')}${check('disk')}</details>${check('net')}</div><button id="facts">Facts</button></main>`
  })

  it('goes from check to check; a closed group is one stop', () => {
    expect(steps('next', 4)).toEqual(['tpm', 'Ready 2', 'net', 'net'])
    expect(steps('previous', 3)).toEqual(['Ready 2', 'tpm', 'tpm'])
  })

  it('goes through a group that is open', () => {
    document.querySelector<HTMLDetailsElement>('details.group')?.setAttribute('open', '')
    expect(steps('next', 5)).toEqual(['tpm', 'Ready 2', 'os', 'disk', 'net'])
  })

  it('begins where the focus is', () => {
    document.getElementById('facts')?.focus()
    expect(steps('previous', 1)).toEqual(['net'])
    document.getElementById('scan')?.focus()
    expect(steps('next', 1)).toEqual(['tpm'])
    // In an open check, on a button of its body.
    document.getElementById('tpm')?.setAttribute('open', '')
    document.getElementById('in-tpm')?.focus()
    expect(steps('next', 1)).toEqual(['Ready 2'])
    document.getElementById('in-tpm')?.focus()
    expect(steps('previous', 1)).toEqual(['tpm'])
  })

  it('does nothing on a page without rows', () => {
    document.body.innerHTML = '<main><h1 tabindex="-1">About</h1></main>'
    expect(steps('next', 1)).toEqual([document.body.textContent])
  })
})

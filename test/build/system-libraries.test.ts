import { describe, expect, it } from 'vitest'
import { aptLine, parseLdd, selectNames } from '../../build/system-libraries.ts'

const gtk = ['libgtk-3-0t64', 'libgtk-3-0']
const asound = ['libasound2t64', 'libasound2']
const bookworm = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nVERSION_ID="12"\nID=debian\n'
const trixie = 'PRETTY_NAME="Debian GNU/Linux 13 (trixie)"\nVERSION_ID="13"\nID=debian\n'

const policy = (candidates: Record<string, string>): string =>
  Object.entries(candidates)
    .map(([name, version]) => `${name}:\n  Installed: (none)\n  Candidate: ${version}\n  Version table:\n`)
    .join('')

describe('selectNames', () => {
  it('takes the old names on Debian 12', () => {
    const output = policy({ 'libgtk-3-0': '3.24.38-2', libnss3: '2:3.87.1-1', libasound2: '1.2.8-1', xvfb: '2:21.1.7-3' })
    expect(selectNames([gtk, ['libnss3'], asound, ['xvfb']], output, bookworm)).toEqual(['libgtk-3-0', 'libnss3', 'libasound2', 'xvfb'])
  })

  it('takes the new names on Debian 13, where an old one may linger without a candidate', () => {
    const output = policy({ 'libgtk-3-0t64': '3.24.49-3', 'libgtk-3-0': '(none)', libasound2t64: '1.2.14-1' })
    expect(selectNames([gtk, asound], output, trixie)).toEqual(['libgtk-3-0t64', 'libasound2t64'])
  })

  it.each([
    ['Debian 12', bookworm, 'libgtk-3-0'],
    ['Debian 13', trixie, 'libgtk-3-0t64'],
    ['Ubuntu 22.04', 'ID=ubuntu\nVERSION_ID="22.04"\n', 'libgtk-3-0'],
    ['Ubuntu 24.04', 'ID=ubuntu\nVERSION_ID="24.04"\n', 'libgtk-3-0t64'],
    ['a system without a version', 'ID=debian\n', 'libgtk-3-0'],
  ])('goes by the release of %s before the first apt-get update', (_, osRelease, name) => {
    expect(selectNames([gtk], '', osRelease)).toEqual([name])
  })
})

describe('aptLine', () => {
  it('is one line to copy', () => {
    expect(aptLine(['libgtk-3-0', 'xvfb'])).toBe('apt-get update && apt-get install -y --no-install-recommends libgtk-3-0 xvfb')
  })
})

describe('parseLdd', () => {
  it('lists each missing library once', () => {
    const output = [
      '\tlinux-vdso.so.1 (0x00007ffd)',
      '\tlibffmpeg.so => /opt/electron/libffmpeg.so (0x00007f1)',
      '\tlibgtk-3.so.0 => not found',
      '\tlibasound.so.2 => not found',
      '\tlibgtk-3.so.0 => not found',
    ].join('\n')
    expect(parseLdd(output)).toEqual(['libgtk-3.so.0', 'libasound.so.2'])
  })
})

import { describe, expect, it } from 'vitest'
import { writeReasonOf } from '../../../main/cli/write-reason.ts'

describe('writeReasonOf', () => {
  it.each([
    ['ENOENT', /no such folder/],
    ['EBUSY', /another program/],
    ['EPERM', /^writing it is not allowed/],
    ['EISDIR', /folder/],
    ['ENOSPC', /full/],
    ['EROFS', /read-only/],
    ['EIO', /\(EIO\)/],
  ])('%s', (code, words) => {
    expect(writeReasonOf(Object.assign(new Error('x'), { code })).en).toMatch(words)
  })

  it('takes anything', () => {
    expect(writeReasonOf('x')).toEqual({ en: 'it could not be written', de: 'Das ließ sich nicht schreiben' })
  })
})

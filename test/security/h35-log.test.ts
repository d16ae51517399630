import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openLog } from '../../main/app/log.ts'
import { redactLine } from '../../main/app/redact-line.ts'

const canaries = [
  { name: 'a bearer token', text: 'Authorization: Bearer abc.def-ghi', canary: 'abc.def-ghi' },
  { name: 'a JSON web token', text: 'got eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.c2ln back', canary: 'eyJzdWIiOiIxIn0' },
  { name: 'a query', text: 'GET https://graph.microsoft.com/v1.0/users?$filter=id eq', canary: '$filter' },
  { name: 'a fragment', text: 'at https://login.example/x#code=0.AAAA', canary: '0.AAAA' },
  { name: 'a user', text: 'user avery.lane@fabrikam.example failed', canary: 'avery.lane' },
  { name: 'a GUID', text: 'tenant 5e6f0a10-1111-4222-8333-444455556666', canary: '5e6f0a10' },
  { name: 'a Hyper-V serial', text: 'device 1204-5518-7730-2946-0087-3315-62', canary: '5518-7730' },
  { name: 'a named serial', text: 'serialNumber=FBK10001, model=x', canary: 'FBK10001' },
  { name: 'a pass', text: '{"temporaryAccessPass":"A+b2c3d4"}', canary: 'A+b2c3d4' },
  { name: 'a password', text: 'password: hunter2', canary: 'hunter2' },
  { name: 'a hardware hash', text: `hash ${'T0FBAQA'.repeat(20)}==`, canary: 'T0FBAQAT0FBAQA' },
  { name: 'a home folder', text: String.raw`C:\Users\avery\AppData\x and /home/avery/x`, canary: 'avery' },
]

describe('H35: the log', () => {
  it.each(canaries)('never holds $name', ({ text, canary }) => {
    expect(text).toContain(canary)
    expect(redactLine(text)).not.toContain(canary)
  })

  it('keeps what is needed to find a bug', () => {
    expect(redactLine('scan:start: TypeError: x is undefined at main/scan/scan-device.ts:40')).toBe(
      'scan:start: TypeError: x is undefined at main/scan/scan-device.ts:40',
    )
  })

  it('writes one line per entry, whatever is in it', () => {
    expect(redactLine('a\r\n2026-01-01T00:00:00Z forged')).not.toMatch(/[\r\n]/)
  })

  it('cuts endless entries', () => {
    expect(redactLine('word '.repeat(100_000)).length).toBeLessThan(5_000)
  })

  describe('on disk', () => {
    let folder = ''
    beforeEach(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'preflight-log-'))
    })
    afterEach(() => rm(folder, { recursive: true, force: true }))

    const settled = async (log: (line: string) => void, file: string): Promise<string> => {
      log('the last line')
      for (let tries = 0; tries < 500; tries += 1) {
        const text = await readFile(file, 'utf8').catch(() => '')
        if (text.includes('the last line')) return text
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
      throw new Error('the log was not written')
    }

    it('appends redacted lines in order, with their time', async () => {
      const logs = path.join(folder, 'logs')
      const log = openLog(logs, () => new Date('2026-11-22T09:00:00Z'))
      log('first avery@fabrikam.example')
      expect(await settled(log, path.join(logs, 'preflight.log'))).toBe(
        '2026-11-22T09:00:00.000Z first [user]\n2026-11-22T09:00:00.000Z the last line\n',
      )
    })

    it('keeps two files at most', async () => {
      const log = openLog(folder, () => new Date(0))
      const line = 'a few words that are no secret; '.repeat(100)
      for (let i = 0; i < 500; i += 1) log(line)
      await settled(log, path.join(folder, 'preflight.log'))
      expect((await readdir(folder)).sort()).toEqual(['preflight.log', 'preflight.log.old'])
    })

    it('goes on where it cannot write', () => {
      const log = openLog('/proc/no-such-place', () => new Date(0))
      expect(() => {
        log('x')
      }).not.toThrow()
    })
  })
})

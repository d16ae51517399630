import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../../core/report/report.ts'
import { runPreflight, type CommandRun } from '../../fakes/terminal.ts'
import type { CommandTools } from '../../../main/cli/check-options.ts'

/** Time runs a thousand times as fast, so that a minute of waiting takes 60 ms. */
function fastTools(signal?: AbortSignal): Partial<CommandTools> {
  const began = Date.now()
  return {
    now: () => began + (Date.now() - began) * 1_000,
    language: 'en',
    later(run, ms) {
      const timer = setTimeout(run, ms / 1_000)
      return () => {
        clearTimeout(timer)
      }
    },
    ...(signal === undefined ? {} : { signal }),
  }
}

const waitFor = (device: string, wait: readonly string[], tools = fastTools()): Promise<CommandRun> =>
  runPreflight(['check', '--demo', '--device', device, ...wait, '--format', 'json'], { tools })
const verdictOf = (run: CommandRun): unknown => (JSON.parse(run.out) as Report).checks.find(({ id }) => id === 'prof-assigned')?.verdict

describe('preflight check --wait', () => {
  it('waits until the profile is there and judges the device then', async () => {
    const run = await waitFor('profile-pending', ['--wait'])
    expect(verdictOf(run)).toBe('ready')
    expect(run.err.split('\n')).toEqual([
      'preflight: There is no estimate yet: Preflight has watched no wait in this tenant until the profile was assigned, and needs 3.',
      'preflight: Waiting for the profile of Laptop without a profile yet: asking the tenant.',
      'preflight: Waiting for the profile of Laptop without a profile yet: Intune is assigning the profile.',
      'preflight: Laptop without a profile yet: the profile is assigned.',
      '',
    ])
  })

  it('keeps nothing about the demo tenant', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'preflight-waits-'))
    try {
      await waitFor('profile-pending', ['--wait'], { ...fastTools(), waitsFile: path.join(folder, 'waits.json') })
      expect(await readdir(folder)).toEqual([])
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('waits no longer than told, and judges what there is', async () => {
    const run = await waitFor('profile-pending', ['--wait', '1'])
    expect(verdictOf(run)).toBe('at-risk')
    expect(run.err).toContain('preflight: Laptop without a profile yet: no profile after 1 min.\n')
  })

  it('does not wait for a profile that is there', async () => {
    const run = await waitFor('ready-laptop', ['--wait'])
    expect([verdictOf(run), run.err]).toEqual(['ready', ''])
  })

  it('can be stopped', async () => {
    const stop = new AbortController()
    setTimeout(() => {
      stop.abort()
    }, 400)
    // Time at its usual pace: the wait would last an hour.
    const run = await waitFor('profile-pending', ['--wait'], { signal: stop.signal })
    expect(run).toMatchObject({ code: 130, out: '' })
  })

  it('needs a sign-in', async () => {
    const run = await runPreflight(['check', '--device', 'main/demo/devices/profile-pending.preflight.json', '--wait'])
    expect([run.code, run.err]).toEqual([77, 'preflight: --wait asks the tenant, so it needs a sign-in.\n'])
  })

  it.each(['0', '1441', '-5', '1.5', 'long'])('refuses %s minutes', async (minutes) => {
    expect((await runPreflight(['check', '--demo', '--device', 'ready-laptop', `--wait=${minutes}`])).code).toBe(64)
  })
})

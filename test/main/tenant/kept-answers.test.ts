import { expect, it } from 'vitest'
import { openKeptAnswers, ownForMs, sharedForMs } from '../../../main/tenant/reader/kept-answers.ts'

it('each answer ends when it is old, whatever else is kept longer', () => {
  let time = 1_000
  const kept = openKeptAnswers<string>(() => time, () => true)
  const find = (name: string, shared: boolean): boolean => kept.find(name, { fresh: false, shared }) !== undefined
  kept.keep('tenant', Promise.resolve('a'), true)
  time += 10
  kept.keep('user', Promise.resolve('b'), false)
  time += ownForMs - 1
  expect([find('tenant', true), find('user', false)]).toEqual([true, true])
  time += 1
  expect([find('tenant', true), find('user', false)]).toEqual([true, false])
  kept.keep('user', Promise.resolve('c'), false)
  expect(find('user', false)).toBe(true)
  time = 1_000 + sharedForMs
  expect([find('tenant', true), find('user', false)]).toEqual([false, false])
  expect(kept.sharedSince()).toBeNull()
})

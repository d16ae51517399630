import { expect, it } from 'vitest'
import { permissionList } from '../../../main/graph/permission-list.ts'
import { scopes } from '../../../main/graph/scopes.ts'

it('lists every permission that is asked for, with what stays unread without it', () => {
  const list = permissionList('en')
  expect(list.map(({ name }) => name)).toEqual(scopes.map(({ name }) => name))
  for (const { name, facts } of list) {
    expect(facts.length, name).toBeGreaterThan(0)
    expect(new Set(facts).size, name).toBe(facts.length)
    for (const label of facts) expect(label).not.toMatch(/^(?:tenant|user)\./)
  }
})

it('names the facts in the language of the page', () => {
  const english = permissionList('en').flatMap(({ facts }) => facts)
  const german = permissionList('de').flatMap(({ facts }) => facts)
  expect(german.filter((label) => english.includes(label)).length).toBeLessThan(german.length / 5)
})

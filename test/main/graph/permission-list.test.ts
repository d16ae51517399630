import { expect, it } from 'vitest'
import { permissionList } from '../../../main/graph/permission-list.ts'
import { scopes } from '../../../main/graph/scopes.ts'

it('lists every permission that is asked for, with what stays unread without it', () => {
  const list = permissionList()
  expect(list.map(({ name }) => name)).toEqual(scopes.map(({ name }) => name))
  for (const { name, facts } of list) {
    expect(facts.length, name).toBeGreaterThan(0)
    expect(new Set(facts).size, name).toBe(facts.length)
    for (const label of facts) expect(label).not.toMatch(/^(?:tenant|user)\./)
  }
})

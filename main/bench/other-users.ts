import { factOf } from '../../core/facts/index.ts'
import type { Snapshot } from '../../core/facts/snapshot.ts'
import { isUserName, type OtherUser } from '../../core/ipc/what-if.ts'
import { mayLend, sameUserName, userOf, type OtherReading } from '../../core/what-if/assumed-user.ts'
import type { BenchEntry, BenchState } from './bench-state.ts'

/** As many users as a list to choose from can hold and a person can look through; the rest can be typed. Our own number. */
const mostUsers = 100

/** What was read with other devices by the same sign-in; another account may see other things of the same tenant. */
export function otherReadings(state: BenchState, own: BenchEntry): readonly OtherReading[] {
  return state.flatMap(({ row, snapshot, readBy }): OtherReading[] =>
    row.id === own.row.id || snapshot === null || readBy === null || readBy !== own.readBy ? [] : [{ snapshot, device: row.name ?? row.label }],
  )
}

/** Users of the other devices, those of demo devices only among themselves: whom Microsoft Graph was asked about first, then by name. */
export function otherUsers(state: BenchState, own: BenchEntry, now: number): readonly OtherUser[] {
  const ownName = (own.snapshot === null ? null : userOf(own.snapshot)) ?? own.row.user ?? ''
  const readings = otherReadings(state, own).filter(({ snapshot }) => own.snapshot !== null && mayLend(own.snapshot, snapshot, now))
  const found = new Map<string, OtherUser>()
  const note = (name: string | null, readAt: string | null): void => {
    if (name === null || !isUserName(name) || sameUserName(name, ownName)) return
    const before = found.get(name.toLowerCase())
    if (before === undefined || (readAt !== null && readAt > (before.readAt ?? ''))) found.set(name.toLowerCase(), { name, readAt })
  }
  for (const { snapshot } of readings) note(userOf(snapshot), snapshot.takenAt)
  for (const { row, snapshot } of state) {
    if (row.id === own.row.id || (row.source === 'demo') !== (own.row.source === 'demo') || ofOtherTenants(own.snapshot, snapshot)) continue
    note(row.user ?? (snapshot === null ? null : userOf(snapshot)), null)
  }
  const all = [...found.values()]
  const rank = ({ readAt }: OtherUser): number => (readAt === null ? 1 : 0)
  return all.toSorted((one, other) => rank(one) - rank(other) || (one.name < other.name ? -1 : 1)).slice(0, mostUsers)
}

/** Names of one tenant are not offered in another. */
function ofOtherTenants(one: Snapshot | null, other: Snapshot | null): boolean {
  const [first, second] = [one, other].map((each) => (each === null ? null : factOf(each.facts, 'tenant.id')))
  return first?.status === 'known' && second?.status === 'known' && first.value.toLowerCase() !== second.value.toLowerCase()
}

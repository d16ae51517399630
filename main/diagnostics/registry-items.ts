import { windowsItemIds, windowsItems, type WindowsItemId } from '../probes/windows/item-ids.ts'
import type { RegistryExport, RegistryKey } from './parse-registry-export.ts'
import type { RegistryValue } from './registry-value.ts'

/** A collector item out of an export: its value, or that the export cannot be trusted with it. */
export type RegistryItem = { readonly id: WindowsItemId; readonly ok: true; readonly value: RegistryItemValue } | { readonly id: WindowsItemId; readonly ok: false }

type Values = Record<string, RegistryValue>
type RegistryItemValue = Values | Record<string, Values>

/** Items that hold several keys below the place that they name. */
const nested = ['registry.enrollments', 'registry.profile-list', 'registry.first-sync', 'registry.esp-tracking', 'registry.intune-apps'] as const
type NestedId = (typeof nested)[number]

const enrollments = windowsItems['registry.enrollments'].toLowerCase()
const guid = '[0-9a-f-]{36}'

/** Which keys below belong to the item, by the part of their path that the collector names them with. */
const patterns: { readonly [K in NestedId]: { readonly root: string; readonly key: RegExp } } = {
  'registry.enrollments': { root: enrollments, key: new RegExp(`^(${guid})$`) },
  'registry.profile-list': { root: windowsItems['registry.profile-list'].toLowerCase(), key: /^(s-1-[0-9-]{1,200})$/ },
  'registry.first-sync': { root: enrollments, key: new RegExp(`^(${guid})\\\\firstsync$`) },
  'registry.esp-tracking': { root: windowsItems['registry.esp-tracking'].toLowerCase(), key: /^(.{1,1000})$/ },
  'registry.intune-apps': { root: windowsItems['registry.intune-apps'].toLowerCase(), key: /^(.{1,1000})$/ },
}

/** Items that are one key with values: those whose source is a plain path. */
const flat = new Map<string, WindowsItemId[]>()
for (const id of windowsItemIds) {
  const path = windowsItems[id].toLowerCase()
  if (!id.startsWith('registry.') || !path.startsWith('hklm\\') || nested.some((each) => each === id)) continue
  flat.set(path, [...(flat.get(path) ?? []), id])
}

/** Whether an item needs this key; the path is in lower case. */
export function isRegistryItemKey(path: string): boolean {
  return flat.has(path) || nested.some((id) => path === patterns[id].root || nameBelow(id, path) !== undefined)
}

/**
 * The collector's items that an export holds. A key that is not in the export may still be on the device, so it gives
 * no item; and a list of keys counts as complete only when the export starts at its root.
 */
export function registryItems(registry: RegistryExport): readonly RegistryItem[] {
  const items: RegistryItem[] = []
  for (const [path, ids] of flat) {
    const key = registry.get(path)
    if (key === undefined) continue
    for (const id of ids) items.push(key.damaged ? { id, ok: false } : { id, ok: true, value: valuesOf(key) })
  }
  for (const id of nested) {
    if (!registry.has(patterns[id].root)) continue
    const keys = [...registry].flatMap(([path, key]) => {
      const name = nameBelow(id, path)
      return name === undefined ? [] : [{ name, key }]
    })
    if (keys.some(({ key }) => key.damaged)) items.push({ id, ok: false })
    else items.push({ id, ok: true, value: Object.fromEntries(keys.map(({ name, key }) => [name, valuesOf(key)])) })
  }
  return items
}

function nameBelow(id: NestedId, path: string): string | undefined {
  const { root, key } = patterns[id]
  return path.startsWith(`${root}\\`) ? key.exec(path.slice(root.length + 1))?.[1] : undefined
}

function valuesOf(key: RegistryKey): Values {
  return Object.fromEntries(key.values)
}

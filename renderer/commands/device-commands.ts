import type { BenchRow } from '../../core/ipc/bench.ts'
import type { InvokeChannel } from '../../core/ipc/contract.ts'
import { isBusy } from '../bench/bench-state.ts'
import { ask } from '../bridge.ts'
import type { Shortcut } from '../keys/shortcut.ts'
import type { Command, CommandPlace } from './command.ts'
import type { CommandId } from './command-words.ts'
import { words } from './palette-words.ts'

type DeviceChannel = Extract<InvokeChannel, 'scan:start' | 'scan:cancel' | 'wait:start' | 'wait:stop'>

/** Something that the main process does with the open device. */
function onDevice(id: CommandId, channel: DeviceChannel, shortcuts: readonly Shortcut[], obstacle: (device: BenchRow) => string | null): Command {
  return {
    id,
    group: 'device',
    shortcuts,
    obstacle: ({ device }) => (device === undefined ? words.noDevice : obstacle(device)),
    run: (at) => {
      if (at.device !== undefined) send(at, channel, at.device.id)
    },
  }
}

function send(at: CommandPlace, channel: DeviceChannel, deviceId: string): void {
  void ask(channel, deviceId).then((reply) => {
    if (!reply.ok) at.tell({ failed: true, text: reply.error.detail })
  })
}

export const deviceCommands: readonly Command[] = [
  onDevice('scan-again', 'scan:start', [{ key: 'F5' }, { key: 'r', mod: true }], (device) => (isBusy(device) ? words.scanning : null)),
  onDevice('cancel-scan', 'scan:cancel', [{ key: 'F5', shift: true }], (device) => (isBusy(device) ? null : words.notScanning)),
  onDevice('wait-profile', 'wait:start', [], (device) => (device.wait !== null ? words.waiting : device.profilePending ? null : words.nonePending)),
  onDevice('stop-wait', 'wait:stop', [], (device) => (device.wait === null ? words.notWaiting : null)),
  {
    id: 'remove-device',
    group: 'device',
    shortcuts: [],
    obstacle: ({ device }) => (device === undefined ? words.noDevice : null),
    run: ({ device, go, actions }) => {
      if (device === undefined) return
      go({ type: 'page-chosen', page: 'bench' })
      actions.remove(device.id)
    },
  },
]

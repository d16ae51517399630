import type { BenchRow } from '../../core/ipc/bench.ts'
import type { InvokeChannel } from '../../core/ipc/contract.ts'
import { isBusy } from '../bench/bench-state.ts'
import { ask } from '../bridge.ts'
import type { CommandPlace, Deed } from './command.ts'
import type { CommandId } from '../../core/commands/command-words.ts'
import { words } from './palette-words.ts'

type DeviceChannel = Extract<InvokeChannel, 'scan:start' | 'scan:cancel' | 'wait:start' | 'wait:stop'>

/** Something that the main process does with the open device. */
function onDevice(id: CommandId, channel: DeviceChannel, obstacle: (device: BenchRow) => string | null): Deed {
  return {
    id,
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

export const deviceCommands: readonly Deed[] = [
  onDevice('scan-again', 'scan:start', (device) => (isBusy(device) ? words.scanning : null)),
  onDevice('cancel-scan', 'scan:cancel', (device) => (isBusy(device) ? null : words.notScanning)),
  onDevice('wait-profile', 'wait:start', (device) => (device.wait !== null ? words.waiting : device.profilePending ? null : words.nonePending)),
  onDevice('stop-wait', 'wait:stop', (device) => (device.wait === null ? words.notWaiting : null)),
  {
    id: 'remove-device',
    obstacle: ({ device }) => (device === undefined ? words.noDevice : null),
    run: ({ device, go, actions }) => {
      if (device === undefined) return
      go({ type: 'page-chosen', page: 'bench' })
      actions.remove(device.id)
    },
  },
]

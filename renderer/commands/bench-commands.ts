import type { InvokeChannel } from '../../core/ipc/contract.ts'
import type { AddChannel } from '../bench/bench-state.ts'
import { ask } from '../bridge.ts'
import type { Shortcut } from '../keys/shortcut.ts'
import type { Command, CommandPlace } from './command.ts'
import type { CommandId } from './command-words.ts'
import { words } from './palette-words.ts'

/** On the bench, where the devices and the troubles of adding them appear. */
function toBench({ route, go }: CommandPlace): void {
  if (route.page !== 'bench') go({ type: 'page-chosen', page: 'bench' })
}

function adding(id: CommandId, channel: AddChannel, shortcuts: readonly Shortcut[]): Command {
  return {
    id,
    group: 'bench',
    shortcuts,
    obstacle: ({ bench }) => (bench.adding.includes(channel) ? words.working : null),
    run: (at) => {
      toBench(at)
      at.actions.add(channel)
    },
  }
}

/** Says what went wrong; the bench shows what went well. */
function asking(at: CommandPlace, channel: Extract<InvokeChannel, 'wait:start-pending' | 'wait:stop-all'>): void {
  void ask(channel, undefined).then((reply) => {
    if (!reply.ok) at.tell({ failed: true, text: reply.error.detail })
  })
}

export const benchCommands: readonly Command[] = [
  adding('add-this-machine', 'bench:add-this-machine', [{ key: 'm', mod: true, shift: true }]),
  adding('open-evidence', 'bench:open-evidence', [{ key: 'o', mod: true }]),
  {
    id: 'watch-folder',
    group: 'bench',
    shortcuts: [{ key: 'o', mod: true, shift: true }],
    obstacle: ({ folder }) => (folder.watch.state !== 'off' ? words.watching : folder.busy ? words.working : null),
    run: (at) => {
      toBench(at)
      at.folder.start()
    },
  },
  {
    id: 'stop-watching',
    group: 'bench',
    shortcuts: [],
    obstacle: ({ folder }) => (folder.watch.state === 'off' ? words.notWatching : folder.busy ? words.working : null),
    run: ({ folder }) => { folder.stop() },
  },
  adding('add-hyper-v', 'bench:add-hyper-v', []),
  {
    id: 'prepare-stick',
    group: 'bench',
    shortcuts: [],
    obstacle: ({ folder }) => (folder.busy ? words.working : null),
    run: (at) => {
      toBench(at)
      at.folder.prepareStick()
    },
  },
  adding('add-demo', 'bench:add-demo', []),
  {
    id: 'wait-pending',
    group: 'bench',
    shortcuts: [],
    obstacle: ({ bench }) => (bench.rows.some((row) => row.profilePending && row.wait === null) ? null : words.nonePending),
    run: (at) => { asking(at, 'wait:start-pending') },
  },
  {
    id: 'stop-waits',
    group: 'bench',
    shortcuts: [],
    obstacle: ({ bench }) => (bench.rows.some((row) => row.wait !== null) ? null : words.notWaiting),
    run: (at) => { asking(at, 'wait:stop-all') },
  },
]

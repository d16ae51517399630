import type { InvokeChannel } from '../../core/ipc/contract.ts'
import type { AddChannel } from '../bench/bench-state.ts'
import { ask } from '../bridge.ts'
import type { CommandPlace, Deed } from './command.ts'
import type { CommandId } from '../../core/commands/command-words.ts'
import { words } from './palette-words.ts'
import { toBench } from './to-bench.ts'

function adding(id: CommandId, channel: AddChannel): Deed {
  return {
    id,
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

export const benchCommands: readonly Deed[] = [
  adding('add-this-machine', 'bench:add-this-machine'),
  adding('open-evidence', 'bench:open-evidence'),
  {
    id: 'watch-folder',
    obstacle: ({ folder }) => (folder.watch.state !== 'off' ? words.watching : folder.busy ? words.working : null),
    run: (at) => {
      toBench(at)
      at.folder.start()
    },
  },
  {
    id: 'stop-watching',
    obstacle: ({ folder }) => (folder.watch.state === 'off' ? words.notWatching : folder.busy ? words.working : null),
    run: ({ folder }) => { folder.stop() },
  },
  adding('add-hyper-v', 'bench:add-hyper-v'),
  {
    id: 'prepare-stick',
    obstacle: ({ folder }) => (folder.busy ? words.working : null),
    run: (at) => {
      toBench(at)
      at.folder.prepareStick()
    },
  },
  adding('add-demo', 'bench:add-demo'),
  {
    id: 'wait-pending',
    obstacle: ({ bench }) => (bench.rows.some((row) => row.profilePending && row.wait === null) ? null : words.nonePending),
    run: (at) => { asking(at, 'wait:start-pending') },
  },
  {
    id: 'stop-waits',
    obstacle: ({ bench }) => (bench.rows.some((row) => row.wait !== null) ? null : words.notWaiting),
    run: (at) => { asking(at, 'wait:stop-all') },
  },
  {
    id: 'dismiss-problems',
    obstacle: ({ bench }) => (bench.problems.length > 0 ? null : words.noProblems),
    run: ({ actions }) => { actions.dismissProblem('all') },
  },
]

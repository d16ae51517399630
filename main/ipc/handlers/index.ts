import type { Handlers } from '../register.ts'
import { accountHandlers } from './account-handlers.ts'
import { appHandlers } from './app-handlers.ts'
import { benchHandlers } from './bench-handlers.ts'
import type { HandlerTools } from './handler-tools.ts'
import { historyHandlers } from './history-handlers.ts'
import { reportHandlers } from './report-handlers.ts'
import { sheetHandlers } from './sheet-handlers.ts'
import { settingsHandlers } from './settings-handlers.ts'
import { toolHandlers } from './tool-handlers.ts'

/** One handler per channel of the contract. */
export function createHandlers(tools: HandlerTools): Handlers {
  return {
    ...benchHandlers(tools),
    ...reportHandlers(tools),
    ...sheetHandlers(tools),
    ...toolHandlers(tools),
    ...appHandlers(tools),
    ...accountHandlers(tools),
    ...historyHandlers(tools),
    ...settingsHandlers(tools),
  }
}

import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { events, pageChannels } from '../core/ipc/contract.ts'
import { createBridge } from './bridge.ts'
import { takeDrops, type DropTarget } from './drops.ts'

contextBridge.exposeInMainWorld('preflight', createBridge(ipcRenderer, pageChannels, Object.keys(events)))
// In a preload script the global object is the window, of which this one needs no more.
takeDrops(globalThis as unknown as DropTarget, ipcRenderer, webUtils)

import { contextBridge, ipcRenderer } from 'electron'
import { events, invokes } from '../core/ipc/contract.ts'
import { createBridge } from './bridge.ts'

contextBridge.exposeInMainWorld('preflight', createBridge(ipcRenderer, Object.keys(invokes), Object.keys(events)))

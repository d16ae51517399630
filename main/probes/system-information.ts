import type { Systeminformation } from 'systeminformation'

/** The few functions of systeminformation that probes use, on Linux and macOS only. */
export interface SystemInformation {
  readonly cpu: () => Promise<Pick<Systeminformation.CpuData, 'physicalCores' | 'cores' | 'speed' | 'speedMax'>>
  readonly mem: () => Promise<Pick<Systeminformation.MemData, 'total'>>
  readonly fsSize: () => Promise<readonly Pick<Systeminformation.FsSizeData, 'fs' | 'mount' | 'size' | 'available'>[]>
  readonly blockDevices: () => Promise<readonly Pick<Systeminformation.BlockDevicesData, 'name' | 'type' | 'size'>[]>
  readonly battery: () => Promise<Pick<Systeminformation.BatteryData, 'hasBattery' | 'acConnected' | 'percent'>>
  readonly system: () => Promise<Pick<Systeminformation.SystemData, 'manufacturer' | 'model' | 'serial' | 'uuid'>>
}

/** Loads the package on first use: it costs more start-up time than everything else here together. */
export async function loadSystemInformation(): Promise<SystemInformation> {
  return import('systeminformation')
}

import { ensurePowerShell } from '../ensure-powershell.ts'

/** One PowerShell for all tests of the collector; without one they are skipped and say why. */
export async function setup(): Promise<void> {
  if (process.platform === 'win32') {
    process.env['PREFLIGHT_NO_POWERSHELL'] = 'the stand-ins for programs of Windows are shell scripts'
    return
  }
  const found = await ensurePowerShell()
  if ('missing' in found) process.env['PREFLIGHT_NO_POWERSHELL'] = found.missing
  else process.env['PREFLIGHT_TEST_POWERSHELL'] = JSON.stringify(found.command)
}

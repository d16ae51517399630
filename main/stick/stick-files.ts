/** The names that `preflight stick` writes. None of them is that of an evidence file. */
export const collectorName = 'collect-device.ps1'
/** For whoever tests with VMs: it runs on the Hyper-V host and not on a device. */
export const hostCollectorName = 'collect-hyper-v.ps1'
export const launcherName = 'preflight.cmd'
export const instructionsName = 'READ ME FIRST.txt'

/**
 * Starts the collector from wherever this file lies. Windows PowerShell is named by its full path, because the PATH of
 * Windows setup is not to be relied on, and a stick must not bring a powershell.exe of its own.
 */
export const launcherText = windowsText(`
@echo off
setlocal
title Preflight
set "PREFLIGHT_POWERSHELL=%SystemRoot%\\System32\\WindowsPowerShell\\v1.0\\powershell.exe"
if not exist "%~dp0${collectorName}" goto missing
if not exist "%PREFLIGHT_POWERSHELL%" goto nopowershell
echo Preflight reads this device. It changes nothing. This takes one to three minutes.
echo.
"%PREFLIGHT_POWERSHELL%" -NoLogo -NoProfile -NonInteractive -ExecutionPolicy Bypass -File "%~dp0${collectorName}"
if errorlevel 2 goto elsewhere
if errorlevel 1 goto failed
echo.
echo Finished. The evidence file of this device is on the stick, beside ${launcherName}.
exit /b 0

:missing
echo ${collectorName} is not beside ${launcherName}. Prepare the stick again.
goto stop

:nopowershell
echo Windows PowerShell is not on this device, so nothing can be read here.
goto stop

:elsewhere
echo.
echo The stick is full or write-protected. A line above names the place where the evidence file was saved.
goto stop

:failed
echo.
echo The collector did not finish. Note the lines above.

:stop
pause
exit /b 1
`)

/** What to do with the stick, for somebody who has never seen Preflight. */
export function instructionsText(line: string): string {
  return windowsText(`
Preflight: read a device before Windows setup

1. Start the device and wait for the first page of Windows setup.
2. Plug in this stick.
3. Press Shift+F10. On some keyboards it is Fn+Shift+F10. A command prompt opens.
4. Type this line and press Enter:

     ${line}

   If Windows does not find it, the stick has another letter: try E:, F: or G: in place of the letter.
5. Wait for "Finished". It takes one to three minutes.
6. Pull the stick out and go on to the next device. The same stick takes as many devices as you like.
7. Plug the stick into the computer with Preflight and choose "Watch a folder".

When Windows is already set up: right-click ${launcherName} and choose "Run as administrator".

VMs: copy ${hostCollectorName} to a folder of the Hyper-V host and run it there in Windows PowerShell, as
administrator or as a member of Hyper-V Administrators:

     powershell -ExecutionPolicy Bypass -File C:\\Preflight\\${hostCollectorName}

It changes nothing and saves one file that ends in .hyper-v.json; open that file with Preflight.

Each device adds one file that ends in .preflight.json. It names the device and holds its hardware hash:
treat the stick like the devices themselves.
`)
}

/** CRLF lines, as cmd.exe and Notepad of every Windows want them. */
function windowsText(text: string): string {
  return text.trimStart().replaceAll('\n', '\r\n')
}

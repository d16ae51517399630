<#
.SYNOPSIS
  Collects what this Windows device says about itself into one Preflight evidence file.

.DESCRIPTION
  Windows PowerShell 5.1, no modules beyond those of Windows, no download, no changes to the device. It only collects:
  every item is read on its own, with its own time limit and its own error, and nothing is judged here.
  The evidence names the device and holds its hardware hash: treat it like the device itself.

  In Windows setup: press Shift+F10 and run, with the letter of the stick in place of D:
    powershell -ExecutionPolicy Bypass -File D:\collect-device.ps1

  Ends with 0 when the evidence file lies where it was wanted, 2 when it had to be written elsewhere (the last line
  says where), 1 when it could not be written at all.

.PARAMETER Out
  The evidence file. Without it, a file beside this script, named after serial number and time.

.PARAMETER ItemSeconds
  Longest wait for one item; some items have a shorter limit of their own.

.PARAMETER TotalSeconds
  Time for all items together. Items that it is too short for are written as timed out.
#>
param([string]$Out = '', [int]$ItemSeconds = 45, [int]$TotalSeconds = 90)

$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$WarningPreference = 'SilentlyContinue'
# Windows PowerShell wraps lists in { value, Count } when this type data is loaded.
Remove-TypeData -TypeName System.Array -ErrorAction SilentlyContinue

# A 32-bit process sees neither the 64-bit registry nor the tools in System32.
if ($env:PROCESSOR_ARCHITEW6432) {
  $again = @('-NoLogo', '-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-File', $PSCommandPath)
  # Windows PowerShell drops an empty argument, so it must not be there at all.
  if ($Out) { $again += @('-Out', $Out) }
  $again += @('-ItemSeconds', "$ItemSeconds", '-TotalSeconds', "$TotalSeconds")
  & "$env:SystemRoot\Sysnative\WindowsPowerShell\v1.0\powershell.exe" $again
  exit $LASTEXITCODE
}

$collectorVersion = '1.0'
$system32 = "$env:SystemRoot\System32"
# Policies may forbid .NET calls; then nothing has a time limit but queries, and a few items stay unread.
$fullLanguage = "$($ExecutionContext.SessionState.LanguageMode)" -eq 'FullLanguage'

# ---- Small tools -------------------------------------------------------------------------------------------------

# A stopwatch, since the clock may be set while items are read: a device in setup gets the time with the network.
$watch = $null
if ($fullLanguage) { $watch = [System.Diagnostics.Stopwatch]::StartNew() }
$startedAt = [datetime]::UtcNow
function Get-SecondsSpent {
  if ($null -ne $watch) { return $watch.Elapsed.TotalSeconds }
  $spent = ([datetime]::UtcNow - $startedAt).TotalSeconds
  if ($spent -lt 0 -or $spent -gt 3600) { return 0 }
  $spent
}

function Get-SecondsLeft { $TotalSeconds - (Get-SecondsSpent) }

# When the item that is read now has to be done, in seconds since the start.
$turn = @{ ends = [double]$TotalSeconds }

# The shortest of the limits that hold now, at least one second. It ends a little before the item does, so that what
# can be ended (a program, a query) is ended by whoever started it.
function Get-Limit([int]$seconds) {
  $limit = $seconds
  $left = [int]($turn.ends - (Get-SecondsSpent)) - 2
  if ($left -lt $limit) { $limit = $left }
  if ($limit -lt 1) { return 1 }
  $limit
}

function Get-UtcText([datetime]$time) {
  $time.ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ss.fffZ', [cultureinfo]::InvariantCulture)
}

# Expected trouble: 'preflight:<kind>:<message>' is what the runner takes apart again.
function Stop-Item([string]$kind, [string]$message) { throw "preflight:${kind}:$message" }

function Get-ItemError($record) {
  $message = "$($record.Exception.Message)"
  if ($message -match '^preflight:([a-z-]+):(.*)$') { return @{ kind = $Matches[1]; message = $Matches[2] } }
  # Calls of .NET wrap what really happened.
  $cause = $record.Exception
  while ($null -ne $cause.InnerException) { $cause = $cause.InnerException }
  $message = "$($cause.Message)"
  $code = "$($record.FullyQualifiedErrorId) $($record.CategoryInfo.Category) $($cause.NativeErrorCode) $('{0:x8}' -f $cause.HResult)"
  if ($cause.NativeErrorCode -is [int] -and $cause.NativeErrorCode -eq 5) { $code = "$code AccessDenied" }
  if ($message -match '0x(c0000[0-9a-f]{3}|800[47][0-9a-f]{4})') { $code = "$code $($Matches[1])" }
  $kind = 'failed'
  # Codes and identifiers only: messages are in the language of Windows. The last match wins.
  if ($code -match 'c0000100|80041002|PathNotFound|ItemNotFound|ObjectNotFound') { $kind = 'not-found' }
  if ($code -match '80041069|00040004|80040102|OperationTimeout') { $kind = 'timed-out' }
  if ($code -match '8004100e|80041010|InvalidNamespace|InvalidClass|NotImplemented|PlatformNotSupported|CommandNotFound|80131539|ConstrainedLanguage') { $kind = 'unsupported' }
  if ($code -match '80070005|80041003|PermissionDenied|SecurityError|AccessDenied|UnauthorizedAccess') { $kind = 'access-denied' }
  if ($message.Length -gt 1000) { $message = $message.Substring(0, 1000) }
  @{ kind = $kind; message = $message }
}

# Exit code of the last program that Invoke-Tool ran to its end.
$lastTool = @{ exitCode = 0 }

# Runs a program of Windows and returns what it printed; ends the whole tree when the time is over.
function Invoke-Tool([string]$path, [string]$arguments, [int]$seconds) {
  if (-not (Test-Path -LiteralPath $path)) { Stop-Item 'unsupported' "$path does not exist on this device." }
  if (-not $fullLanguage) {
    # Redirected errors of programs would otherwise stop the script.
    $ErrorActionPreference = 'Continue'
    $text = [string](& $path $arguments.Split(' ') 2>$null | Out-String)
    if ($text.Trim() -eq '') { Stop-Item 'empty' 'The program printed nothing.' }
    return $text
  }
  $limit = Get-Limit $seconds
  $info = New-Object System.Diagnostics.ProcessStartInfo
  $info.FileName = $path
  $info.Arguments = $arguments
  $info.UseShellExecute = $false
  $info.CreateNoWindow = $true
  $info.RedirectStandardOutput = $true
  $info.RedirectStandardError = $true
  $process = [System.Diagnostics.Process]::Start($info)
  $output = $process.StandardOutput.ReadToEndAsync()
  $null = $process.StandardError.ReadToEndAsync()
  if (-not $process.WaitForExit($limit * 1000)) {
    Start-Process -FilePath "$system32\taskkill.exe" -ArgumentList "/T /F /PID $($process.Id)" -WindowStyle Hidden -Wait
    Stop-Item 'timed-out' "No answer within $limit seconds."
  }
  if (-not $output.Wait(5000)) { Stop-Item 'timed-out' 'The program ended but its output did not.' }
  $lastTool.exitCode = $process.ExitCode
  $text = [string]$output.Result
  if ($text.Trim() -eq '') { Stop-Item 'empty' 'The program printed nothing.' }
  $text
}

# Named values of one registry key. A key that is not there is an error of its own: absence is an answer.
function Read-Values([string]$path, [string[]]$names) {
  $found = @{}
  $values = Get-ItemProperty -LiteralPath "Registry::HKEY_LOCAL_MACHINE\$path"
  if ($null -eq $values) {
    $null = Get-Item -LiteralPath "Registry::HKEY_LOCAL_MACHINE\$path"
    return $found
  }
  foreach ($property in $values.PSObject.Properties) {
    if ($names -notcontains $property.Name) { continue }
    if ($property.Value -is [string]) { $found[$property.Name] = [string]$property.Value }
    elseif ($property.Value -is [int] -or $property.Value -is [long]) { $found[$property.Name] = $property.Value }
    else { $found[$property.Name] = "$($property.Value)" }
  }
  $found
}

# Named values of all subkeys whose name fits.
function Read-Subkeys([string]$path, [string]$pattern, [string[]]$names) {
  $found = @{}
  foreach ($key in Get-ChildItem -LiteralPath "Registry::HKEY_LOCAL_MACHINE\$path") {
    $name = [string]$key.PSChildName
    if ($name -match $pattern) { $found[$name] = Read-Values "$path\$name" $names }
  }
  $found
}

# FirstSync below the enrollments, by enrollment.
function Read-FirstSync {
  $found = @{}
  foreach ($key in Get-ChildItem -LiteralPath 'Registry::HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Enrollments') {
    $name = [string]$key.PSChildName
    if ($name -notmatch '^[0-9A-Fa-f-]{36}$') { continue }
    $path = "SOFTWARE\Microsoft\Enrollments\$name\FirstSync"
    if (-not (Test-Path -LiteralPath "Registry::HKEY_LOCAL_MACHINE\$path")) { continue }
    $found[$name] = Read-Values $path @('SkipDeviceStatusPage', 'SkipUserStatusPage', 'SyncFailureTimeout', 'BlockInStatusPage', 'IsServerProvisioningDone', 'IsSyncDone')
  }
  $found
}

# Named values of every key below, by path from there.
function Read-Tree([string]$path, [string[]]$names, [int]$most) {
  $found = @{}
  $marker = "\$path\"
  foreach ($key in Get-ChildItem -LiteralPath "Registry::HKEY_LOCAL_MACHINE\$path" -Recurse | Select-Object -First $most) {
    $full = [string]$key.Name
    $relative = $full.Substring($full.IndexOf($marker, [StringComparison]::OrdinalIgnoreCase) + $marker.Length)
    $found[$relative] = Read-Values "$path\$relative" $names
  }
  $found
}

# Records with these numbers, and further conditions, as XML, newest first. A log without any is an answer; a log that refuses is not.
function Read-Events([string]$channel, [int[]]$ids, [int]$most, [string]$condition = '') {
  if (-not $fullLanguage) { Stop-Item 'unsupported' 'A policy of this device keeps the event logs from being read.' }
  $which = ($ids | ForEach-Object { "EventID=$_" }) -join ' or '
  try { Invoke-Tool "$system32\wevtutil.exe" "qe `"$channel`" /q:`"*[System[($which)]$condition]`" /c:$most /rd:true /f:xml" 20 }
  catch {
    if ("$($_.Exception.Message)" -notmatch '^preflight:empty:') { throw }
    if ($lastTool.exitCode -eq 0) { return '' }
    if ($lastTool.exitCode -eq 5) { Stop-Item 'access-denied' 'Access is denied.' }
    Stop-Item 'failed' "wevtutil ended with $($lastTool.exitCode)."
  }
}

# Named properties of CIM instances.
function Read-Cim([string]$class, [string[]]$names, [string]$namespace = 'root/cimv2', [string]$filter = '', [int]$seconds = 15) {
  $query = @{ ClassName = $class; Namespace = $namespace; OperationTimeoutSec = (Get-Limit $seconds) }
  if ($filter) { $query['Filter'] = $filter }
  foreach ($instance in Get-CimInstance @query) {
    $row = @{}
    foreach ($name in $names) { $row[$name] = $instance.$name }
    $row
  }
}

$tpmNamespace = 'root/cimv2/security/microsofttpm'

function Read-TpmReadiness {
  $tpm = Get-CimInstance -ClassName Win32_Tpm -Namespace $tpmNamespace -OperationTimeoutSec (Get-Limit 20)
  if ($null -eq $tpm) { Stop-Item 'not-found' 'Windows sees no TPM.' }
  $answer = Invoke-CimMethod -InputObject $tpm -MethodName IsReadyInformation -OperationTimeoutSec (Get-Limit 20)
  if ($answer.ReturnValue -ne 0) { Stop-Item 'failed' "IsReadyInformation returned $($answer.ReturnValue)." }
  @{ IsReady = [bool]$answer.IsReady; Information = [long]$answer.Information }
}

# Protection, conversion and method of the drive that Windows runs from; never a key or an identifier.
function Read-DriveEncryption {
  $where = @{ ClassName = 'Win32_EncryptableVolume'; Namespace = 'root/cimv2/security/microsoftvolumeencryption'; Filter = "DriveLetter='$env:SystemDrive'" }
  $volume = @(Get-CimInstance @where -OperationTimeoutSec (Get-Limit 15))[0]
  if ($null -eq $volume) { Stop-Item 'not-found' 'BitLocker knows no such drive.' }
  # Older versions of Windows have the conversion only as a method.
  $conversion = $volume.ConversionStatus
  if ($null -eq $conversion) { $conversion = (Invoke-CimMethod -InputObject $volume -MethodName GetConversionStatus -OperationTimeoutSec (Get-Limit 15)).ConversionStatus }
  $answer = Invoke-CimMethod -InputObject $volume -MethodName GetEncryptionMethod -OperationTimeoutSec (Get-Limit 15)
  $method = if ($answer.ReturnValue -eq 0) { $answer.EncryptionMethod } else { $null }
  @{ protectionStatus = $volume.ProtectionStatus; conversionStatus = $conversion; encryptionMethod = $method }
}

# An address may hold a user name and a password, or a key behind a question mark; neither leaves the device.
function Hide-Credentials([string]$text) { $text -replace '(?s)^.*@', '' -replace '(?s)[?#].*$', '' }

function Read-UserProxy {
  $found = @{}
  $values = Get-ItemProperty -LiteralPath 'Registry::HKEY_CURRENT_USER\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings'
  if ($null -eq $values) { return $found }
  foreach ($name in @('ProxyServer', 'AutoConfigURL', 'ProxyOverride')) { if ($null -ne $values.$name) { $found[$name] = Hide-Credentials $values.$name } }
  if ($null -ne $values.ProxyEnable) { $found['ProxyEnable'] = $values.ProxyEnable }
  $found
}

# The proxy of services, as Windows keeps it: a header of 16 bytes that ends with the length of the proxy, the proxy,
# and the rest. Spaces in place of what Hide-Credentials would take out keep the lengths right.
function Read-WinHttpSettings {
  $values = Get-ItemProperty -LiteralPath 'Registry::HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings\Connections'
  if ($null -eq $values -or $null -eq $values.WinHttpSettings) { Stop-Item 'not-found' 'Nobody has set a proxy for services.' }
  $bytes = [byte[]]@($values.WinHttpSettings)
  if ($bytes.Count -gt 16) {
    $end = 16 + $bytes[12] + 256 * $bytes[13]
    if ($end -gt $bytes.Count) { $end = $bytes.Count }
    $last = 0
    for ($at = 16; $at -lt $end; $at += 1) { if ($bytes[$at] -eq 64) { $last = $at } }
    for ($at = 16; $at -le $last; $at += 1) { $bytes[$at] = 32 }
  }
  [Convert]::ToBase64String($bytes)
}

$windowsPE = Test-Path -LiteralPath 'Registry::HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\MiniNT'

# Soon after a start, and in audit mode, the first answers may be empty or an error.
function Read-HardwareHash {
  if ($windowsPE) { Stop-Item 'unsupported' 'Windows PE cannot read the hardware hash: start the installed Windows and press Shift+F10 on the first page of its setup.' }
  $elevated = $collected['session'].ok -and $collected['session'].value.elevated
  $tries = if ($elevated) { 3 } else { 1 }
  for ($try = 1; $try -le $tries; $try += 1) {
    $problem = $null
    try {
      $hash = [string](Read-Cim 'MDM_DevDetail_Ext01' @('DeviceHardwareData') 'root/cimv2/mdm/dmmap' "InstanceID='Ext' AND ParentID='./DevDetail'" 30).DeviceHardwareData
      if ($hash) { return $hash }
    }
    catch { $problem = $_ }
    # Rights do not come by waiting.
    if ($null -ne $problem -and (Get-ItemError $problem).kind -eq 'access-denied') { throw $problem }
    if ($try -lt $tries -and ($turn.ends - (Get-SecondsSpent)) -gt 10) { Start-Sleep -Seconds (Get-Limit 5) }
  }
  if ($null -ne $problem) { throw $problem }
  Stop-Item 'empty' 'Windows answered without a hardware hash.'
}

function Read-SecureBootVariable([string]$name) {
  [Convert]::ToBase64String([byte[]](Get-SecureBootUEFI -Name $name).Bytes)
}

# Microsoft names the place of the OOBE counter, not the value; so every number that is named like a counter.
function Read-OobeCounter {
  $found = @{}
  $base = 'Registry::HKEY_CURRENT_USER\SOFTWARE\Microsoft\Windows\CurrentVersion'
  foreach ($key in @($base, "$base\UserOOBE")) {
    if (-not (Test-Path -LiteralPath $key)) { continue }
    $values = Get-ItemProperty -LiteralPath $key
    if ($null -eq $values) { continue }
    foreach ($property in $values.PSObject.Properties) {
      if ($property.Value -is [int] -and $property.Name -match '^UserOOBE$|retr|attempt') { $found[$property.Name] = $property.Value }
    }
  }
  $found
}

function Read-PendingRestart {
  $windows = 'Registry::HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows\CurrentVersion'
  $session = Get-ItemProperty -LiteralPath 'Registry::HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\Session Manager'
  @{
    servicing = [bool](Test-Path -LiteralPath "$windows\Component Based Servicing\RebootPending")
    windowsUpdate = [bool](Test-Path -LiteralPath "$windows\WindowsUpdate\Auto Update\RebootRequired")
    fileRenames = [bool]$session.PendingFileRenameOperations
  }
}

# One byte more than the parser takes, so that a longer file shows.
function Read-OfflineProfile {
  $bytes = @(Get-Content -LiteralPath "$env:SystemRoot\Provisioning\Autopilot\AutopilotConfigurationFile.json" -Encoding Byte -TotalCount 65537)
  if ($bytes.Count -eq 0) { return '' }
  [Convert]::ToBase64String([byte[]]$bytes)
}

# The profile as Windows downloaded it, wherever this build keeps it; bounded like the offline one.
function Read-DownloadedProfile {
  foreach ($place in @('ServiceState\wmansvc', 'Provisioning\Diagnostics', 'Provisioning\Autopilot')) {
    $file = "$env:SystemRoot\$place\AutopilotDDSZTDFile.json"
    if (-not (Test-Path -LiteralPath $file)) { continue }
    $bytes = @(Get-Content -LiteralPath $file -Encoding Byte -TotalCount 65537)
    if ($bytes.Count -gt 0) { return [Convert]::ToBase64String([byte[]]$bytes) }
  }
  Stop-Item 'not-found' 'Windows has downloaded no profile.'
}

# Texts of all elements with this name; elements with attributes are none of those that are asked for.
function Get-Elements([string]$xml, [string]$name) {
  $parts = @($xml -csplit "<$name>")
  for ($at = 1; $at -lt $parts.Count; $at += 1) {
    [string](($parts[$at] -split '<')[0] -replace '&lt;', '<' -replace '&gt;', '>' -replace '&quot;', '"' -replace '&apos;', "'" -replace '&amp;', '&')
  }
}

# Profiles of Wi-Fi or wired networks for all users. The files hold keys and passwords: only names and the way to sign
# in are taken out of them.
function Read-NetworkProfiles([string]$folder, [string]$policies) {
  $roots = @(@($folder, $policies) | Where-Object { Test-Path -LiteralPath $_ })
  if ($roots.Count -eq 0) { Stop-Item 'not-found' 'This device has no such profiles.' }
  foreach ($root in $roots) {
    $files = @(Get-ChildItem -LiteralPath $root -Recurse | Where-Object { "$($_.Name)" -match '\.xml$' } | Select-Object -First 200)
    foreach ($file in $files) {
      $xml = [string](@(Get-Content -LiteralPath $file.FullName -Encoding UTF8 -TotalCount 3000) -join "`n")
      $interface = ''
      if ($root -eq $folder -and "$($file.FullName)" -match '(\{[0-9A-Fa-f-]{36}\})[\\/][^\\/]+$') { $interface = $Matches[1] }
      @{
        interface = $interface
        names = @(Get-Elements ([string]($xml -csplit '<MSM>')[0]) 'name')
        useOneX = [string]@(@(Get-Elements $xml 'useOneX') + @(Get-Elements $xml 'OneXEnabled') + @(''))[0]
        enforced = [string]@(@(Get-Elements $xml 'OneXEnforced') + @(''))[0]
        authModes = @(Get-Elements $xml 'authMode')
      }
    }
  }
}

# The end of a file that another program writes to.
function Read-End([string]$file, [int]$most) {
  $stream = [System.IO.File]::Open($file, 'Open', 'Read', 'ReadWrite, Delete')
  try {
    if ($stream.Length -gt $most) { $null = $stream.Seek(-$most, 'End') }
    $bytes = New-Object byte[] $most
    $count = 0
    while ($count -lt $most) {
      $got = $stream.Read($bytes, $count, $most - $count)
      if ($got -le 0) { break }
      $count += $got
    }
    [System.Text.Encoding]::UTF8.GetString($bytes, 0, $count)
  }
  finally { $stream.Dispose() }
}

# Error entries that name an app and a code. Nothing else leaves the logs: their texts hold names and addresses.
function Read-IntuneLogs {
  if (-not $fullLanguage) { Stop-Item 'unsupported' 'A policy of this device keeps the logs from being read.' }
  $folder = "$env:ProgramData\Microsoft\IntuneManagementExtension\Logs"
  if (-not (Test-Path -LiteralPath $folder)) { Stop-Item 'not-found' 'The Intune management extension has written no logs.' }
  $entry = '<!\[LOG\[((?:(?!\]LOG\]!>)[\s\S]){0,4000})\]LOG\]!><time="[^"]*" date="[^"]*" component="[^"]*" context="[^"]*" type="3"'
  $found = @(foreach ($name in @('AppWorkload.log', 'IntuneManagementExtension.log')) {
      if (-not (Test-Path -LiteralPath "$folder\$name")) { continue }
      foreach ($line in [regex]::Matches((Read-End "$folder\$name" 262144), $entry)) {
        $text = [string]$line.Groups[1].Value
        if ($text -notmatch 'app[^\r\n]{0,60}?([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})') { continue }
        $app = [string]$Matches[1]
        if ($text -match '(0x8[0-9a-f]{7})\b') { @{ app = $app; code = [string]$Matches[1] } }
        elseif ($text -match '(?<!\d)(-\d{9,10})\b' -and [long]$Matches[1] -ge -2147483648) { @{ app = $app; code = '0x{0:x8}' -f [int][long]$Matches[1] } }
      }
    })
  # Newest last in the files; the last ones count.
  $first = if ($found.Count -gt 40) { $found.Count - 40 } else { 0 }
  for ($at = $found.Count - 1; $at -ge $first; $at -= 1) { $found[$at] }
}

# The list may take long, so a second process reads it and can be ended.
function Read-ProvisioningPackages {
  $list = 'Get-ProvisioningPackage -AllInstalledPackages | ForEach-Object { ''package:'' + $_.PackageName + ''|'' + $_.PackagePath }; ''end:'' + $?'
  $text = Invoke-Tool "$system32\WindowsPowerShell\v1.0\powershell.exe" "-NoLogo -NoProfile -NonInteractive -Command `"$list`"" 40
  if ($text -notmatch 'end:True') { Stop-Item 'failed' 'The list of provisioning packages could not be read.' }
  foreach ($line in $text -split "`r?`n") {
    if ($line -match '^package:(.*)\|(.*)$') { @{ PackageName = $Matches[1]; PackagePath = $Matches[2] } }
  }
}

function Read-Session {
  $groups = Invoke-Tool "$system32\whoami.exe" '/groups /fo csv /nh' 15
  @{
    # Integrity levels high and system; identifiers are the same in every language.
    elevated = [bool]($groups -match 'S-1-16-(12288|16384)')
    # Only what kind of account it is; a person's name stays out.
    account = if ("$env:USERPROFILE" -match '\\config\\systemprofile$') { 'system' } elseif ("$env:USERNAME" -eq 'defaultuser0') { 'defaultuser0' } else { 'other' }
    windowsPE = [bool]$windowsPE
    languageMode = "$($ExecutionContext.SessionState.LanguageMode)"
    powershell = "$($PSVersionTable.PSVersion)"
    architecture = "$env:PROCESSOR_ARCHITECTURE"
    firmwareType = "$env:firmware_type"
  }
}

# ---- Network -----------------------------------------------------------------------------------------------------

# Kind, host, port. 'tls' rows also keep the certificate chain. Rows that setup cannot do without come first.
$hostTable = @'
tls ztd.dds.microsoft.com 443
tls login.live.com 443
tls login.microsoftonline.com 443
tls enterpriseregistration.windows.net 443
tls device.login.microsoftonline.com 443
tls graph.microsoft.com 443
tls manage.microsoft.com 443
tls portal.manage.microsoft.com 443
tls EnterpriseEnrollment.manage.microsoft.com 443
tls enrollment.manage.microsoft.com 443
tls go.microsoft.com 443
http www.msftconnecttest.com 80
tls ekop.intel.com 443
tls ekcert.spserv.microsoft.com 443
tls ftpm.amd.com 443
tls peapdamaa1.eus2.attest.azure.net 443
tls peapdamaa2.wus2.attest.azure.net 443
tls peapdamaa3.cus.attest.azure.net 443
tls peapdamaa5.cus.attest.azure.net 443
tls peapdamaa6.neu.attest.azure.net 443
tls peapdamaa7.weu.attest.azure.net 443
tls peapdamaa8.sasia.attest.azure.net 443
tls peapdamaa9.eau.attest.azure.net 443
tls peapdamaa19.wus2.attest.azure.net 443
tls peapdamaa86.cin.attest.azure.net 443
tls peapdamaa89.jpe.attest.azure.net 443
tls peapdamaa93.weu.attest.azure.net 443
https account.live.com 443
http login.microsoftonline.com 80
https graph.windows.net 443
https certauth.enterpriseregistration.windows.net 443
https autologon.microsoftazuread-sso.com 443
http manage.microsoft.com 80
https config.edge.skype.com 443
https ecs.office.com 443
https fd.api.orgmsg.microsoft.com 443
https ris.prod.api.personalization.ideas.microsoft.com 443
tls swda01-mscdn.manage.microsoft.com 443
tls swda02-mscdn.manage.microsoft.com 443
tls swdb01-mscdn.manage.microsoft.com 443
tls swdb02-mscdn.manage.microsoft.com 443
tls swdc01-mscdn.manage.microsoft.com 443
tls swdc02-mscdn.manage.microsoft.com 443
tls swdd01-mscdn.manage.microsoft.com 443
tls swdd02-mscdn.manage.microsoft.com 443
tls swdin01-mscdn.manage.microsoft.com 443
tls swdin02-mscdn.manage.microsoft.com 443
tls aam-content-cdn.manage.microsoft.com 443
https ctldl.windowsupdate.com 443
http ctldl.windowsupdate.com 80
https dl.delivery.mp.microsoft.com 443
http dl.delivery.mp.microsoft.com 80
https fe3.delivery.mp.microsoft.com 443
http fe3.delivery.mp.microsoft.com 80
https slscr.update.microsoft.com 443
http slscr.update.microsoft.com 80
https geo.prod.do.dsp.mp.microsoft.com 443
https tsfe.trafficshaping.dsp.mp.microsoft.com 443
https adl.windows.com 443
https client.wns.windows.com 443
https sinwns1011421.wns.windows.com 443
https sin.notify.windows.com 443
https clientconfig.passport.net 443
https windowsphone.com 443
https c.s-microsoft.com 443
tls has.spserv.microsoft.com 443
https lgmsapeweu.blob.core.windows.net 443
https amsua0101lmsas.blob.core.windows.net 443
https amsua0102lmsas.blob.core.windows.net 443
https amsua0201lmsas.blob.core.windows.net 443
https amsua0202lmsas.blob.core.windows.net 443
https amsua0401lmsas.blob.core.windows.net 443
https amsua0402lmsas.blob.core.windows.net 443
https amsua0501lmsas.blob.core.windows.net 443
https amsua0502lmsas.blob.core.windows.net 443
https amsua0601lmsas.blob.core.windows.net 443
https amsua0602lmsas.blob.core.windows.net 443
https amsua0701lmsas.blob.core.windows.net 443
https amsua0702lmsas.blob.core.windows.net 443
https amsua0801lmsas.blob.core.windows.net 443
https amsua0901lmsas.blob.core.windows.net 443
https amsua0902lmsas.blob.core.windows.net 443
https amsub0101lmsas.blob.core.windows.net 443
https amsub0102lmsas.blob.core.windows.net 443
https amsub0201lmsas.blob.core.windows.net 443
https amsub0202lmsas.blob.core.windows.net 443
https amsub0301lmsas.blob.core.windows.net 443
https amsub0302lmsas.blob.core.windows.net 443
https amsub0501lmsas.blob.core.windows.net 443
https amsub0502lmsas.blob.core.windows.net 443
https amsub0601lmsas.blob.core.windows.net 443
https amsub0701lmsas.blob.core.windows.net 443
https amsub0801lmsas.blob.core.windows.net 443
https amsub0901lmsas.blob.core.windows.net 443
https amsuc0101lmsas.blob.core.windows.net 443
https amsuc0201lmsas.blob.core.windows.net 443
https amsuc0301lmsas.blob.core.windows.net 443
https amsuc0501lmsas.blob.core.windows.net 443
https amsuc0601lmsas.blob.core.windows.net 443
https amsud0101lmsas.blob.core.windows.net 443
https amsuin01lmsas.blob.core.windows.net 443
https activation.sls.microsoft.com 443
https activation-v2.sls.microsoft.com 443
https validation.sls.microsoft.com 443
https validation-v2.sls.microsoft.com 443
tls licensing.mp.microsoft.com 443
tls displaycatalog.mp.microsoft.com 443
tls purchase.md.mp.microsoft.com 443
https licensing.md.mp.microsoft.com 443
https displaycatalog.md.mp.microsoft.com 443
https purchase.mp.microsoft.com 443
http crl.microsoft.com 80
tls storeedgefd.dsx.mp.microsoft.com 443
https cdn.storeedgefd.dsx.mp.microsoft.com 443
https config.office.com 443
tls v10c.events.data.microsoft.com 443
https www.powershellgallery.com 443
https intunemaape1.eus.attest.azure.net 443
https intunemaape2.eus2.attest.azure.net 443
https intunemaape3.cus.attest.azure.net 443
https intunemaape4.wus.attest.azure.net 443
https intunemaape5.scus.attest.azure.net 443
https intunemaape6.ncus.attest.azure.net 443
https intunemaape7.neu.attest.azure.net 443
https intunemaape8.neu.attest.azure.net 443
https intunemaape9.neu.attest.azure.net 443
https intunemaape10.weu.attest.azure.net 443
https intunemaape11.weu.attest.azure.net 443
https intunemaape12.weu.attest.azure.net 443
https intunemaape13.jpe.attest.azure.net 443
https intunemaape17.jpe.attest.azure.net 443
https intunemaape18.jpe.attest.azure.net 443
https intunemaape19.jpe.attest.azure.net 443
'@
$hostRows = @($hostTable -split "`r?`n" | Where-Object { $_ } | ForEach-Object { $part = $_ -split ' '; @{ kind = $part[0]; name = $part[1]; port = [int]$part[2] } })
$clockHosts = @('login.microsoftonline.com', 'graph.microsoft.com', 'manage.microsoft.com')
$parallelHosts = 16
$timeIsOver = "The $TotalSeconds seconds for the whole collection were over before it was the turn of this item."
$network = @{ asked = $false; endpoints = @(); tls = @(); dates = @() }

function Get-ConnectOutcome($task) {
  if (-not $task.IsCompleted) { return @{ outcome = 'timed-out'; detail = 'TimedOut' } }
  if (-not $task.IsFaulted) { return $null }
  $code = "$($task.Exception.GetBaseException().SocketErrorCode)"
  $outcome = 'failed'
  if ($code -match '^(HostNotFound|TryAgain|NoData|NoRecovery)$') { $outcome = 'name-not-found' }
  elseif ($code -eq 'ConnectionRefused') { $outcome = 'refused' }
  elseif ($code -eq 'TimedOut') { $outcome = 'timed-out' }
  @{ outcome = $outcome; detail = $code }
}

# Any certificate is accepted here, since an intercepting proxy is what shall be seen; nothing but HEAD is sent.
$seen = @{ chain = @() }
function New-LookingStream($client) {
  $look = [System.Net.Security.RemoteCertificateValidationCallback] {
    param($from, $certificate, $chain, $problems)
    $seen.chain = @(foreach ($element in $chain.ChainElements) {
        $each = $element.Certificate
        @{ subject = [string]$each.Subject; issuer = [string]$each.Issuer; notBefore = Get-UtcText $each.NotBefore; notAfter = Get-UtcText $each.NotAfter }
      })
    $true
  }
  New-Object System.Net.Security.SslStream($client.GetStream(), $false, $look)
}

function Read-Head($stream, [string]$name) {
  $request = [System.Text.Encoding]::ASCII.GetBytes("HEAD / HTTP/1.1`r`nHost: $name`r`nUser-Agent: Preflight`r`nConnection: close`r`n`r`n")
  $stream.Write($request, 0, $request.Length)
  $stream.Flush()
  $buffer = New-Object byte[] 4096
  $text = ''
  while ($text.Length -lt 16384 -and -not $text.Contains("`r`n`r`n")) {
    $count = $stream.Read($buffer, 0, $buffer.Length)
    if ($count -le 0) { break }
    $text += [System.Text.Encoding]::ASCII.GetString($buffer, 0, $count)
  }
  $text
}

function Test-ConnectedHost($row, $client) {
  $step = 'connected'
  $seen.chain = @()
  try {
    $client.ReceiveTimeout = 5000
    $client.SendTimeout = 5000
    $stream = $client.GetStream()
    if ($row.kind -ne 'http') {
      $step = 'handshake'
      $stream = New-LookingStream $client
      $stream.AuthenticateAsClient($row.name, $null, [System.Security.Authentication.SslProtocols]::Tls12, $false)
      $step = 'secured'
      if ($row.kind -eq 'tls' -and $seen.chain.Count -gt 0) { $network.tls += @{ host = $row.name; chain = @($seen.chain) } }
    }
    $sent = [datetime]::UtcNow
    $head = Read-Head $stream $row.name
    $received = [datetime]::UtcNow
    if ($head -notmatch '^HTTP/\d') { return @{ outcome = 'failed'; detail = 'NoHttpAnswer' } }
    if ($row.kind -ne 'http' -and $clockHosts -contains $row.name -and $head -match '(?im)^Date:\s*(.+?)\s*$') {
      $date = $Matches[1]
      $age = if ($head -match '(?im)^Age:\s*(\d+)\s*$') { $Matches[1] } else { $null }
      $network.dates += @{ host = $row.name; sentAt = Get-UtcText $sent; receivedAt = Get-UtcText $received; date = $date; age = $age }
    }
    @{ outcome = 'reachable'; detail = '' }
  }
  catch {
    $problem = $_.Exception.GetBaseException()
    $outcome = if ($step -eq 'handshake') { 'tls-failed' } else { 'failed' }
    if ("$($problem.SocketErrorCode)" -eq 'TimedOut') { $outcome = 'timed-out' }
    @{ outcome = $outcome; detail = $problem.GetType().Name }
  }
}

# Connects to some hosts at once, then asks those that answered one after the other.
function Test-HostBatch($rows) {
  $attempts = @(foreach ($row in $rows) {
      $client = New-Object System.Net.Sockets.TcpClient
      @{ row = $row; client = $client; task = $client.ConnectAsync($row.name, $row.port) }
    })
  try { $null = [System.Threading.Tasks.Task]::WaitAll([System.Threading.Tasks.Task[]]@($attempts | ForEach-Object { $_.task }), (Get-Limit 6) * 1000) } catch { }
  foreach ($attempt in $attempts) {
    $result = Get-ConnectOutcome $attempt.task
    # Out of time: what was not asked is left out, never called unreachable.
    if ($null -eq $result -and (Get-SecondsLeft) -le 0) { $attempt.client.Close(); continue }
    if ($null -eq $result) { $result = Test-ConnectedHost $attempt.row $attempt.client }
    $attempt.client.Close()
    @{ host = $attempt.row.name; port = $attempt.row.port; outcome = $result.outcome; detail = $result.detail }
  }
}

function Test-Network {
  if ($network.asked) { return }
  if (-not $fullLanguage) { Stop-Item 'unsupported' 'A policy of this device does not let scripts use the network.' }
  if ((Get-SecondsLeft) -le 0) { Stop-Item 'timed-out' $timeIsOver }
  $network.asked = $true
  $null = [System.Threading.ThreadPool]::SetMinThreads(64, 64)
  for ($first = 0; $first -lt $hostRows.Count; $first += $parallelHosts) {
    if ((Get-SecondsLeft) -le 0) { break }
    $last = [Math]::Min($first + $parallelHosts, $hostRows.Count) - 1
    $network.endpoints += @(Test-HostBatch $hostRows[$first..$last])
    # Not one of the first names is known: there is no name server, and the rest would only take time.
    if ($first -eq 0 -and @($network.endpoints | Where-Object { $_.outcome -ne 'name-not-found' }).Count -eq 0) { break }
  }
}

function Read-Network([string]$part) {
  Test-Network
  if (@($network[$part]).Count -eq 0) { Stop-Item 'failed' 'No host answered.' }
  $network[$part]
}

function Read-Proxy {
  $target = [uri]'https://login.microsoftonline.com/'
  $way = [System.Net.WebRequest]::GetSystemWebProxy().GetProxy($target)
  if ($null -eq $way -or $way.Host -eq $target.Host) { return @{ proxy = $null } }
  @{ proxy = "$($way.Host):$($way.Port)" }
}

function Read-Sntp([string]$server) {
  $client = New-Object System.Net.Sockets.UdpClient
  try {
    $client.Client.ReceiveTimeout = 3000
    $client.Connect($server, 123)
    $packet = New-Object byte[] 48
    $packet[0] = 0x23
    $from = New-Object System.Net.IPEndPoint([System.Net.IPAddress]::Any, 0)
    $sent = [datetime]::UtcNow
    $null = $client.Send($packet, $packet.Length)
    $answer = $client.Receive([ref]$from)
    $received = [datetime]::UtcNow
    @{ server = $server; sentAt = Get-UtcText $sent; receivedAt = Get-UtcText $received; packet = [Convert]::ToBase64String($answer) }
  }
  catch {
    if ("$($_.Exception.GetBaseException().SocketErrorCode)" -eq 'TimedOut') { Stop-Item 'timed-out' "$server did not answer on UDP 123." }
    throw
  }
  finally { $client.Close() }
}

# The proxy that Windows would take to this address; nothing where the way is straight.
function Get-SystemProxy([string]$address) {
  $target = [uri]$address
  $way = [System.Net.WebRequest]::GetSystemWebProxy().GetProxy($target)
  if ($null -eq $way -or $way.Host -eq $target.Host) { return $null }
  $way
}

# Up to 4 KB of an answer, as text.
function Read-Answer($stream) {
  $buffer = New-Object byte[] 4096
  $text = ''
  try {
    while ($text.Length -lt 4096) {
      $count = $stream.Read($buffer, 0, $buffer.Length)
      if ($count -le 0) { break }
      $text += [System.Text.Encoding]::ASCII.GetString($buffer, 0, $count)
    }
  }
  # Whoever keeps the connection open has said what it had to say.
  catch { if ($text -eq '') { throw } }
  $text
}

# One request, without credentials and cookies: how far it came, the status and the start of the text.
function Send-Request([string]$name, [int]$port, [string]$request, [string]$secureName = '') {
  if (-not $fullLanguage) { Stop-Item 'unsupported' 'A policy of this device does not let scripts use the network.' }
  $client = New-Object System.Net.Sockets.TcpClient
  try {
    $task = $client.ConnectAsync($name, $port)
    try { $null = $task.Wait((Get-Limit 6) * 1000) } catch { }
    $problem = Get-ConnectOutcome $task
    if ($null -ne $problem) { return @{ outcome = $problem.outcome; status = $null; body = '' } }
    $client.ReceiveTimeout = 5000
    $client.SendTimeout = 5000
    $stream = $client.GetStream()
    if ($secureName) {
      $stream = New-LookingStream $client
      $stream.AuthenticateAsClient($secureName, $null, [System.Security.Authentication.SslProtocols]::Tls12, $false)
    }
    $bytes = [System.Text.Encoding]::ASCII.GetBytes($request)
    $stream.Write($bytes, 0, $bytes.Length)
    $stream.Flush()
    $text = Read-Answer $stream
    if ($text -notmatch '^HTTP/\d\.\d (\d{3})') { return @{ outcome = 'failed'; status = $null; body = '' } }
    $status = [int]$Matches[1]
    $start = $text.IndexOf("`r`n`r`n")
    $body = if ($start -lt 0) { '' } else { $text.Substring($start + 4) }
    if ($body.Length -gt 200) { $body = $body.Substring(0, 200) }
    @{ outcome = 'reachable'; status = $status; body = $body }
  }
  catch { @{ outcome = 'failed'; status = $null; body = '' } }
  finally { $client.Close() }
}

# A page by plain HTTP, through the proxy where Windows would take one.
function Read-PlainPage([string]$name, [string]$path, [string]$version, [string]$extra) {
  if (-not $fullLanguage) { Stop-Item 'unsupported' 'A policy of this device does not let scripts use the network.' }
  $proxy = Get-SystemProxy "http://$name$path"
  $target = if ($null -eq $proxy) { $path } else { "http://$name$path" }
  $request = "GET $target HTTP/$version`r`nHost: $name`r`nUser-Agent: Preflight`r`n${extra}Connection: close`r`n`r`n"
  if ($null -eq $proxy) { return Send-Request $name 80 $request }
  Send-Request $proxy.Host $proxy.Port $request
}

# HTTP 1.0, so that the text comes in one piece.
function Read-ConnectTest {
  $answer = Read-PlainPage 'www.msftconnecttest.com' '/connecttest.txt' '1.0' ''
  @{ outcome = $answer.outcome; status = $answer.status; body = $answer.body }
}

function Read-RangeStatus {
  $answer = Read-PlainPage 'ctldl.windowsupdate.com' '/msdownload/update/v3/static/trustedr/en/authrootstl.cab' '1.1' "Range: bytes=0-99`r`n"
  @{ outcome = $answer.outcome; status = $answer.status }
}

# The proxy that services would take to these hosts, as it was read before; nothing where they go straight.
function Get-ServiceProxy {
  $item = $collected['registry.winhttp']
  if ($null -eq $item -or -not $item.ok) { return $null }
  $bytes = [Convert]::FromBase64String($item.value)
  if ($bytes.Count -le 16 -or ($bytes[8] -band 2) -eq 0) { return $null }
  $length = $bytes[12] + 256 * $bytes[13]
  if ($length -gt $bytes.Count - 16) { return $null }
  # Exceptions that may hold for these hosts: which ones, only Windows knows.
  if ([System.Text.Encoding]::ASCII.GetString($bytes, 16 + $length, $bytes.Count - 16 - $length) -match 'microsoft') { return $null }
  $text = [System.Text.Encoding]::ASCII.GetString($bytes, 16, $length).Trim()
  # One for all protocols, or one for each.
  if ($text -match '(?:^|[;\s])https=(?:\w+://)?([^:;=\s/]+):(\d{1,5})' -or $text -match '^(?:\w+://)?([^:;=\s/]+):(\d{1,5})') { return @{ Host = $Matches[1]; Port = [int]$Matches[2] } }
  $null
}

function Read-ProxyAnswers {
  if (-not $fullLanguage) { Stop-Item 'unsupported' 'A policy of this device does not let scripts use the network.' }
  foreach ($name in $clockHosts) {
    $proxy = Get-SystemProxy "https://$name/"
    if ($null -eq $proxy) { $proxy = Get-ServiceProxy }
    if ($null -eq $proxy) { continue }
    $answer = Send-Request $proxy.Host $proxy.Port "CONNECT ${name}:443 HTTP/1.1`r`nHost: ${name}:443`r`nUser-Agent: Preflight`r`n`r`n"
    @{ host = $name; status = $answer.status }
  }
}

# ---- TPM certificates --------------------------------------------------------------------------------------------

$endorsement = @{ info = $null }
function Get-Endorsement {
  if ($null -eq $endorsement.info) { $endorsement.info = Get-TpmEndorsementKeyInfo -HashAlgorithm sha256 }
  $endorsement.info
}

function Read-EndorsementKey {
  $info = Get-Endorsement
  # Counts only: the certificates name this one chip.
  @{
    isPresent = [bool]$info.IsPresent
    manufacturerCertificates = [int]@($info.ManufacturerCertificates | Where-Object { $null -ne $_ }).Count
    additionalCertificates = [int]@($info.AdditionalCertificates | Where-Object { $null -ne $_ }).Count
  }
}

# The name of the service is made of the maker and of the key id of the authority above the certificate. Nothing is
# enrolled: the service is only asked what it can do.
function Read-AttestationKeyService {
  $info = Get-Endorsement
  $maker = [string](Read-Cim 'Win32_Tpm' @('ManufacturerIdTxt') $tpmNamespace '' 20).ManufacturerIdTxt
  $maker = ($maker -replace '[^A-Za-z]', '').ToLowerInvariant()
  $keys = @(foreach ($certificate in @($info.ManufacturerCertificates) + @($info.AdditionalCertificates)) {
      if ($null -eq $certificate) { continue }
      foreach ($extension in $certificate.Extensions) {
        if ($extension.Oid.Value -ne '2.5.29.35') { continue }
        $hex = [BitConverter]::ToString($extension.RawData) -replace '-', ''
        # AuthorityKeyIdentifier: a sequence that starts with a key id of 20 bytes.
        if ($hex -match '^30(?:81)?[0-9A-F]{2}8014([0-9A-F]{40})') { $Matches[1].ToLowerInvariant() }
      }
    })
  foreach ($key in @($keys | Select-Object -Unique | Select-Object -First 3)) {
    $name = "$maker-keyid-$key.microsoftaik.azure.net"
    $answer = Send-Request $name 443 "GET /templates/Aik/scep?operation=GetCACaps&message=default HTTP/1.1`r`nHost: $name`r`nUser-Agent: Preflight`r`nConnection: close`r`n`r`n" $name
    @{ host = $name; outcome = $answer.outcome; status = $answer.status }
  }
}

# ---- Domain controllers ------------------------------------------------------------------------------------------

function Test-Port([string]$name, [int]$port) {
  $client = New-Object System.Net.Sockets.TcpClient
  try {
    $task = $client.ConnectAsync($name, $port)
    try { $null = $task.Wait((Get-Limit 3) * 1000) } catch { }
    $null -eq (Get-ConnectOutcome $task)
  }
  finally { $client.Close() }
}

function Test-Ping([string]$name) {
  $ping = New-Object System.Net.NetworkInformation.Ping
  try { "$($ping.Send($name, 2000).Status)" -eq 'Success' } catch { $false } finally { $ping.Dispose() }
}

# Which domain to look for: the one this device is in, else what the network hands out as its suffix.
function Get-DomainNames([bool]$joined, [string]$domain) {
  if ($joined) { return @($domain) }
  $tcpip = 'SYSTEM\CurrentControlSet\Services\Tcpip\Parameters'
  $names = @((Read-Values $tcpip @('Domain', 'DhcpDomain', 'SearchList')).Values)
  foreach ($values in (Read-Subkeys "$tcpip\Interfaces" '^\{' @('Domain', 'DhcpDomain')).Values) { $names += @($values.Values) }
  @($names | ForEach-Object { "$_" -split '[,\s]+' } | Where-Object { $_ -match '^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$' } | Select-Object -Unique | Select-Object -First 4)
}

function Read-DomainControllers {
  if (-not $fullLanguage) { Stop-Item 'unsupported' 'A policy of this device does not let scripts use the network.' }
  $system = Get-CimInstance -ClassName Win32_ComputerSystem -OperationTimeoutSec (Get-Limit 15)
  $joined = [bool]$system.PartOfDomain
  $controllers = @(foreach ($domain in @(Get-DomainNames $joined ([string]$system.Domain))) {
      $names = @()
      try { $names = @(Resolve-DnsName -Name "_ldap._tcp.dc._msdcs.$domain" -Type SRV -DnsOnly -QuickTimeout | Where-Object { $_.NameTarget } | ForEach-Object { [string]$_.NameTarget } | Select-Object -Unique | Select-Object -First 3) } catch { }
      foreach ($name in $names) {
        if ((Get-SecondsLeft) -le 0) { Stop-Item 'timed-out' $timeIsOver }
        @{ name = $name; ping = [bool](Test-Ping $name); ldap = [bool](Test-Port $name 389); kerberos = [bool](Test-Port $name 88) }
      }
    })
  @{ joined = $joined; controllers = $controllers }
}

# ---- Items -------------------------------------------------------------------------------------------------------

# What Shell-Core notes about the status page and the page of Windows Hello; the rest is written in every setup.
$setupPages = " and EventData[Data='AADHello' or Data='NGC' or Data='CommercialOOBE_ESPProgress_Page_Exiting' or Data='CommercialOOBE_ESPProgress_Failure' or Data='CommercialOOBE_ESPProgress_Timeout' or Data='CommercialOOBE_ESPProgress_Abort']"

# Id, what to show while it is read, where it is read, how. List: several objects, perhaps none. Late: costs no time of
# its own. The serial number comes first because the file is named after it.
$items = @(
  @{ Id = 'cim.bios'; Label = 'Serial number'; Source = 'root/cimv2:Win32_BIOS'; List = $true; Read = { Read-Cim 'Win32_BIOS' @('SerialNumber', 'Manufacturer', 'SMBIOSBIOSVersion') } }
  @{ Id = 'files.autopilot-configuration'; Label = 'Offline Autopilot profile'; Source = '%SystemRoot%\Provisioning\Autopilot\AutopilotConfigurationFile.json'; Read = { Read-OfflineProfile } }
  @{ Id = 'registry.autopilot-policy-cache'; Label = 'Cached deployment profile'; Source = 'HKLM\SOFTWARE\Microsoft\Provisioning\AutopilotPolicyCache'; Read = { Read-Values 'SOFTWARE\Microsoft\Provisioning\AutopilotPolicyCache' @('ProfileAvailable', 'PolicyJsonCache') } }
  @{ Id = 'registry.oobe-counter'; Label = 'OOBE attempts'; Source = 'HKCU\SOFTWARE\Microsoft\Windows\CurrentVersion\UserOOBE'; Read = { Read-OobeCounter } }
  @{ Id = 'registry.sign-in-assistant'; Label = 'Sign-in assistant'; Source = 'HKLM\SYSTEM\CurrentControlSet\Services\wlidsvc'; Read = { Read-Values 'SYSTEM\CurrentControlSet\Services\wlidsvc' @('Start') } }
  @{ Id = 'registry.winlogon'; Label = 'Automatic logon'; Source = 'HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon'; Read = { Read-Values 'SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon' @('AutoAdminLogon', 'LegalNoticeCaption', 'LegalNoticeText') } }
  @{ Id = 'registry.policies-system'; Label = 'Logon policies'; Source = 'HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System'; Read = { Read-Values 'SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System' @('legalnoticecaption', 'legalnoticetext', 'scforceoption', 'ConsentPromptBehaviorAdmin') } }
  @{ Id = 'registry.pending-restart'; Label = 'Pending restart'; Source = 'Servicing, Windows Update and Session Manager keys of HKLM'; Read = { Read-PendingRestart } }
  @{ Id = 'registry.setup-state'; Label = 'Image state'; Source = 'HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Setup\State'; Read = { Read-Values 'SOFTWARE\Microsoft\Windows\CurrentVersion\Setup\State' @('ImageState') } }
  @{ Id = 'registry.system-setup'; Label = 'Windows setup'; Source = 'HKLM\SYSTEM\Setup'; Read = { Read-Values 'SYSTEM\Setup' @('SystemSetupInProgress', 'OOBEInProgress', 'SetupPhase', 'SetupType') } }
  @{ Id = 'registry.setup-status'; Label = 'Audit mode'; Source = 'HKLM\SYSTEM\Setup\Status'; Read = { Read-Values 'SYSTEM\Setup\Status' @('AuditBoot') } }
  @{ Id = 'registry.user-proxy'; Label = 'Proxy of this account'; Source = 'HKCU\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings'; Read = { Read-UserProxy } }
  @{ Id = 'registry.winhttp'; Label = 'Proxy of services'; Source = 'HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings\Connections'; Read = { Read-WinHttpSettings } }
  @{ Id = 'session'; Label = 'Session'; Source = 'whoami /groups and environment'; Read = { Read-Session } }
  @{ Id = 'registry.current-version'; Label = 'Windows version'; Source = 'HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion'; Read = { Read-Values 'SOFTWARE\Microsoft\Windows NT\CurrentVersion' @('CurrentBuildNumber', 'UBR', 'DisplayVersion', 'EditionID', 'InstallationType', 'ProductName') } }
  @{ Id = 'registry.code-integrity-policy'; Label = 'S mode'; Source = 'HKLM\SYSTEM\CurrentControlSet\Control\CI\Policy'; Read = { Read-Values 'SYSTEM\CurrentControlSet\Control\CI\Policy' @('SkuPolicyRequired') } }
  @{ Id = 'registry.control'; Label = 'Firmware type'; Source = 'HKLM\SYSTEM\CurrentControlSet\Control'; Read = { Read-Values 'SYSTEM\CurrentControlSet\Control' @('PEFirmwareType') } }
  @{ Id = 'registry.secure-boot-state'; Label = 'Secure Boot'; Source = 'HKLM\SYSTEM\CurrentControlSet\Control\SecureBoot\State'; Read = { Read-Values 'SYSTEM\CurrentControlSet\Control\SecureBoot\State' @('UEFISecureBootEnabled') } }
  @{ Id = 'registry.time-zone'; Label = 'Time zone'; Source = 'HKLM\SYSTEM\CurrentControlSet\Control\TimeZoneInformation'; Read = { Read-Values 'SYSTEM\CurrentControlSet\Control\TimeZoneInformation' @('TimeZoneKeyName') } }
  @{ Id = 'registry.autopilot-diagnostics'; Label = 'Autopilot profile on the device'; Source = 'HKLM\SOFTWARE\Microsoft\Provisioning\Diagnostics\Autopilot'; Read = { Read-Values 'SOFTWARE\Microsoft\Provisioning\Diagnostics\Autopilot' @('CloudAssignedTenantId', 'CloudAssignedTenantDomain', 'TenantMatched', 'IsAutoPilotDisabled') } }
  @{ Id = 'registry.autopilot-settings'; Label = 'Device setup'; Source = 'HKLM\SOFTWARE\Microsoft\Provisioning\AutopilotSettings'; Read = { Read-Values 'SOFTWARE\Microsoft\Provisioning\AutopilotSettings' @('DevicePreparationCategory.Status', 'DeviceSetupCategory.Status', 'AccountSetupCategory.Status', 'AutopilotDevicePrepHint') } }
  @{ Id = 'registry.policy-authentication'; Label = 'Web sign-in policy'; Source = 'HKLM\SOFTWARE\Microsoft\PolicyManager\current\device\Authentication'; Read = { Read-Values 'SOFTWARE\Microsoft\PolicyManager\current\device\Authentication' @('EnableWebSignIn') } }
  @{ Id = 'registry.windows-365'; Label = 'Cloud PC'; Source = 'HKLM\SOFTWARE\Microsoft\Windows365'; Read = { Read-Values 'SOFTWARE\Microsoft\Windows365' @() } }
  @{ Id = 'registry.cloud-desktop-service'; Label = 'Cloud PC'; Source = 'HKLM\SYSTEM\CurrentControlSet\Services\CloudManagedDesktopExtension'; Read = { Read-Values 'SYSTEM\CurrentControlSet\Services\CloudManagedDesktopExtension' @('Start') } }
  @{ Id = 'registry.enrollments'; Label = 'MDM enrollment'; Source = 'HKLM\SOFTWARE\Microsoft\Enrollments'; Read = { Read-Subkeys 'SOFTWARE\Microsoft\Enrollments' '^[0-9A-Fa-f-]{36}$' @('DiscoveryServiceFullURL', 'ProviderID', 'EnrollmentState', 'EnrollmentType') } }
  @{ Id = 'registry.first-sync'; Label = 'Enrollment status page'; Source = 'HKLM\SOFTWARE\Microsoft\Enrollments\*\FirstSync'; Read = { Read-FirstSync } }
  @{ Id = 'registry.esp-tracking'; Label = 'Apps of the enrollment status page'; Source = 'HKLM\SOFTWARE\Microsoft\Windows\Autopilot\EnrollmentStatusTracking'; Read = { Read-Tree 'SOFTWARE\Microsoft\Windows\Autopilot\EnrollmentStatusTracking' @('InstallationState', 'TrackingPoliciesCreated', 'RebootRequired') 4000 } }
  @{ Id = 'registry.lock-screen-system'; Label = 'Lock screen'; Source = 'HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System'; Read = { Read-Values 'SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System' @('HideFastUserSwitching', 'DontDisplayLastUserName', 'LegalNoticeText') } }
  @{ Id = 'registry.lock-screen-personalization'; Label = 'Lock screen'; Source = 'HKLM\SOFTWARE\Policies\Microsoft\Windows\Personalization'; Read = { Read-Values 'SOFTWARE\Policies\Microsoft\Windows\Personalization' @('NoLockScreen') } }
  @{ Id = 'cim.web-sign-in-account'; Label = 'Account of web sign-in'; Source = 'root/cimv2:Win32_UserAccount (WsiAccount)'; List = $true; Read = { Read-Cim 'Win32_UserAccount' @('Name', 'Disabled') 'root/cimv2' "LocalAccount=TRUE AND Name='WsiAccount'" } }
  @{ Id = 'events.autopilot'; Label = 'Autopilot events'; Source = 'Microsoft-Windows-ModernDeployment-Diagnostics-Provider/Autopilot'; Read = { [string](Read-Events 'Microsoft-Windows-ModernDeployment-Diagnostics-Provider/Autopilot' @(161, 706, 707, 709, 807, 809, 815, 824, 908) 40) + [string](Read-Events 'Microsoft-Windows-ModernDeployment-Diagnostics-Provider/Autopilot' @(156, 162, 163, 164, 165, 167, 171, 180, 181, 701, 704) 60) } }
  @{ Id = 'events.device-management'; Label = 'MDM events'; Source = 'Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin'; Read = { [string](Read-Events 'Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin' @(52, 71, 72, 75, 76) 60) + [string](Read-Events 'Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin' @(2800) 40) } }
  @{ Id = 'events.device-registration'; Label = 'Join events'; Source = 'Microsoft-Windows-User Device Registration/Admin'; Read = { Read-Events 'Microsoft-Windows-User Device Registration/Admin' @(204, 304, 305, 306) 20 } }
  @{ Id = 'events.aad'; Label = 'Sign-in events'; Source = 'Microsoft-Windows-AAD/Operational'; Read = { Read-Events 'Microsoft-Windows-AAD/Operational' @(1081, 1098) 30 } }
  @{ Id = 'events.hello'; Label = 'Windows Hello events'; Source = 'Microsoft-Windows-HelloForBusiness/Operational'; Read = { Read-Events 'Microsoft-Windows-HelloForBusiness/Operational' @(6045, 7045, 8045) 20 } }
  @{ Id = 'events.web-sign-in'; Label = 'Arrival of the web sign-in policy'; Source = 'Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin (EnableWebSignIn)'; Read = { Read-Events 'Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin' @(813, 814) 40 " and EventData[Data='EnableWebSignIn']" } }
  @{ Id = 'events.hello-prerequisites'; Label = 'Windows Hello prerequisites'; Source = 'Microsoft-Windows-User Device Registration/Admin (Windows Hello)'; Read = { Read-Events 'Microsoft-Windows-User Device Registration/Admin' @(358, 360, 362) 10 } }
  @{ Id = 'events.shell'; Label = 'Pages of setup'; Source = 'Microsoft-Windows-Shell-Core/Operational'; Read = { Read-Events 'Microsoft-Windows-Shell-Core/Operational' @(62404, 62407) 20 $setupPages } }
  @{ Id = 'registry.device-preparation'; Label = 'Device preparation'; Source = 'HKLM\SOFTWARE\Microsoft\Provisioning\AutopilotSettings\DevicePreparation'; Read = { Read-Values 'SOFTWARE\Microsoft\Provisioning\AutopilotSettings\DevicePreparation' @('PageSettings') } }
  @{ Id = 'registry.intune-apps'; Label = 'Apps of Intune'; Source = 'HKLM\SOFTWARE\Microsoft\IntuneManagementExtension\Win32Apps'; Read = { Read-Tree 'SOFTWARE\Microsoft\IntuneManagementExtension\Win32Apps' @('EnforcementStateMessage', 'ProvisioningProgress') 2000 } }
  @{ Id = 'cim.management-extension'; Label = 'Intune management extension'; Source = 'root/cimv2:Win32_Service (IntuneManagementExtension)'; List = $true; Read = { Read-Cim 'Win32_Service' @('State', 'StartMode') 'root/cimv2' "Name='IntuneManagementExtension'" } }
  @{ Id = 'files.intune-logs'; Label = 'Logs of the Intune management extension'; Source = '%ProgramData%\Microsoft\IntuneManagementExtension\Logs'; List = $true; Read = { Read-IntuneLogs } }
  @{ Id = 'files.autopilot-downloaded-profile'; Label = 'Downloaded profile'; Source = '%SystemRoot%\ServiceState\wmansvc\AutopilotDDSZTDFile.json'; Read = { Read-DownloadedProfile } }
  @{ Id = 'files.wifi-profiles'; Label = 'Wi-Fi profiles'; Source = '%ProgramData%\Microsoft\Wlansvc\Profiles\Interfaces'; List = $true; Read = { Read-NetworkProfiles "$env:ProgramData\Microsoft\Wlansvc\Profiles\Interfaces" "$env:SystemRoot\wlansvc\Policies" } }
  @{ Id = 'files.wired-profiles'; Label = 'Wired network profiles'; Source = '%ProgramData%\Microsoft\dot3svc\Profiles\Interfaces'; List = $true; Read = { Read-NetworkProfiles "$env:ProgramData\Microsoft\dot3svc\Profiles\Interfaces" "$env:SystemRoot\dot2svc\Policies" } }
  @{ Id = 'registry.profile-list'; Label = 'User profiles'; Source = 'HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList'; Read = { Read-Subkeys 'SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList' '^S-1-' @('ProfileImagePath') } }
  @{ Id = 'files.autopilot'; Label = 'Offline Autopilot profile'; Source = '%SystemRoot%\Provisioning\Autopilot'; List = $true; Read = { Get-ChildItem -LiteralPath "$env:SystemRoot\Provisioning\Autopilot" -Force | Where-Object { -not $_.PSIsContainer } | ForEach-Object { [string]$_.Name } } }
  @{ Id = 'cim.computer-system'; Label = 'Manufacturer and model'; Source = 'root/cimv2:Win32_ComputerSystem'; List = $true; Read = { Read-Cim 'Win32_ComputerSystem' @('Name', 'Manufacturer', 'Model', 'SystemSKUNumber', 'SystemFamily', 'TotalPhysicalMemory', 'HypervisorPresent', 'PartOfDomain') } }
  @{ Id = 'cim.computer-system-product'; Label = 'SMBIOS UUID'; Source = 'root/cimv2:Win32_ComputerSystemProduct'; List = $true; Read = { Read-Cim 'Win32_ComputerSystemProduct' @('UUID', 'Version') } }
  @{ Id = 'cim.processor'; Label = 'Processor'; Source = 'root/cimv2:Win32_Processor'; List = $true; Read = { Read-Cim 'Win32_Processor' @('Name', 'NumberOfCores', 'NumberOfLogicalProcessors', 'MaxClockSpeed', 'Architecture') } }
  @{ Id = 'cim.physical-memory'; Label = 'Memory'; Source = 'root/cimv2:Win32_PhysicalMemory'; List = $true; Read = { Read-Cim 'Win32_PhysicalMemory' @('Capacity') } }
  @{ Id = 'cim.logical-disk'; Label = 'Free space'; Source = 'root/cimv2:Win32_LogicalDisk (system drive)'; List = $true; Read = { Read-Cim 'Win32_LogicalDisk' @('DeviceID', 'Size', 'FreeSpace') 'root/cimv2' "DeviceID='$env:SystemDrive'" } }
  @{ Id = 'cim.disk'; Label = 'Disk'; Source = 'root/microsoft/windows/storage:MSFT_Disk (boot disk)'; List = $true; Read = { Read-Cim 'MSFT_Disk' @('Number', 'Size', 'BusType') 'root/microsoft/windows/storage' 'IsBoot=TRUE' } }
  @{ Id = 'cim.battery'; Label = 'Power'; Source = 'root/cimv2:Win32_Battery'; List = $true; Read = { Read-Cim 'Win32_Battery' @('BatteryStatus', 'EstimatedChargeRemaining') } }
  @{ Id = 'cim.tpm'; Label = 'TPM'; Source = 'root/cimv2/security/microsofttpm:Win32_Tpm'; List = $true; Read = { Read-Cim 'Win32_Tpm' @('SpecVersion', 'ManufacturerIdTxt', 'ManufacturerVersion', 'IsEnabled_InitialValue', 'IsActivated_InitialValue', 'IsOwned_InitialValue') $tpmNamespace '' 20 } }
  @{ Id = 'cim.tpm-ready'; Label = 'TPM readiness'; Source = 'root/cimv2/security/microsofttpm:Win32_Tpm.IsReadyInformation'; Read = { Read-TpmReadiness } }
  @{ Id = 'cim.drive-encryption'; Label = 'BitLocker'; Source = 'root/cimv2/security/microsoftvolumeencryption:Win32_EncryptableVolume (system drive)'; Read = { Read-DriveEncryption } }
  @{ Id = 'uefi.db'; Label = 'Secure Boot certificates'; Source = 'Get-SecureBootUEFI -Name db'; Read = { Read-SecureBootVariable 'db' } }
  @{ Id = 'uefi.kek'; Label = 'Secure Boot certificates'; Source = 'Get-SecureBootUEFI -Name KEK'; Read = { Read-SecureBootVariable 'KEK' } }
  @{ Id = 'registry.ek-certificates'; Label = 'TPM certificates'; Source = 'HKLM\SYSTEM\CurrentControlSet\Services\Tpm\WMI\Endorsement\EKCertStore\Certificates'; Read = { [int]@(Get-ChildItem -LiteralPath 'Registry::HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tpm\WMI\Endorsement\EKCertStore\Certificates').Count } }
  @{ Id = 'tpm.endorsement-key'; Label = 'TPM certificates'; Source = 'Get-TpmEndorsementKeyInfo -HashAlgorithm sha256'; Read = { Read-EndorsementKey } }
  @{ Id = 'cim.quick-fix'; Label = 'Installed updates'; Source = 'root/cimv2:Win32_QuickFixEngineering'; List = $true; Read = { Read-Cim 'Win32_QuickFixEngineering' @('HotFixID') } }
  @{ Id = 'cim.net-adapter'; Label = 'Network connection'; Source = 'root/StandardCimv2:MSFT_NetAdapter'; List = $true; Read = { Read-Cim 'MSFT_NetAdapter' @('InterfaceIndex', 'InterfaceGuid', 'InterfaceDescription', 'MediaConnectState', 'NdisPhysicalMedium', 'NdisMedium') 'root/StandardCimv2' } }
  @{ Id = 'cim.net-route'; Label = 'Network connection'; Source = 'root/StandardCimv2:MSFT_NetRoute (default routes)'; List = $true; Read = { Read-Cim 'MSFT_NetRoute' @('DestinationPrefix', 'InterfaceIndex', 'Store') 'root/StandardCimv2' "DestinationPrefix='0.0.0.0/0' OR DestinationPrefix='::/0'" } }
  @{ Id = 'cim.net-connection-profile'; Label = 'Network connection'; Source = 'root/StandardCimv2:MSFT_NetConnectionProfile'; List = $true; Read = { Read-Cim 'MSFT_NetConnectionProfile' @('InterfaceIndex', 'Name') 'root/StandardCimv2' } }
  @{ Id = 'tpmtool'; Label = 'TPM attestation'; Source = 'tpmtool getdeviceinformation'; Read = { Invoke-Tool "$system32\tpmtool.exe" 'getdeviceinformation' 20 } }
  @{ Id = 'provisioning.packages'; Label = 'Provisioning packages'; Source = 'Get-ProvisioningPackage -AllInstalledPackages'; List = $true; Read = { Read-ProvisioningPackages } }
  @{ Id = 'hash.device-hardware-data'; Label = 'Hardware hash'; Source = 'root/cimv2/mdm/dmmap:MDM_DevDetail_Ext01 DeviceHardwareData'; Read = { Read-HardwareHash } }
  @{ Id = 'dsregcmd'; Label = 'Join state'; Source = 'dsregcmd /status'; Read = { Invoke-Tool "$system32\dsregcmd.exe" '/status' 60 } }
  @{ Id = 'network.proxy'; Label = 'Proxy settings'; Source = 'System proxy for https://login.microsoftonline.com'; Read = { Read-Proxy } }
  @{ Id = 'network.connect-test'; Label = 'Internet test of Windows'; Source = 'HTTP GET http://www.msftconnecttest.com/connecttest.txt'; Read = { Read-ConnectTest } }
  @{ Id = 'network.proxy-answers'; Label = 'Sign-in at the proxy'; Source = 'HTTP CONNECT to the hosts of setup by the system proxy'; List = $true; Read = { Read-ProxyAnswers } }
  @{ Id = 'network.range'; Label = 'Partial downloads'; Source = 'HTTP GET with a range, ctldl.windowsupdate.com'; Read = { Read-RangeStatus } }
  @{ Id = 'tpm.attestation-key-service'; Label = 'Attestation key service'; Source = 'HTTPS GET of the microsoftaik.azure.net host of this TPM'; List = $true; Read = { Read-AttestationKeyService } }
  @{ Id = 'domain.controllers'; Label = 'Domain controller'; Source = 'DNS SRV _ldap._tcp.dc._msdcs, ping, TCP 389 and 88'; Read = { Read-DomainControllers } }
  @{ Id = 'time.sntp'; Label = 'Time server'; Source = 'SNTP time.windows.com, UDP 123'; Read = { Read-Sntp 'time.windows.com' } }
  @{ Id = 'time.sntp-second'; Label = 'Second time server'; Source = 'SNTP time.nist.gov, UDP 123'; Read = { Read-Sntp 'time.nist.gov' } }
  @{ Id = 'time.service'; Label = 'Time service'; Source = 'w32tm /query /status'; Read = { Invoke-Tool "$system32\w32tm.exe" '/query /status' 10 } }
  @{ Id = 'network.endpoints'; Label = 'Endpoints of Windows setup'; Source = 'TCP, TLS and HTTP to the endpoints of Windows setup'; List = $true; Read = { Read-Network 'endpoints' } }
  @{ Id = 'network.tls'; Label = 'Certificates'; Source = 'TLS to the endpoints of Windows setup'; List = $true; Late = $true; Read = { Read-Network 'tls' } }
  @{ Id = 'time.http-date'; Label = 'Time by HTTPS'; Source = 'HTTPS Date header'; List = $true; Late = $true; Read = { Read-Network 'dates' } }
)

# ---- One item, with its limit ------------------------------------------------------------------------------------

# Many cmdlets and calls of Windows have no time limit: firmware variables, TPM, providers that ignore theirs, the
# search for a proxy. So items are read in a second runspace of this process, on a thread of its own, while this one
# waits as long as the item may take. A runspace costs a tenth of a second and keeps what it has loaded, so one serves
# all items; a process for each group would cost seconds on a first start, and endpoint protection dislikes them.
# An item that does not come back is left where it is: Stop and Dispose wait for it, and a thread inside a driver never
# ends. The next item gets a new runspace.
$reader = @{ space = $null; abandoned = 0; usable = $fullLanguage }

# Functions and variables of this script, for the other runspace. Variables are shared, not copied: only one side works
# at a time.
function New-Reader {
  $state = [System.Management.Automation.Runspaces.InitialSessionState]::CreateDefault2()
  foreach ($function in Get-ChildItem -LiteralPath 'Function:') {
    # What a module brought loads by itself, and the shell's own functions (prompt, drives) are there already.
    if ($function.ModuleName -or $function.Name -notmatch '^[A-Z][a-z]+-[A-Za-z0-9]+$') { continue }
    $state.Commands.Add((New-Object System.Management.Automation.Runspaces.SessionStateFunctionEntry($function.Name, $function.Definition)))
  }
  $space = [System.Management.Automation.Runspaces.RunspaceFactory]::CreateRunspace($state)
  $space.Open()
  foreach ($variable in Get-ChildItem -LiteralPath 'Variable:') {
    if ("$($variable.Options)" -ne 'None' -or $variable.Name -match '^(_|args|input|this|foreach|switch|PSItem|MyInvocation|PSBoundParameters|PSCmdlet|Matches|LASTEXITCODE)$') { continue }
    # One that Windows keeps for itself is none of this script's.
    try { $space.SessionStateProxy.SetVariable($variable.Name, $variable.Value) } catch { }
  }
  $space
}

# Some policies constrain every runspace but the first.
function Open-Reader {
  if (-not $reader.usable -or $null -ne $reader.space) { return }
  try {
    $space = New-Reader
    if ("$($space.SessionStateProxy.LanguageMode)" -eq 'FullLanguage') { $reader.space = $space } else { $reader.usable = $false }
  }
  catch { $reader.usable = $false }
}

# What an item gives: ok with a value, or an error.
function Read-Item($item) {
  $turn.ends = (Get-SecondsSpent) + $ItemSeconds
  if ($turn.ends -gt $TotalSeconds) { $turn.ends = [double]$TotalSeconds }
  if ((Get-SecondsLeft) -le 0 -and -not $item.Late) { Stop-Item 'timed-out' $timeIsOver }
  Open-Reader
  if ($null -eq $reader.space) {
    # Assigned inside the branches: an if that returns a list would unwrap it.
    if ($item.List) { $value = @(& $item.Read) } else { $value = & $item.Read }
    return @{ ok = $true; value = $value }
  }
  $shell = [powershell]::Create()
  $shell.Runspace = $reader.space
  # Errors lose their codes on the way out of a runspace, so they are read in there. The text is the item's own block.
  $null = $shell.AddScript("try { @{ ok = `$true; value = @(& { $($item.Read) }) } } catch { @{ ok = `$false; error = Get-ItemError `$_ } }")
  $wait = [int](($turn.ends - (Get-SecondsSpent)) * 1000)
  if ($wait -lt 1000) { $wait = 1000 }
  $call = $shell.BeginInvoke()
  if (-not $call.AsyncWaitHandle.WaitOne($wait)) {
    $reader.space = $null
    $reader.abandoned += 1
    try { $null = $shell.BeginStop($null, $null) } catch { }
    Stop-Item 'timed-out' "No answer within $([int]($wait / 1000)) seconds."
  }
  $answer = @($shell.EndInvoke($call))[-1].PSObject.BaseObject
  $shell.Dispose()
  if ($answer.ok -and -not $item.List) {
    if ($answer.value.Count -eq 0) { $answer.value = $null } elseif ($answer.value.Count -eq 1) { $answer.value = $answer.value[0] }
  }
  $answer
}

# ---- Run ---------------------------------------------------------------------------------------------------------

$written = @{ place = 0; places = @(); problems = @(); done = $false }

function Get-FileName {
  $name = "$env:COMPUTERNAME"
  $bios = $collected['cim.bios']
  if ($bios.ok) {
    foreach ($row in $bios.value) { if ("$($row.SerialNumber)" -match '[A-Za-z0-9]') { $name = "$($row.SerialNumber)"; break } }
  }
  # Firmware may hold any character in a serial number.
  $name = ($name -replace '[^A-Za-z0-9]+', '-').Trim('-')
  if ($name.Length -gt 40) { $name = $name.Substring(0, 40) }
  if ($name -eq '') { $name = 'device' }
  "$name-$((Get-UtcText $startedAt) -replace '[^0-9]', '').preflight.json"
}

# Where the evidence may go, best first: a stick may be full, read-only or gone.
function Get-Places {
  $name = Get-FileName
  if ($Out) { $Out } elseif ($PSScriptRoot) { "$PSScriptRoot\$name" }
  "$env:SystemDrive\$name"
  if ($env:TEMP) { "$env:TEMP\$name" }
}

function Save-Evidence {
  if ($written.places.Count -eq 0) { $written.places = @(Get-Places) }
  $elevated = $null
  $session = $collected['session']
  if ($null -ne $session -and $session.ok) { $elevated = [bool]$session.value.elevated }
  $evidence = [ordered]@{
    schema = 'preflight.evidence/1'
    collectedAt = Get-UtcText ([datetime]::UtcNow)
    collector = [ordered]@{ name = 'collect-device.ps1'; version = $collectorVersion; platform = 'windows'; elevated = $elevated }
    items = $collected
  }
  $text = ConvertTo-Json -InputObject $evidence -Depth 8
  $written.done = $false
  while ($written.place -lt $written.places.Count) {
    # Beside the target and then renamed: a stick that is pulled out holds the old file or the new one.
    $file = $written.places[$written.place]
    $draft = "$file.tmp"
    try {
      $text | Set-Content -LiteralPath $draft -Encoding UTF8
      Move-Item -LiteralPath $draft -Destination $file -Force
      $written.done = $true
      return
    }
    catch { $written.problems += "Could not write ${file}: $((Get-ItemError $_).message)" }
    try { Remove-Item -LiteralPath $draft -Force } catch { }
    $written.place += 1
  }
}

if ($windowsPE) { Write-Host 'This is Windows PE: the hardware hash and much else can only be read in the installed Windows.' }
$collected = [ordered]@{}
$number = 0
$group = ''
foreach ($item in $items) {
  $number += 1
  # After each group of items, so that whoever pulls the stick out has what was read until then.
  $next = "$($item.Id)" -replace '\..*$', ''
  if ($next -ne $group -and $null -ne $collected['cim.bios']) { Save-Evidence }
  $group = $next
  Write-Host "[$number/$($items.Count)] $($item.Label)"
  $before = Get-SecondsSpent
  $entry = [ordered]@{}
  try {
    $answer = Read-Item $item
    if (-not $answer.ok) { $entry = [ordered]@{ ok = $false; error = $answer.error } }
    elseif ($null -eq $answer.value) { Stop-Item 'empty' 'Windows answered with nothing.' }
    else { $entry = [ordered]@{ ok = $true; value = $answer.value } }
  }
  catch {
    $entry = [ordered]@{ ok = $false; error = Get-ItemError $_ }
  }
  $entry['source'] = $item.Source
  $entry['at'] = Get-UtcText ([datetime]::UtcNow)
  $spent = [long](((Get-SecondsSpent) - $before) * 1000)
  # Without a stopwatch, the clock may have been set meanwhile.
  $entry['ms'] = if ($spent -lt 0) { 0 } else { $spent }
  $collected[$item.Id] = $entry
}
Save-Evidence
foreach ($problem in $written.problems) { Write-Host $problem }
$code = 0
if (-not $written.done) {
  Write-Host 'Not saved: the evidence could not be written anywhere.'
  $code = 1
}
else {
  Write-Host "Done: $($written.places[$written.place])"
  if ($written.place -gt 0) { $code = 2 }
}
# An exit of PowerShell would wait for what was left behind; this one does not.
if ($reader.abandoned -gt 0) { [Environment]::Exit($code) }
exit $code

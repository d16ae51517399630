<#
.SYNOPSIS
  Collects what this Windows device says about itself into one Preflight evidence file.

.DESCRIPTION
  Windows PowerShell 5.1, no modules beyond those of Windows, no download, no changes to the device. It only collects:
  every item is read on its own, with its own time limit and its own error, and nothing is judged here.
  The evidence names the device and holds its hardware hash: treat it like the device itself.

  In Windows setup: press Shift+F10 and run, with the letter of the stick in place of D:
    powershell -ExecutionPolicy Bypass -File D:\collect-device.ps1

.PARAMETER Out
  The evidence file. Without it, a file beside this script.
#>
param([string]$Out = '')

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
  & "$env:SystemRoot\Sysnative\WindowsPowerShell\v1.0\powershell.exe" $again
  exit $LASTEXITCODE
}

$collectorVersion = '1.0'
$system32 = "$env:SystemRoot\System32"
# Policies may forbid .NET calls; then tools run without a time limit and a few items stay unread.
$fullLanguage = "$($ExecutionContext.SessionState.LanguageMode)" -eq 'FullLanguage'

# ---- Small tools -------------------------------------------------------------------------------------------------

function Get-UtcText([datetime]$time) {
  $time.ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ss.fffZ', [cultureinfo]::InvariantCulture)
}

# Expected trouble: 'preflight:<kind>:<message>' is what the runner takes apart again.
function Stop-Item([string]$kind, [string]$message) { throw "preflight:${kind}:$message" }

function Get-ItemError($record) {
  $message = "$($record.Exception.Message)"
  if ($message -match '^preflight:([a-z-]+):(.*)$') { return @{ kind = $Matches[1]; message = $Matches[2] } }
  $code = "$($record.FullyQualifiedErrorId) $($record.CategoryInfo.Category) $($record.Exception.NativeErrorCode) $('{0:x8}' -f $record.Exception.HResult)"
  if ($message -match '0x(c0000[0-9a-f]{3}|800[47][0-9a-f]{4})') { $code = "$code $($Matches[1])" }
  $kind = 'failed'
  # Codes and identifiers only: messages are in the language of Windows. The last match wins.
  if ($code -match 'c0000100|80041002|PathNotFound|ItemNotFound|ObjectNotFound') { $kind = 'not-found' }
  if ($code -match '80041069|00040004|80040102|OperationTimeout') { $kind = 'timed-out' }
  if ($code -match '8004100e|80041010|InvalidNamespace|InvalidClass|NotImplemented|PlatformNotSupported|CommandNotFound|80131539') { $kind = 'unsupported' }
  if ($code -match '80070005|80041003|PermissionDenied|SecurityError|AccessDenied|UnauthorizedAccess') { $kind = 'access-denied' }
  if ($message.Length -gt 1000) { $message = $message.Substring(0, 1000) }
  @{ kind = $kind; message = $message }
}

# Runs a program of Windows and returns what it printed; ends the whole tree when the time is over.
function Invoke-Tool([string]$path, [string]$arguments, [int]$seconds) {
  if (-not (Test-Path -LiteralPath $path)) { Stop-Item 'unsupported' "$path does not exist on this device." }
  if (-not $fullLanguage) {
    # Redirected errors of programs would otherwise stop the script.
    $ErrorActionPreference = 'Continue'
    return [string](& $path $arguments.Split(' ') 2>$null | Out-String)
  }
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
  if (-not $process.WaitForExit($seconds * 1000)) {
    Start-Process -FilePath "$system32\taskkill.exe" -ArgumentList "/T /F /PID $($process.Id)" -WindowStyle Hidden -Wait
    Stop-Item 'timed-out' "No answer within $seconds seconds."
  }
  if (-not $output.Wait(5000)) { Stop-Item 'timed-out' 'The program ended but its output did not.' }
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

# Named properties of CIM instances.
function Read-Cim([string]$class, [string[]]$names, [string]$namespace = 'root/cimv2', [string]$filter = '', [int]$seconds = 15) {
  $query = @{ ClassName = $class; Namespace = $namespace; OperationTimeoutSec = $seconds }
  if ($filter) { $query['Filter'] = $filter }
  foreach ($instance in Get-CimInstance @query) {
    $row = @{}
    foreach ($name in $names) { $row[$name] = $instance.$name }
    $row
  }
}

$tpmNamespace = 'root/cimv2/security/microsofttpm'

function Read-TpmReadiness {
  $tpm = Get-CimInstance -ClassName Win32_Tpm -Namespace $tpmNamespace -OperationTimeoutSec 20
  if ($null -eq $tpm) { Stop-Item 'not-found' 'Windows sees no TPM.' }
  $answer = Invoke-CimMethod -InputObject $tpm -MethodName IsReadyInformation -OperationTimeoutSec 20
  if ($answer.ReturnValue -ne 0) { Stop-Item 'failed' "IsReadyInformation returned $($answer.ReturnValue)." }
  @{ IsReady = [bool]$answer.IsReady; Information = [long]$answer.Information }
}

function Read-SecureBootVariable([string]$name) {
  [Convert]::ToBase64String([byte[]](Get-SecureBootUEFI -Name $name).Bytes)
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
'@
$hostRows = @($hostTable -split "`r?`n" | Where-Object { $_ } | ForEach-Object { $part = $_ -split ' '; @{ kind = $part[0]; name = $part[1]; port = [int]$part[2] } })
$clockHosts = @('login.microsoftonline.com', 'graph.microsoft.com', 'manage.microsoft.com')
$parallelHosts = 16
$networkSeconds = 150
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
function Test-HostBatch($rows, [datetime]$until) {
  $attempts = @(foreach ($row in $rows) {
      $client = New-Object System.Net.Sockets.TcpClient
      @{ row = $row; client = $client; task = $client.ConnectAsync($row.name, $row.port) }
    })
  try { $null = [System.Threading.Tasks.Task]::WaitAll([System.Threading.Tasks.Task[]]@($attempts | ForEach-Object { $_.task }), 6000) } catch { }
  foreach ($attempt in $attempts) {
    $result = Get-ConnectOutcome $attempt.task
    # Out of time: what was not asked is left out, never called unreachable.
    if ($null -eq $result -and [datetime]::UtcNow -gt $until) { $attempt.client.Close(); continue }
    if ($null -eq $result) { $result = Test-ConnectedHost $attempt.row $attempt.client }
    $attempt.client.Close()
    @{ host = $attempt.row.name; port = $attempt.row.port; outcome = $result.outcome; detail = $result.detail }
  }
}

function Test-Network {
  if ($network.asked) { return }
  $network.asked = $true
  if (-not $fullLanguage) { Stop-Item 'unsupported' 'A policy of this device does not let scripts use the network.' }
  $null = [System.Threading.ThreadPool]::SetMinThreads(64, 64)
  $until = [datetime]::UtcNow.AddSeconds($networkSeconds)
  for ($first = 0; $first -lt $hostRows.Count; $first += $parallelHosts) {
    if ([datetime]::UtcNow -gt $until) { break }
    $last = [Math]::Min($first + $parallelHosts, $hostRows.Count) - 1
    $network.endpoints += @(Test-HostBatch $hostRows[$first..$last] $until)
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

function Read-Sntp {
  $client = New-Object System.Net.Sockets.UdpClient
  try {
    $client.Client.ReceiveTimeout = 3000
    $client.Connect('time.windows.com', 123)
    $packet = New-Object byte[] 48
    $packet[0] = 0x23
    $from = New-Object System.Net.IPEndPoint([System.Net.IPAddress]::Any, 0)
    $sent = [datetime]::UtcNow
    $null = $client.Send($packet, $packet.Length)
    $answer = $client.Receive([ref]$from)
    $received = [datetime]::UtcNow
    @{ server = 'time.windows.com'; sentAt = Get-UtcText $sent; receivedAt = Get-UtcText $received; packet = [Convert]::ToBase64String($answer) }
  }
  catch {
    if ("$($_.Exception.GetBaseException().SocketErrorCode)" -eq 'TimedOut') { Stop-Item 'timed-out' 'time.windows.com did not answer on UDP 123.' }
    throw
  }
  finally { $client.Close() }
}

# ---- Items -------------------------------------------------------------------------------------------------------

# Id, what to show while it is read, where it is read, how. List: several objects, perhaps none.
$items = @(
  @{ Id = 'session'; Label = 'Session'; Source = 'whoami /groups and environment'; Read = { Read-Session } }
  @{ Id = 'registry.current-version'; Label = 'Windows version'; Source = 'HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion'; Read = { Read-Values 'SOFTWARE\Microsoft\Windows NT\CurrentVersion' @('CurrentBuildNumber', 'UBR', 'DisplayVersion', 'EditionID', 'InstallationType', 'ProductName') } }
  @{ Id = 'registry.code-integrity-policy'; Label = 'S mode'; Source = 'HKLM\SYSTEM\CurrentControlSet\Control\CI\Policy'; Read = { Read-Values 'SYSTEM\CurrentControlSet\Control\CI\Policy' @('SkuPolicyRequired') } }
  @{ Id = 'registry.control'; Label = 'Firmware type'; Source = 'HKLM\SYSTEM\CurrentControlSet\Control'; Read = { Read-Values 'SYSTEM\CurrentControlSet\Control' @('PEFirmwareType') } }
  @{ Id = 'registry.secure-boot-state'; Label = 'Secure Boot'; Source = 'HKLM\SYSTEM\CurrentControlSet\Control\SecureBoot\State'; Read = { Read-Values 'SYSTEM\CurrentControlSet\Control\SecureBoot\State' @('UEFISecureBootEnabled') } }
  @{ Id = 'registry.time-zone'; Label = 'Time zone'; Source = 'HKLM\SYSTEM\CurrentControlSet\Control\TimeZoneInformation'; Read = { Read-Values 'SYSTEM\CurrentControlSet\Control\TimeZoneInformation' @('TimeZoneKeyName') } }
  @{ Id = 'registry.autopilot-diagnostics'; Label = 'Autopilot profile on the device'; Source = 'HKLM\SOFTWARE\Microsoft\Provisioning\Diagnostics\Autopilot'; Read = { Read-Values 'SOFTWARE\Microsoft\Provisioning\Diagnostics\Autopilot' @('CloudAssignedTenantId', 'CloudAssignedTenantDomain', 'TenantMatched', 'IsAutoPilotDisabled') } }
  @{ Id = 'registry.autopilot-settings'; Label = 'Device setup'; Source = 'HKLM\SOFTWARE\Microsoft\Provisioning\AutopilotSettings'; Read = { Read-Values 'SOFTWARE\Microsoft\Provisioning\AutopilotSettings' @('DevicePreparationCategory.Status', 'DeviceSetupCategory.Status', 'AccountSetupCategory.Status') } }
  @{ Id = 'registry.policy-authentication'; Label = 'Web sign-in policy'; Source = 'HKLM\SOFTWARE\Microsoft\PolicyManager\current\device\Authentication'; Read = { Read-Values 'SOFTWARE\Microsoft\PolicyManager\current\device\Authentication' @('EnableWebSignIn') } }
  @{ Id = 'registry.windows-365'; Label = 'Cloud PC'; Source = 'HKLM\SOFTWARE\Microsoft\Windows365'; Read = { Read-Values 'SOFTWARE\Microsoft\Windows365' @() } }
  @{ Id = 'registry.cloud-desktop-service'; Label = 'Cloud PC'; Source = 'HKLM\SYSTEM\CurrentControlSet\Services\CloudManagedDesktopExtension'; Read = { Read-Values 'SYSTEM\CurrentControlSet\Services\CloudManagedDesktopExtension' @('Start') } }
  @{ Id = 'registry.enrollments'; Label = 'MDM enrollment'; Source = 'HKLM\SOFTWARE\Microsoft\Enrollments'; Read = { Read-Subkeys 'SOFTWARE\Microsoft\Enrollments' '^[0-9A-Fa-f-]{36}$' @('DiscoveryServiceFullURL', 'ProviderID', 'EnrollmentState', 'EnrollmentType') } }
  @{ Id = 'registry.profile-list'; Label = 'User profiles'; Source = 'HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList'; Read = { Read-Subkeys 'SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList' '^S-1-' @('ProfileImagePath') } }
  @{ Id = 'files.autopilot'; Label = 'Offline Autopilot profile'; Source = '%SystemRoot%\Provisioning\Autopilot'; List = $true; Read = { Get-ChildItem -LiteralPath "$env:SystemRoot\Provisioning\Autopilot" -Force | Where-Object { -not $_.PSIsContainer } | ForEach-Object { [string]$_.Name } } }
  @{ Id = 'cim.bios'; Label = 'Serial number'; Source = 'root/cimv2:Win32_BIOS'; List = $true; Read = { Read-Cim 'Win32_BIOS' @('SerialNumber', 'Manufacturer', 'SMBIOSBIOSVersion') } }
  @{ Id = 'cim.computer-system'; Label = 'Manufacturer and model'; Source = 'root/cimv2:Win32_ComputerSystem'; List = $true; Read = { Read-Cim 'Win32_ComputerSystem' @('Name', 'Manufacturer', 'Model', 'SystemSKUNumber', 'SystemFamily', 'TotalPhysicalMemory', 'HypervisorPresent', 'PartOfDomain') } }
  @{ Id = 'cim.computer-system-product'; Label = 'SMBIOS UUID'; Source = 'root/cimv2:Win32_ComputerSystemProduct'; List = $true; Read = { Read-Cim 'Win32_ComputerSystemProduct' @('UUID', 'Version') } }
  @{ Id = 'cim.processor'; Label = 'Processor'; Source = 'root/cimv2:Win32_Processor'; List = $true; Read = { Read-Cim 'Win32_Processor' @('Name', 'NumberOfCores', 'NumberOfLogicalProcessors', 'MaxClockSpeed', 'Architecture') } }
  @{ Id = 'cim.physical-memory'; Label = 'Memory'; Source = 'root/cimv2:Win32_PhysicalMemory'; List = $true; Read = { Read-Cim 'Win32_PhysicalMemory' @('Capacity') } }
  @{ Id = 'cim.logical-disk'; Label = 'Free space'; Source = 'root/cimv2:Win32_LogicalDisk (system drive)'; List = $true; Read = { Read-Cim 'Win32_LogicalDisk' @('DeviceID', 'Size', 'FreeSpace') 'root/cimv2' "DeviceID='$env:SystemDrive'" } }
  @{ Id = 'cim.disk'; Label = 'Disk'; Source = 'root/microsoft/windows/storage:MSFT_Disk (boot disk)'; List = $true; Read = { Read-Cim 'MSFT_Disk' @('Number', 'Size', 'BusType') 'root/microsoft/windows/storage' 'IsBoot=TRUE' } }
  @{ Id = 'cim.battery'; Label = 'Power'; Source = 'root/cimv2:Win32_Battery'; List = $true; Read = { Read-Cim 'Win32_Battery' @('BatteryStatus', 'EstimatedChargeRemaining') } }
  @{ Id = 'cim.tpm'; Label = 'TPM'; Source = 'root/cimv2/security/microsofttpm:Win32_Tpm'; List = $true; Read = { Read-Cim 'Win32_Tpm' @('SpecVersion', 'ManufacturerIdTxt', 'ManufacturerVersion', 'IsEnabled_InitialValue', 'IsActivated_InitialValue', 'IsOwned_InitialValue') $tpmNamespace '' 20 } }
  @{ Id = 'cim.tpm-ready'; Label = 'TPM readiness'; Source = 'root/cimv2/security/microsofttpm:Win32_Tpm.IsReadyInformation'; Read = { Read-TpmReadiness } }
  @{ Id = 'uefi.db'; Label = 'Secure Boot certificates'; Source = 'Get-SecureBootUEFI -Name db'; Read = { Read-SecureBootVariable 'db' } }
  @{ Id = 'uefi.kek'; Label = 'Secure Boot certificates'; Source = 'Get-SecureBootUEFI -Name KEK'; Read = { Read-SecureBootVariable 'KEK' } }
  @{ Id = 'tpmtool'; Label = 'TPM attestation'; Source = 'tpmtool getdeviceinformation'; Read = { Invoke-Tool "$system32\tpmtool.exe" 'getdeviceinformation' 20 } }
  @{ Id = 'provisioning.packages'; Label = 'Provisioning packages'; Source = 'Get-ProvisioningPackage -AllInstalledPackages'; List = $true; Read = { Read-ProvisioningPackages } }
  @{ Id = 'hash.device-hardware-data'; Label = 'Hardware hash'; Source = 'root/cimv2/mdm/dmmap:MDM_DevDetail_Ext01 DeviceHardwareData'; Read = { [string](Read-Cim 'MDM_DevDetail_Ext01' @('DeviceHardwareData') 'root/cimv2/mdm/dmmap' "InstanceID='Ext' AND ParentID='./DevDetail'" 45).DeviceHardwareData } }
  @{ Id = 'dsregcmd'; Label = 'Join state'; Source = 'dsregcmd /status'; Read = { Invoke-Tool "$system32\dsregcmd.exe" '/status' 60 } }
  @{ Id = 'network.proxy'; Label = 'Proxy settings'; Source = 'System proxy for https://login.microsoftonline.com'; Read = { Read-Proxy } }
  @{ Id = 'time.sntp'; Label = 'Time server'; Source = 'SNTP time.windows.com, UDP 123'; Read = { Read-Sntp } }
  @{ Id = 'network.endpoints'; Label = 'Endpoints of Windows setup'; Source = 'TCP, TLS and HTTP to the endpoints of Windows setup'; List = $true; Read = { Read-Network 'endpoints' } }
  @{ Id = 'network.tls'; Label = 'Certificates'; Source = 'TLS to the endpoints of Windows setup'; List = $true; Read = { Read-Network 'tls' } }
  @{ Id = 'time.http-date'; Label = 'Time by HTTPS'; Source = 'HTTPS Date header'; List = $true; Read = { Read-Network 'dates' } }
)

# ---- Run ---------------------------------------------------------------------------------------------------------

function Save-Evidence($collected, [string]$file) {
  $elevated = $null
  $session = $collected['session']
  if ($null -ne $session -and $session.ok) { $elevated = [bool]$session.value.elevated }
  $evidence = [ordered]@{
    schema = 'preflight.evidence/1'
    collectedAt = Get-UtcText ([datetime]::UtcNow)
    collector = [ordered]@{ name = 'collect-device.ps1'; version = $collectorVersion; platform = 'windows'; elevated = $elevated }
    items = $collected
  }
  # Beside the target and then renamed: a stick that is pulled out holds the old file or the new one.
  $draft = "$file.tmp"
  ConvertTo-Json -InputObject $evidence -Depth 8 | Set-Content -LiteralPath $draft -Encoding UTF8
  Move-Item -LiteralPath $draft -Destination $file -Force
}

if (-not $Out) { $Out = "$PSScriptRoot\$env:COMPUTERNAME-$((Get-UtcText ([datetime]::UtcNow)) -replace '[^0-9]', '').preflight.json" }
$collected = [ordered]@{}
$number = 0
foreach ($item in $items) {
  $number += 1
  Write-Host "[$number/$($items.Count)] $($item.Label)"
  $started = [datetime]::UtcNow
  $entry = [ordered]@{}
  try {
    # Assigned inside the branches: an if that returns a list would unwrap it.
    if ($item.List) { $value = @(& $item.Read) } else { $value = & $item.Read }
    if ($null -eq $value) { Stop-Item 'empty' 'Windows answered with nothing.' }
    $entry = [ordered]@{ ok = $true; value = $value }
  }
  catch {
    $entry = [ordered]@{ ok = $false; error = Get-ItemError $_ }
  }
  $entry['source'] = $item.Source
  $entry['at'] = Get-UtcText ([datetime]::UtcNow)
  $spent = [long]([datetime]::UtcNow - $started).TotalMilliseconds
  # The clock may be set while an item is read.
  $entry['ms'] = if ($spent -lt 0) { 0 } else { $spent }
  $collected[$item.Id] = $entry
  # The network takes longest; whoever pulls the stick out before has the rest.
  if ($item.Id -eq 'dsregcmd') { Save-Evidence $collected $Out }
}
Save-Evidence $collected $Out
Write-Host "Done: $Out"

<#
.SYNOPSIS
  Collects the shape of every VM on this Hyper-V host into one Preflight inventory.

.DESCRIPTION
  Windows PowerShell 5.1 with the Hyper-V module of Windows, no download, no changes to the host or to a VM. It only
  collects: every part of every VM is read on its own, with its own error, and nothing is judged here. VMs may be off.
  The inventory names the VMs and holds their serial numbers: treat it like the VMs themselves.

  Run it on the host as administrator or as a member of Hyper-V Administrators:
    powershell -ExecutionPolicy Bypass -File C:\Preflight\collect-hyper-v.ps1

  With -GuestCredential it also runs collect-device.ps1 inside every running VM by PowerShell Direct and saves what each
  guest says beside the inventory. The credential is asked for or passed as an object, never as text:
    .\collect-hyper-v.ps1 -GuestCredential (Get-Credential)

  The inventory takes at most 10 seconds and 2 more for every VM, a guest at most 60. What gives no answer in time is
  written as timed out.

.PARAMETER Out
  The inventory. Without it, a file beside this script.

.PARAMETER GuestCredential
  A local administrator of the guests. Without it no guest is asked.

.PARAMETER Collector
  The device collector. Without it, collect-device.ps1 beside this script.
#>
param([string]$Out = '', [pscredential]$GuestCredential = $null, [string]$Collector = '')

$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$WarningPreference = 'SilentlyContinue'
# Windows PowerShell wraps lists in { value, Count } when this type data is loaded.
Remove-TypeData -TypeName System.Array -ErrorAction SilentlyContinue

$collectorVersion = '1.0'
# Names are localized, this identifier is not: the local group Hyper-V Administrators.
$hyperVAdministrators = 'S-1-5-32-578'
$rightsSentence = "Run this as a member of the local group Hyper-V Administrators ($hyperVAdministrators) or as administrator: anyone else sees an empty list of VMs."
# Policies may forbid .NET calls; then cmdlets run without a time limit.
$fullLanguage = "$($ExecutionContext.SessionState.LanguageMode)" -eq 'FullLanguage'

# Seconds. The first cmdlet loads the module, so the list of VMs may take all that the host has.
$hostSeconds = 10
$secondsPerVm = 2
$itemSeconds = 4
$guestSeconds = 60
# What hung twice is not asked a third time: a cmdlet that never answers, or a VM that none of them gets past.
$mostHangs = 2

# Everything up to the next headline of this width also runs in the worker, so it stands in a block of its own.
$readers = {

$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$WarningPreference = 'SilentlyContinue'

# ---- Small tools -------------------------------------------------------------------------------------------------

function Get-UtcText([datetime]$time) {
  $time.ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ss.fffZ', [cultureinfo]::InvariantCulture)
}

# Expected trouble: 'preflight:<kind>:<message>' is what Read-Item takes apart again.
function Stop-Item([string]$kind, [string]$message) { throw "preflight:${kind}:$message" }

function Get-ItemError($record) {
  $message = "$($record.Exception.Message)"
  if ($message -match '^preflight:([a-z-]+):(.*)$') { return @{ kind = $Matches[1]; message = $Matches[2] } }
  $code = "$($record.FullyQualifiedErrorId) $($record.CategoryInfo.Category) $('{0:x8}' -f $record.Exception.HResult)"
  $kind = 'failed'
  # Codes and identifiers only: messages are in the language of Windows. The last match wins.
  if ($code -match '80041002|ObjectNotFound') { $kind = 'not-found' }
  if ($code -match '80041069|00040004|OperationTimeout') { $kind = 'timed-out' }
  if ($code -match '8004100e|80041010|InvalidNamespace|InvalidClass|NotImplemented|CommandNotFound') { $kind = 'unsupported' }
  if ($code -match '80070005|80041003|PermissionDenied|SecurityError|AccessDenied|UnauthorizedAccess') { $kind = 'access-denied' }
  if ($message.Length -gt 1000) { $message = $message.Substring(0, 1000) }
  @{ kind = $kind; message = $message }
}

# Runs one reader and puts its value or its error into the box. List: several objects, perhaps none.
function Read-Into([hashtable]$box, [string]$reader, [object[]]$arguments, [bool]$list) {
  try {
    # Assigned inside the branches: an if that returns a list would unwrap it.
    if ($list) { $value = @(& $reader @arguments) } else { $value = & $reader @arguments }
    if ($null -eq $value) { Stop-Item 'empty' 'Hyper-V answered with nothing.' }
    $box['value'] = $value
  }
  catch { $box['error'] = Get-ItemError $_ }
}

# The end of a path: what lies before it names people and projects.
function Get-FileName([string]$path) { ($path -split '[\\/]')[-1] }

function Get-ShortText([string]$text, [int]$length) {
  if ($text.Length -gt $length) { return $text.Substring(0, $length) }
  $text
}

# ---- The host ----------------------------------------------------------------------------------------------------

function Read-HostSession([string]$group) {
  $groups = (& "$env:SystemRoot\System32\whoami.exe" /groups /fo csv /nh) -join "`n"
  @{
    # Integrity levels high and system; identifiers are the same in every language.
    elevated = [bool]($groups -match 'S-1-16-(12288|16384)')
    hyperVAdministrator = [bool]($groups -match $group)
    powershell = "$($PSVersionTable.PSVersion)"
  }
}

function Read-HostSettings {
  $settings = Get-VMHost
  @{ EnableEnhancedSessionMode = [bool]$settings.EnableEnhancedSessionMode }
}

function Read-VmList($session, [string]$rightsSentence) {
  if ($null -eq (Get-Command -Name Get-VM -ErrorAction SilentlyContinue)) {
    Stop-Item 'unsupported' 'The Hyper-V module of Windows is not on this computer: turn on the Windows feature Hyper-V, management tools included.'
  }
  $found = @(Get-VM)
  $allowed = $session.ok -and ($session.value.elevated -or $session.value.hyperVAdministrator)
  if ($found.Count -eq 0 -and -not $allowed) { Stop-Item 'access-denied' $rightsSentence }
  foreach ($vm in $found) { @{ vm = $vm; id = "$($vm.Id)"; name = Get-ShortText "$($vm.Name)" 200 } }
}

# BIOS strings of every VM, running or off. The identifier of the VM is the key.
function Read-SystemSettings {
  $rows = @{}
  $query = @{
    Namespace = 'root\virtualization\v2'
    ClassName = 'Msvm_VirtualSystemSettingData'
    Filter = "VirtualSystemType='Microsoft:Hyper-V:System:Realized'"
    OperationTimeoutSec = 10
  }
  foreach ($row in Get-CimInstance @query) {
    $rows["$($row.VirtualSystemIdentifier)".ToUpperInvariant()] = @{
      BIOSSerialNumber = [string]$row.BIOSSerialNumber
      BIOSGUID = [string]$row.BIOSGUID
      ChassisSerialNumber = [string]$row.ChassisSerialNumber
      BaseBoardSerialNumber = [string]$row.BaseBoardSerialNumber
      ChassisAssetTag = [string]$row.ChassisAssetTag
    }
  }
  $rows
}

# ---- One VM ------------------------------------------------------------------------------------------------------

# Names come with numbers, since numbers differ between versions of the module and OnOffState.On is 0.
function Read-Vm($vm) {
  @{
    State = [int]$vm.State
    StateName = "$($vm.State)"
    Generation = [int]$vm.Generation
    Version = "$($vm.Version)"
    UptimeSeconds = [long]$vm.Uptime.TotalSeconds
    CreationTime = Get-UtcText $vm.CreationTime
    AutomaticCheckpointsEnabled = [bool]$vm.AutomaticCheckpointsEnabled
    CheckpointTypeName = "$($vm.CheckpointType)"
    ParentCheckpointId = if ($vm.ParentSnapshotId) { "$($vm.ParentSnapshotId)" } else { $null }
    Notes = Get-ShortText "$($vm.Notes)" 500
  }
}

function Read-VmSecurity($vm) {
  $security = Get-VMSecurity -VM $vm
  @{
    TpmEnabled = [bool]$security.TpmEnabled
    Shielded = [bool]$security.Shielded
    EncryptStateAndVmMigrationTraffic = [bool]$security.EncryptStateAndVmMigrationTraffic
  }
}

# The protector itself stays where it is: its length tells whether there is one. Four zero bytes mean none.
function Read-VmKeyProtector($vm) {
  $protector = Get-VMKeyProtector -VM $vm
  # The bytes may come one by one or as one array.
  @{ KeyProtectorLength = @($protector | ForEach-Object { $_ }).Count }
}

function Read-VmFirmware($vm) {
  if ([int]$vm.Generation -lt 2) { Stop-Item 'unsupported' 'A generation 1 VM has a BIOS, so it has no Secure Boot.' }
  $firmware = Get-VMFirmware -VM $vm
  @{
    SecureBoot = [int]$firmware.SecureBoot
    SecureBootName = "$($firmware.SecureBoot)"
    SecureBootTemplate = "$($firmware.SecureBootTemplate)"
    SecureBootTemplateId = "$($firmware.SecureBootTemplateId)"
    BootOrder = @(foreach ($entry in $firmware.BootOrder) { "$($entry.BootType)" })
  }
}

function Read-VmProcessor($vm) {
  $processor = Get-VMProcessor -VM $vm
  @{ Count = [long]$processor.Count; ExposeVirtualizationExtensions = [bool]$processor.ExposeVirtualizationExtensions }
}

function Read-VmMemory($vm) {
  $memory = Get-VMMemory -VM $vm
  @{
    Startup = [long]$memory.Startup
    DynamicMemoryEnabled = [bool]$memory.DynamicMemoryEnabled
    Minimum = [long]$memory.Minimum
    Maximum = [long]$memory.Maximum
  }
}

function Read-VmCheckpoints($vm) {
  foreach ($checkpoint in Get-VMSnapshot -VM $vm) {
    @{
      Id = "$($checkpoint.Id)"
      Name = Get-ShortText "$($checkpoint.Name)" 200
      CreationTime = Get-UtcText $checkpoint.CreationTime
      SnapshotTypeName = "$($checkpoint.SnapshotType)"
      IsAutomaticCheckpoint = [bool]$checkpoint.IsAutomaticCheckpoint
      ParentCheckpointId = if ($checkpoint.ParentSnapshotId) { "$($checkpoint.ParentSnapshotId)" } else { $null }
    }
  }
}

function Read-VmNetworkAdapters($vm) {
  foreach ($adapter in Get-VMNetworkAdapter -VM $vm) {
    @{
      SwitchName = if ($adapter.SwitchName) { [string]$adapter.SwitchName } else { $null }
      Connected = [bool]$adapter.Connected
      MacAddress = [string]$adapter.MacAddress
      DynamicMacAddressEnabled = [bool]$adapter.DynamicMacAddressEnabled
    }
  }
}

function Read-VmDisks($vm) {
  foreach ($drive in Get-VMHardDiskDrive -VM $vm) {
    $size = $null
    # A disk that is passed through, or that lies where this user may not read, has no size here.
    try { $size = [long](Get-VHD -Path $drive.Path).Size } catch { $size = $null }
    $name = Get-FileName "$($drive.Path)"
    @{
      ControllerTypeName = "$($drive.ControllerType)"
      ControllerNumber = [int]$drive.ControllerNumber
      ControllerLocation = [int]$drive.ControllerLocation
      FileName = $name
      Kind = if ($name -match '\.(a?vhdx?)$') { $Matches[1].ToLowerInvariant() } else { 'other' }
      SizeBytes = $size
    }
  }
}

# Names are localized; the end of the identifier is not.
function Read-VmIntegrationServices($vm) {
  foreach ($service in Get-VMIntegrationService -VM $vm) {
    @{ Guid = ("$($service.Id)" -split '\\')[-1]; Enabled = [bool]$service.Enabled; StatusName = "$($service.PrimaryOperationalStatus)" }
  }
}

function Read-VmSettings([string]$id, $systemSettings) {
  if (-not $systemSettings.ok) { Stop-Item $systemSettings.error.kind $systemSettings.error.message }
  $systemSettings.value[$id.ToUpperInvariant()]
}

# ---- Inside a VM -------------------------------------------------------------------------------------------------

# PowerShell Direct needs no network. The guest writes its evidence to a temporary file, which is read back and deleted.
function Read-Guest($id, [pscredential]$credential, [string]$script, [int]$seconds) {
  # It may have been shut down since the list was made.
  $vm = Get-VM -Id $id
  if ("$($vm.State)" -ne 'Running') { Stop-Item 'failed' 'It is not running any more.' }
  $session = New-PSSession -VMId $id -Credential $credential
  try {
    $inside = Invoke-Command -Session $session -ScriptBlock { "$env:SystemRoot\Temp\preflight-$([guid]::NewGuid()).preflight.json" }
    # The collector gets a shorter time than this script waits, so that its file is there in the end.
    $null = Invoke-Command -Session $session -FilePath $script -ArgumentList $inside, ([int]($seconds / 3)), ([int]($seconds * 2 / 3))
    $text = Invoke-Command -Session $session -ArgumentList $inside -ScriptBlock {
      param($path)
      Get-Content -LiteralPath $path -Raw -Encoding UTF8
      Remove-Item -LiteralPath $path -Force
    }
    [string]$text
  }
  finally { Remove-PSSession -Session $session }
}

}
. $readers

# ---- Time limits -------------------------------------------------------------------------------------------------

# Cmdlets of Hyper-V have no time limit, and one VM that hangs makes them wait for good. So readers run in a worker
# beside this script: one that gives no answer is left behind, and the next reader gets a new worker. It is part of this
# process and ends with it; a credential never leaves the memory of the process.
$worker = @{ runspace = $null; abandoned = 0 }
$inventory = @{ deadline = [datetime]::UtcNow.AddSeconds($hostSeconds); seconds = $hostSeconds }
$hangs = @{}

function Get-Worker {
  if ($null -eq $worker.runspace) {
    $runspace = [runspacefactory]::CreateRunspace([initialsessionstate]::CreateDefault2())
    $runspace.Open()
    $shell = [powershell]::Create()
    $shell.Runspace = $runspace
    $null = $shell.AddScript($readers.ToString()).Invoke()
    $shell.Dispose()
    $worker.runspace = $runspace
  }
  $worker.runspace
}

# Waits for a reader no longer than this. Whoever is late writes into a box that nobody opens any more.
function Invoke-Reader([string]$reader, [object[]]$arguments, [double]$seconds, [bool]$list) {
  $box = @{}
  if (-not $fullLanguage) { Read-Into $box $reader $arguments $list; return $box }
  $shell = [powershell]::Create()
  $shell.Runspace = Get-Worker
  $null = $shell.AddCommand('Read-Into').AddArgument($box).AddArgument($reader).AddArgument($arguments).AddArgument($list)
  $call = $shell.BeginInvoke()
  if ($call.AsyncWaitHandle.WaitOne([int]($seconds * 1000))) {
    $null = $shell.EndInvoke($call)
    $shell.Dispose()
    return $box
  }
  # Stopping waits for the cmdlet, so nobody waits for the stopping.
  try { $null = $shell.BeginStop($null, $null) } catch { }
  $worker.runspace = $null
  $worker.abandoned += 1
  @{ late = $true; error = @{ kind = 'timed-out'; message = "No answer within $([Math]::Round($seconds, 1)) seconds." } }
}

# One item, as it is written: a value or an error, where it was read, when, and how long it took.
function Read-Item([string]$source, [string]$reader, [object[]]$arguments = @(), [switch]$List, [double]$Seconds = $itemSeconds, [string]$Of = '', [switch]$Guest) {
  $started = [datetime]::UtcNow
  $limit = $Seconds
  $left = ($inventory.deadline - $started).TotalSeconds
  if (-not $Guest -and $left -lt $limit) { $limit = $left }
  if ($limit -le 0) {
    $box = @{ error = @{ kind = 'timed-out'; message = "The $($inventory.seconds) seconds for the inventory were over before it was the turn of this item." } }
  }
  elseif ($hangs[$reader] -ge $mostHangs -or $hangs[$Of] -ge $mostHangs) {
    $box = @{ error = @{ kind = 'timed-out'; message = "Not asked again, since $mostHangs questions before it got no answer." } }
  }
  else { $box = Invoke-Reader $reader $arguments $limit ([bool]$List) }
  if ($box['late']) {
    $hangs[$reader] += 1
    if ($Of) { $hangs[$Of] += 1 }
  }
  $entry = [ordered]@{ ok = $null -eq $box['error'] }
  if ($entry.ok) { $entry['value'] = $box['value'] } else { $entry['error'] = $box['error'] }
  $entry['source'] = $source
  $entry['at'] = Get-UtcText ([datetime]::UtcNow)
  $spent = [long]([datetime]::UtcNow - $started).TotalMilliseconds
  $entry['ms'] = if ($spent -lt 0) { 0 } else { $spent }
  $entry
}

# ---- Run ---------------------------------------------------------------------------------------------------------

function Read-AllOfVm($entry, $systemSettings) {
  $vm = $entry.vm
  $id = $entry.id
  $items = [ordered]@{}
  $items['hyper-v.vm'] = Read-Item 'Get-VM' 'Read-Vm' @($vm) -Of $id
  $items['hyper-v.security'] = Read-Item 'Get-VMSecurity' 'Read-VmSecurity' @($vm) -Of $id
  $items['hyper-v.key-protector'] = Read-Item 'Get-VMKeyProtector' 'Read-VmKeyProtector' @($vm) -Of $id
  $items['hyper-v.firmware'] = Read-Item 'Get-VMFirmware' 'Read-VmFirmware' @($vm) -Of $id
  $items['hyper-v.processor'] = Read-Item 'Get-VMProcessor' 'Read-VmProcessor' @($vm) -Of $id
  $items['hyper-v.memory'] = Read-Item 'Get-VMMemory' 'Read-VmMemory' @($vm) -Of $id
  $items['hyper-v.checkpoints'] = Read-Item 'Get-VMSnapshot' 'Read-VmCheckpoints' @($vm) -List -Of $id
  $items['hyper-v.network-adapters'] = Read-Item 'Get-VMNetworkAdapter' 'Read-VmNetworkAdapters' @($vm) -List -Of $id
  $items['hyper-v.disks'] = Read-Item 'Get-VMHardDiskDrive and Get-VHD' 'Read-VmDisks' @($vm) -List -Of $id
  $items['hyper-v.integration-services'] = Read-Item 'Get-VMIntegrationService' 'Read-VmIntegrationServices' @($vm) -List -Of $id
  $items['hyper-v.settings'] = Read-Item 'root\virtualization\v2:Msvm_VirtualSystemSettingData' 'Read-VmSettings' @($id, $systemSettings)
  [ordered]@{ id = $id; name = $entry.name; items = $items }
}

# Beside the target and then renamed: whoever interrupts this keeps the old file or gets the new one.
function Save-Text([string]$text, [string]$file) {
  Set-Content -LiteralPath "$file.tmp" -Value $text -Encoding UTF8
  Move-Item -LiteralPath "$file.tmp" -Destination $file -Force
}

function Save-AllGuestEvidence($entries, $states, [pscredential]$credential, [string]$script, [string]$folder) {
  if (-not (Test-Path -LiteralPath $script)) { Write-Host "No guest was asked: there is no $script"; return }
  foreach ($entry in $entries) {
    $state = $states[$entry.id]
    if ($state -ne 'Running') { Write-Host "Not running, so not asked: $($entry.name)"; continue }
    $answer = Read-Item 'PowerShell Direct' 'Read-Guest' @($entry.id, $credential, $script, $guestSeconds) -Seconds $guestSeconds -Guest
    # Guests do not count as hangs of one another.
    $hangs['Read-Guest'] = 0
    if (-not $answer.ok) { Write-Host "Not asked inside: $($entry.name). $($answer.error.message)"; continue }
    Save-Text $answer.value "$folder\$($entry.id).preflight.json"
    Write-Host "Asked inside: $($entry.name)"
  }
}

if (-not $Out) { $Out = "$PSScriptRoot\$env:COMPUTERNAME-$((Get-UtcText ([datetime]::UtcNow)) -replace '[^0-9]', '').hyper-v.json" }
if (-not $Collector) { $Collector = "$PSScriptRoot\collect-device.ps1" }

$session = Read-Item 'whoami /groups' 'Read-HostSession' @($hyperVAdministrators)
$list = Read-Item 'Get-VM' 'Read-VmList' @($session, $rightsSentence) -List -Seconds $hostSeconds
$found = @()
if ($list.ok) {
  $found = @($list.value)
  # The VMs themselves are written one by one.
  $list.value = @{ Count = $found.Count }
  $inventory.seconds = $hostSeconds + $secondsPerVm * $found.Count
  $inventory.deadline = $inventory.deadline.AddSeconds($secondsPerVm * $found.Count)
}
else {
  Write-Host $list.error.message
  if ($list.error.kind -eq 'access-denied' -and $list.error.message -ne $rightsSentence) { Write-Host $rightsSentence }
}

$hostItems = [ordered]@{ 'hyper-v.session' = $session; 'hyper-v.list' = $list }
$hostItems['hyper-v.host'] = Read-Item 'Get-VMHost' 'Read-HostSettings'
$systemSettings = Read-Item 'root\virtualization\v2:Msvm_VirtualSystemSettingData' 'Read-SystemSettings'
$number = 0
$states = @{}
$vms = @(foreach ($entry in $found) {
    $number += 1
    Write-Host "[$number/$($found.Count)] $($entry.name)"
    $read = Read-AllOfVm $entry $systemSettings
    if ($read.items['hyper-v.vm'].ok) { $states[$entry.id] = $read.items['hyper-v.vm'].value.StateName }
    $read
  })

$written = [ordered]@{
  schema = 'preflight.hyper-v/1'
  collectedAt = Get-UtcText ([datetime]::UtcNow)
  collector = [ordered]@{
    name = 'collect-hyper-v.ps1'
    version = $collectorVersion
    elevated = if ($session.ok) { [bool]$session.value.elevated } else { $null }
  }
  host = [ordered]@{ items = $hostItems }
  vms = $vms
}
Save-Text (ConvertTo-Json -InputObject $written -Depth 10) $Out
Write-Host "Done: $Out, $($found.Count) VMs as seen by this user"

if ($GuestCredential) {
  $folder = if ($Out -match '^(.*)[\\/][^\\/]*$') { $Matches[1] } else { '.' }
  Save-AllGuestEvidence $found $states $GuestCredential $Collector $folder
}
# An exit of PowerShell would wait for what was left behind. A window that somebody typed this into stays open.
if ($worker.abandoned -gt 0 -and "$([Environment]::GetCommandLineArgs())" -match 'collect-hyper-v\.ps1') { [Environment]::Exit(0) }

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
$system32 = "$env:SystemRoot\System32"
# Names are localized, this identifier is not: the local group Hyper-V Administrators.
$hyperVAdministrators = 'S-1-5-32-578'
$rightsSentence = "Run this as a member of the local group Hyper-V Administrators ($hyperVAdministrators) or as administrator: anyone else sees an empty list of VMs."
$guestSeconds = 600

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

# Runs one block and keeps its value or its error. List: several objects, perhaps none.
function Read-Item([string]$source, [scriptblock]$read, [switch]$List) {
  $started = [datetime]::UtcNow
  $entry = [ordered]@{}
  try {
    # Assigned inside the branches: an if that returns a list would unwrap it.
    if ($List) { $value = @(& $read) } else { $value = & $read }
    if ($null -eq $value) { Stop-Item 'empty' 'Hyper-V answered with nothing.' }
    $entry = [ordered]@{ ok = $true; value = $value }
  }
  catch {
    $entry = [ordered]@{ ok = $false; error = Get-ItemError $_ }
  }
  $entry['source'] = $source
  $entry['at'] = Get-UtcText ([datetime]::UtcNow)
  $spent = [long]([datetime]::UtcNow - $started).TotalMilliseconds
  $entry['ms'] = if ($spent -lt 0) { 0 } else { $spent }
  $entry
}

# The end of a path: what lies before it names people and projects.
function Get-FileName([string]$path) { ($path -split '[\\/]')[-1] }

function Get-ShortText([string]$text, [int]$length) {
  if ($text.Length -gt $length) { return $text.Substring(0, $length) }
  $text
}

# ---- The host ----------------------------------------------------------------------------------------------------

function Read-HostSession {
  $groups = & "$system32\whoami.exe" /groups /fo csv /nh | Out-String
  @{
    # Integrity levels high and system; identifiers are the same in every language.
    elevated = [bool]($groups -match 'S-1-16-(12288|16384)')
    hyperVAdministrator = [bool]($groups -match $hyperVAdministrators)
    powershell = "$($PSVersionTable.PSVersion)"
  }
}

function Read-HostSettings {
  $settings = Get-VMHost
  @{ EnableEnhancedSessionMode = [bool]$settings.EnableEnhancedSessionMode }
}

# BIOS strings of every VM, running or off. The identifier of the VM is the key.
function Read-SystemSettings {
  $rows = @{}
  $query = @{
    Namespace = 'root\virtualization\v2'
    ClassName = 'Msvm_VirtualSystemSettingData'
    Filter = "VirtualSystemType='Microsoft:Hyper-V:System:Realized'"
    OperationTimeoutSec = 60
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

function Read-AllOfVm($vm, $systemSettings) {
  $key = "$($vm.Id)".ToUpperInvariant()
  $items = [ordered]@{}
  $items['hyper-v.vm'] = Read-Item 'Get-VM' { Read-Vm $vm }
  $items['hyper-v.security'] = Read-Item 'Get-VMSecurity' { Read-VmSecurity $vm }
  $items['hyper-v.key-protector'] = Read-Item 'Get-VMKeyProtector' { Read-VmKeyProtector $vm }
  $items['hyper-v.firmware'] = Read-Item 'Get-VMFirmware' { Read-VmFirmware $vm }
  $items['hyper-v.processor'] = Read-Item 'Get-VMProcessor' { Read-VmProcessor $vm }
  $items['hyper-v.memory'] = Read-Item 'Get-VMMemory' { Read-VmMemory $vm }
  $items['hyper-v.checkpoints'] = Read-Item 'Get-VMSnapshot' { Read-VmCheckpoints $vm } -List
  $items['hyper-v.network-adapters'] = Read-Item 'Get-VMNetworkAdapter' { Read-VmNetworkAdapters $vm } -List
  $items['hyper-v.disks'] = Read-Item 'Get-VMHardDiskDrive and Get-VHD' { Read-VmDisks $vm } -List
  $items['hyper-v.integration-services'] = Read-Item 'Get-VMIntegrationService' { Read-VmIntegrationServices $vm } -List
  $items['hyper-v.settings'] = Read-Item 'root\virtualization\v2:Msvm_VirtualSystemSettingData' {
    if (-not $systemSettings.ok) { Stop-Item $systemSettings.error.kind $systemSettings.error.message }
    $systemSettings.value[$key]
  }
  [ordered]@{ id = "$($vm.Id)"; name = Get-ShortText "$($vm.Name)" 200; items = $items }
}

# ---- Inside a VM -------------------------------------------------------------------------------------------------

# PowerShell Direct needs no network. The guest writes its evidence to a temporary file, which is read back and deleted.
function Save-GuestEvidence($vm, [pscredential]$credential, [string]$script, [string]$file) {
  $session = New-PSSession -VMId $vm.Id -Credential $credential
  try {
    $inside = Invoke-Command -Session $session -ScriptBlock { "$env:SystemRoot\Temp\preflight-$([guid]::NewGuid()).preflight.json" }
    $job = Invoke-Command -Session $session -FilePath $script -ArgumentList $inside -AsJob
    if (-not (Wait-Job -Job $job -Timeout $guestSeconds)) { Stop-Item 'timed-out' "No answer within $guestSeconds seconds." }
    $null = Receive-Job -Job $job
    $text = Invoke-Command -Session $session -ArgumentList $inside -ScriptBlock {
      param($path)
      Get-Content -LiteralPath $path -Raw -Encoding UTF8
      Remove-Item -LiteralPath $path -Force
    }
    Set-Content -LiteralPath $file -Value ([string]$text) -Encoding UTF8
  }
  finally { Remove-PSSession -Session $session }
}

function Save-AllGuestEvidence($vms, [pscredential]$credential, [string]$script, [string]$folder) {
  foreach ($vm in $vms) {
    if ("$($vm.State)" -ne 'Running') { Write-Host "Not running, so not asked: $($vm.Name)"; continue }
    try {
      Save-GuestEvidence $vm $credential $script "$folder\$($vm.Id).preflight.json"
      Write-Host "Asked inside: $($vm.Name)"
    }
    catch { Write-Host "Not asked inside: $($vm.Name). $((Get-ItemError $_).message)" }
  }
}

# ---- Run ---------------------------------------------------------------------------------------------------------

function Read-VmList($session) {
  if ($null -eq (Get-Command -Name Get-VM -ErrorAction SilentlyContinue)) {
    Stop-Item 'unsupported' 'The Hyper-V module of Windows is not on this computer: turn on the Windows feature Hyper-V, management tools included.'
  }
  $found = @(Get-VM)
  $allowed = $session.ok -and ($session.value.elevated -or $session.value.hyperVAdministrator)
  if ($found.Count -eq 0 -and -not $allowed) { Stop-Item 'access-denied' $rightsSentence }
  $found
}

if (-not $Out) { $Out = "$PSScriptRoot\$env:COMPUTERNAME-$((Get-UtcText ([datetime]::UtcNow)) -replace '[^0-9]', '').hyper-v.json" }
if (-not $Collector) { $Collector = "$PSScriptRoot\collect-device.ps1" }

$session = Read-Item 'whoami /groups' { Read-HostSession }
$found = @()
$list = Read-Item 'Get-VM' {
  $script:found = @(Read-VmList $session)
  @{ Count = $script:found.Count }
}
if (-not $list.ok) {
  Write-Host $list.error.message
  if ($list.error.kind -eq 'access-denied' -and $list.error.message -ne $rightsSentence) { Write-Host $rightsSentence }
}

$hostItems = [ordered]@{ 'hyper-v.session' = $session; 'hyper-v.list' = $list }
$hostItems['hyper-v.host'] = Read-Item 'Get-VMHost' { Read-HostSettings }
$systemSettings = Read-Item 'root\virtualization\v2:Msvm_VirtualSystemSettingData' { Read-SystemSettings }
$number = 0
$vms = @(foreach ($vm in $found) {
    $number += 1
    Write-Host "[$number/$($found.Count)] $($vm.Name)"
    Read-AllOfVm $vm $systemSettings
  })

$inventory = [ordered]@{
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
# Beside the target and then renamed: whoever interrupts this keeps the old file or gets the new one.
$draft = "$Out.tmp"
ConvertTo-Json -InputObject $inventory -Depth 10 | Set-Content -LiteralPath $draft -Encoding UTF8
Move-Item -LiteralPath $draft -Destination $Out -Force
Write-Host "Done: $Out, $($found.Count) VMs as seen by this user"

if ($GuestCredential) { Save-AllGuestEvidence $found $GuestCredential $Collector (Split-Path -Parent -Path $Out) }

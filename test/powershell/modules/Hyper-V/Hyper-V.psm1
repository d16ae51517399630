# Stand-in for the Hyper-V module of Windows, found by name on PSModulePath as the real one is. $machine says what each
# cmdlet answers: rows, 'error:ID|CATEGORY|MESSAGE', or 'hang'; for one VM alone with its name after a slash.
. $env:PREFLIGHT_TEST_HYPER_V

enum VmState { Running = 2; Off = 3; Saved = 6 }
enum OnOff { On; Off }

function New-WindowsError([string]$spec) {
  $id, $category, $message = $spec.Substring(6) -split '\|'
  [System.Management.Automation.ErrorRecord]::new([System.Exception]::new($message), $id, $category, $null)
}

function Get-Answer([string]$cmdlet, $vm) {
  $answer = $machine.answers["$cmdlet/$($vm.Name)"]
  if ($null -eq $answer) { $answer = $machine.answers[$cmdlet] }
  # Nothing ends it from outside, as with a service that does not answer.
  if ($answer -is [string] -and $answer -eq 'hang') { [System.Threading.Thread]::Sleep(180000) }
  if ($answer -is [string]) { throw (New-WindowsError $answer) }
  foreach ($row in $answer) { [pscustomobject]$row }
}

function Get-VM {
  param($Id)
  foreach ($vm in Get-Answer 'Get-VM') {
    if ($Id -and "$Id" -ne $vm.Id) { continue }
    $vm.Id = [guid]$vm.Id
    $vm.State = [VmState]$vm.State
    $vm.CreationTime = [datetime]$vm.CreationTime
    $vm | Add-Note 'Uptime' ([timespan]::FromSeconds(90))
    $vm
  }
}
filter Add-Note([string]$name, $value) { $_.PSObject.Properties.Add([System.Management.Automation.PSNoteProperty]::new($name, $value)) }

function Get-VMHost { Get-Answer 'Get-VMHost' }
function Get-VMSecurity { param($VM) Get-Answer 'Get-VMSecurity' $VM }
function Get-VMKeyProtector { param($VM) foreach ($row in Get-Answer 'Get-VMKeyProtector' $VM) { , [byte[]]::new($row.Length) } }
function Get-VMFirmware {
  param($VM)
  foreach ($row in Get-Answer 'Get-VMFirmware' $VM) { $row.SecureBoot = [OnOff]$row.SecureBoot; $row }
}
function Get-VMProcessor { param($VM) Get-Answer 'Get-VMProcessor' $VM }
function Get-VMMemory { param($VM) Get-Answer 'Get-VMMemory' $VM }
function Get-VMSnapshot { param($VM) foreach ($row in Get-Answer 'Get-VMSnapshot' $VM) { $row.CreationTime = [datetime]$row.CreationTime; $row } }
function Get-VMNetworkAdapter { param($VM) Get-Answer 'Get-VMNetworkAdapter' $VM }
function Get-VMHardDiskDrive { param($VM) Get-Answer 'Get-VMHardDiskDrive' $VM }
function Get-VHD { param($Path) Get-Answer 'Get-VHD' }
function Get-VMIntegrationService { param($VM) Get-Answer 'Get-VMIntegrationService' $VM }

# PowerShell Direct: the "guest" is this process, so what runs inside really runs.
function New-PSSession {
  param($VMId, [pscredential]$Credential)
  if ($Credential.GetNetworkCredential().Password -cne $machine.password) { throw (New-WindowsError 'error:InvalidCredential,Microsoft.PowerShell.Commands.NewPSSessionCommand|OpenError|The credential is invalid.') }
  [pscustomobject]@{ VMId = "$VMId"; Name = @(Get-VM -Id $VMId)[0].Name }
}
function Remove-PSSession { param($Session) }
function Invoke-Command {
  param($Session, [scriptblock]$ScriptBlock, [string]$FilePath, [object[]]$ArgumentList)
  if ($FilePath) { $null = Get-Answer 'collector' $Session; return & $FilePath @ArgumentList }
  & $ScriptBlock @ArgumentList
}
function Get-Content { param($LiteralPath, $Encoding, [switch]$Raw) [System.IO.File]::ReadAllText($LiteralPath) }
function Remove-Item { param($LiteralPath, [switch]$Force) [System.IO.File]::Delete($LiteralPath) }

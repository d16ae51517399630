# Stand-ins for what only Windows has. $machine (a table that the test wrote) says what each of them answers:
# rows or values, 'error:ID|CATEGORY|MESSAGE' for the error that Windows raises, 'hang' for what keeps to the limit that
# it is given, 'stuck' for what never comes back, or nothing at all.
# Functions come before cmdlets of the same name, so the collector itself needs no change.

function Get-Real([string]$name) { $ExecutionContext.InvokeCommand.GetCommand($name, 'Cmdlet') }

function New-WindowsError([string]$spec) {
  $id, $category, $message = $spec.Substring(6) -split '\|'
  $exception = [System.Exception]::new($message)
  if ($id -match '0x([0-9a-f]{8})') { $exception.HResult = [Convert]::ToInt32($Matches[1], 16) }
  [System.Management.Automation.ErrorRecord]::new($exception, $id, $category, $null)
}

$queues = @{}
function Get-Answer([string]$key, [int]$seconds) {
  $answer = $machine.answers[$key]
  # The first call gets the first answer, the last answer stays.
  if ($answer -is [hashtable] -and $answer.inTurn) {
    $at = [Math]::Min([int]$queues[$key], $answer.inTurn.Count - 1)
    $queues[$key] = $at + 1
    $answer = $answer.inTurn[$at]
  }
  if ($answer -is [string] -and $answer.StartsWith('error:')) { throw (New-WindowsError $answer) }
  if ($answer -is [string] -and $answer -eq 'hang') {
    Start-Sleep -Seconds $seconds
    throw (New-WindowsError 'error:HRESULT 0x00040004,Microsoft.Management.Infrastructure.CimCmdlets.GetCimInstanceCommand|OperationTimeout|Timed out')
  }
  # A thread in a driver: nothing wakes it, no Stop either.
  if ($answer -is [string] -and $answer -eq 'stuck') { [System.Threading.Thread]::Sleep(600000) }
  if ($answer -is [string]) { throw "The test has no such answer: $answer" }
  , @($answer | Where-Object { $null -ne $_ } | ForEach-Object { [pscustomobject]$_ })
}

function Get-CimInstance { param($ClassName, $Namespace, $Filter, [int]$OperationTimeoutSec) foreach ($row in Get-Answer $ClassName $OperationTimeoutSec) { $row } }
function Invoke-CimMethod { param($InputObject, $MethodName, [int]$OperationTimeoutSec) foreach ($row in Get-Answer $MethodName $OperationTimeoutSec) { $row } }
function Get-SecureBootUEFI { param($Name) foreach ($row in Get-Answer "uefi:$Name" 1) { $row } }

# Keys by their path below HKEY_LOCAL_MACHINE; those of the user begin with HKCU.
function Test-Registry([string]$path) { $path.StartsWith('Registry::') }
function Get-KeyName([string]$path) { $path -replace '^Registry::HKEY_LOCAL_MACHINE\\', '' -replace '^Registry::HKEY_CURRENT_USER\\', 'HKCU\' }

function Find-Key([string]$path) {
  $name = Get-KeyName $path
  $found = $machine.registry[$name]
  if ($found -is [string]) { throw (New-WindowsError $found) }
  if ($null -eq $found) { throw (New-WindowsError "error:PathNotFound,Microsoft.PowerShell.Commands.GetItemPropertyCommand|ObjectNotFound|Cannot find path '$name' because it does not exist.") }
  $found
}

function Get-ItemProperty {
  param($LiteralPath)
  $values = @{ PSPath = "Microsoft.PowerShell.Core\$LiteralPath"; PSProvider = 'Microsoft.PowerShell.Core\Registry' }
  $found = Find-Key $LiteralPath
  # A key without values gives nothing.
  if ($found.Count -eq 0) { return }
  foreach ($name in $found.Keys) { $values[$name] = $found[$name] }
  [pscustomobject]$values
}

function Get-Item {
  param($LiteralPath)
  if (-not (Test-Registry $LiteralPath)) { return & (Get-Real 'Get-Item') @PSBoundParameters }
  $null = Find-Key $LiteralPath
  [pscustomobject]@{ PSChildName = $LiteralPath -replace '^.*\\', '' }
}

function Get-ChildItem {
  param($LiteralPath, [switch]$Force, [switch]$Recurse)
  if (-not (Test-Registry $LiteralPath)) { return & (Get-Real 'Get-ChildItem') @PSBoundParameters }
  $null = Find-Key $LiteralPath
  $parent = "$(Get-KeyName $LiteralPath)\"
  foreach ($name in $machine.registry.Keys | Where-Object { $_.StartsWith($parent) -and ($Recurse -or -not $_.Substring($parent.Length).Contains('\')) }) {
    [pscustomobject]@{ Name = "HKEY_LOCAL_MACHINE\$name"; PSChildName = $name -replace '^.*\\', '' }
  }
}

function Test-Path {
  param($LiteralPath)
  if (-not (Test-Registry $LiteralPath)) { return & (Get-Real 'Test-Path') @PSBoundParameters }
  $null -ne $machine.registry[(Get-KeyName $LiteralPath)]
}

# Lines, or bytes, which only Windows PowerShell reads by an encoding of that name.
function Get-Content {
  param($LiteralPath, $Encoding, [int]$TotalCount)
  $null = Get-Item -LiteralPath $LiteralPath
  if ($Encoding -ne 'Byte') { return [System.IO.File]::ReadAllLines($LiteralPath.Replace('\', '/')) | Select-Object -First $TotalCount }
  [System.IO.File]::ReadAllBytes($LiteralPath.Replace('\', '/')) | Select-Object -First $TotalCount
}

function Get-TpmEndorsementKeyInfo { param($HashAlgorithm) foreach ($row in Get-Answer 'endorsement' 1) { $row } }
function Resolve-DnsName { if ($machine.answers['dns']) { Get-Answer 'dns' 1 } throw (New-WindowsError 'error:DNS_ERROR_RCODE_NAME_ERROR,Microsoft.DnsClient.Commands.ResolveDnsName|ResourceUnavailable|DNS name does not exist') }

# A stick that is full or write-protected refuses while it is written to.
function Set-Content {
  param($LiteralPath, $Encoding)
  $text = @($input)
  if ($machine.refuses -and $LiteralPath.StartsWith($machine.refuses)) {
    throw (New-WindowsError 'error:GetContentWriterIOError,Microsoft.PowerShell.Commands.SetContentCommand|WriteError|There is not enough space on the disk.')
  }
  # Windows PowerShell means UTF-8 with a mark by UTF8.
  if ($PSVersionTable.PSEdition -eq 'Core' -and (Get-Real 'Set-Content').Module) { $Encoding = 'utf8BOM' }
  $text | & (Get-Real 'Set-Content') -LiteralPath $LiteralPath -Encoding $Encoding
}

# The network of the machine that runs the test stays out of it: names are unknown, or all lead to the test's servers.
function New-Object {
  param([Parameter(Position = 0)]$TypeName, [Parameter(Position = 1)][object[]]$ArgumentList)
  if ($TypeName -eq 'System.Net.Sockets.UdpClient') { throw [System.Net.Sockets.SocketException]::new(11001) }
  if ($TypeName -ne 'System.Net.Sockets.TcpClient') { return , (& (Get-Real 'New-Object') @PSBoundParameters) }
  $client = [pscustomobject]@{ inner = [System.Net.Sockets.TcpClient]::new(); ports = $machine.ports; ReceiveTimeout = 0; SendTimeout = 0 }
  $client | Add-Method 'ConnectAsync' {
    param($name, $port)
    $to = if ($this.ports) { $this.ports["$port"] }
    if ($to) { return $this.inner.ConnectAsync('127.0.0.1', [int]$to) }
    [System.Threading.Tasks.Task]::FromException([System.Net.Sockets.SocketException]::new(11001))
  }
  $client | Add-Method 'GetStream' { , $this.inner.GetStream() }
  $client | Add-Method 'Close' { $this.inner.Close() }
  $client
}

# A function, since the collector takes functions into its second runspace.
function Add-Method([string]$name, [scriptblock]$code) { process { $_.PSObject.Members.Add([System.Management.Automation.PSScriptMethod]::new($name, $code)) } }

# The search for a proxy (WPAD) has no limit in Windows.
class StuckProxy : System.Net.IWebProxy {
  [System.Net.ICredentials]$Credentials
  [uri] GetProxy([uri]$target) { [System.Threading.Thread]::Sleep(600000); return $target }
  [bool] IsBypassed([uri]$target) { return $false }
}
if ($machine.answers['proxy'] -eq 'stuck') { [System.Net.Http.HttpClient]::DefaultProxy = [StuckProxy]::new() }

# Culture of a German Windows, as far as numbers and dates go: comma, and other separators of date and time.
if ($machine.german) {
  $culture = [System.Globalization.CultureInfo]::InvariantCulture.Clone()
  $culture.NumberFormat.NumberDecimalSeparator = ','
  $culture.NumberFormat.NumberGroupSeparator = '.'
  $culture.DateTimeFormat.DateSeparator = '.'
  $culture.DateTimeFormat.TimeSeparator = '-'
  [System.Globalization.CultureInfo]::DefaultThreadCurrentCulture = $culture
  [System.Globalization.CultureInfo]::DefaultThreadCurrentUICulture = $culture
  [System.Threading.Thread]::CurrentThread.CurrentCulture = $culture
}

# Stand-in for what the host says about its VMs through CIM.
. $env:PREFLIGHT_TEST_HYPER_V

function Get-CimInstance {
  param($ClassName, $Namespace, $Filter, [int]$OperationTimeoutSec)
  $answer = $machine.answers[$ClassName]
  if ($answer -is [string] -and $answer -eq 'hang') { [System.Threading.Thread]::Sleep(180000) }
  if ($null -eq $answer -or $answer -is [string]) {
    $exception = [System.Exception]::new('Invalid namespace')
    throw [System.Management.Automation.ErrorRecord]::new($exception, 'HRESULT 0x8004100e,Microsoft.Management.Infrastructure.CimCmdlets.GetCimInstanceCommand', 'MetadataError', $null)
  }
  foreach ($row in $answer) { [pscustomobject]$row }
}

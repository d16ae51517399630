// powershell-host SCRIPT: runs one script with the PowerShell engine and ends with its exit code.
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using Preflight.PowerShellHost;

Environment.SetEnvironmentVariable("PSModulePath", Path.Combine(AppContext.BaseDirectory, "Modules"));
var state = InitialSessionState.CreateDefault2();
foreach (var (name, type) in StandIns.Cmdlets) state.Commands.Add(new SessionStateCmdletEntry(name, type, null));
using var runspace = RunspaceFactory.CreateRunspace(state);
runspace.Open();
using var shell = PowerShell.Create(runspace);
try
{
    shell.AddScript($". '{args[0].Replace("'", "''")}'").Invoke();
}
catch (RuntimeException error)
{
    Console.Error.WriteLine($"{error.ErrorRecord.FullyQualifiedErrorId}: {error.Message}\n{error.ErrorRecord.ScriptStackTrace}");
    return 1;
}
foreach (var error in shell.Streams.Error) Console.Error.WriteLine($"{error}\n{error.ScriptStackTrace}");
return runspace.SessionStateProxy.GetVariable("LASTEXITCODE") is int code ? code : 0;

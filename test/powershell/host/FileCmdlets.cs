using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Text;

namespace Preflight.PowerShellHost;

public abstract class PathCmdlet : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0)] public string LiteralPath { get; set; } = "";
    [Parameter] public SwitchParameter Force { get; set; }

    protected string File => GetUnresolvedProviderPathFromPSPath(LiteralPath);

    protected void Fail(Exception error, string id, ErrorCategory category) =>
        ThrowTerminatingError(new ErrorRecord(error, id, category, LiteralPath));
}

[Cmdlet(VerbsDiagnostic.Test, "Path")]
public sealed class TestPath : PathCmdlet
{
    protected override void ProcessRecord() => WriteObject(InvokeProvider.Item.Exists(LiteralPath, Force, true));
}

[Cmdlet(VerbsCommon.Get, "Item")]
public sealed class GetItem : PathCmdlet
{
    protected override void ProcessRecord() => WriteAll(InvokeProvider.Item.Get([LiteralPath], Force, true));
    private void WriteAll(Collection<PSObject> items) => WriteObject(items, true);
}

[Cmdlet(VerbsCommon.Get, "ChildItem")]
public sealed class GetChildItem : PathCmdlet
{
    [Parameter] public SwitchParameter Recurse { get; set; }

    protected override void ProcessRecord() => WriteObject(InvokeProvider.ChildItem.Get([LiteralPath], Recurse, Force, true), true);
}

[Cmdlet(VerbsCommon.Set, "Content")]
public sealed class SetContent : PathCmdlet
{
    [Parameter(ValueFromPipeline = true)] public object? Value { get; set; }
    [Parameter] public string Encoding { get; set; } = "UTF8";

    private readonly StringBuilder text = new();

    protected override void ProcessRecord() => text.Append(Value).Append("\r\n");

    protected override void EndProcessing()
    {
        // Windows PowerShell writes a mark; this engine's own cmdlet would not.
        try { System.IO.File.WriteAllText(File, text.ToString(), new UTF8Encoding(true)); }
        catch (UnauthorizedAccessException error) { Fail(error, "GetContentWriterUnauthorizedAccessError", ErrorCategory.PermissionDenied); }
        catch (IOException error) { Fail(error, "GetContentWriterIOError", ErrorCategory.WriteError); }
    }
}

[Cmdlet(VerbsCommon.Move, "Item")]
public sealed class MoveItem : PathCmdlet
{
    [Parameter(Mandatory = true)] public string Destination { get; set; } = "";

    protected override void ProcessRecord()
    {
        try { System.IO.File.Move(File, GetUnresolvedProviderPathFromPSPath(Destination), Force); }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException) { Fail(error, "MoveFileInfoItemIOError", ErrorCategory.WriteError); }
    }
}

[Cmdlet(VerbsCommon.Remove, "Item")]
public sealed class RemoveItem : PathCmdlet
{
    protected override void ProcessRecord()
    {
        try { System.IO.File.Delete(File); }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException) { Fail(error, "RemoveFileSystemItemIOError", ErrorCategory.WriteError); }
    }
}

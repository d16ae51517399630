using System.Collections;
using System.Diagnostics;
using System.Management.Automation;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Preflight.PowerShellHost;

/// <summary>The few cmdlets that collector and stand-ins use and that are not in the engine's own package.</summary>
internal static class StandIns
{
    public static readonly (string Name, Type Type)[] Cmdlets =
    [
        ("Test-Path", typeof(TestPath)), ("Get-Item", typeof(GetItem)), ("Get-ChildItem", typeof(GetChildItem)), ("Set-Content", typeof(SetContent)),
        ("Move-Item", typeof(MoveItem)), ("Remove-Item", typeof(RemoveItem)), ("Write-Host", typeof(WriteHost)), ("New-Object", typeof(NewObject)),
        ("Start-Sleep", typeof(StartSleep)), ("Start-Process", typeof(StartProcess)), ("Out-String", typeof(OutString)),
        ("Select-Object", typeof(SelectObject)), ("Remove-TypeData", typeof(RemoveTypeData)), ("ConvertTo-Json", typeof(ConvertToJson)),
    ];
}

[Cmdlet(VerbsCommunications.Write, "Host")]
public sealed class WriteHost : PSCmdlet
{
    [Parameter(Position = 0)] public object? Object { get; set; }
    protected override void ProcessRecord() { Console.Out.WriteLine(Object); Console.Out.Flush(); }
}

[Cmdlet(VerbsCommon.New, "Object")]
public sealed class NewObject : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0)] public string TypeName { get; set; } = "";
    [Parameter(Position = 1)] public object[] ArgumentList { get; set; } = [];

    protected override void ProcessRecord()
    {
        if (SessionState.LanguageMode != PSLanguageMode.FullLanguage)
        {
            var refusal = new PSNotSupportedException("Cannot create type. Only core types are supported in this language mode.");
            ThrowTerminatingError(new ErrorRecord(refusal, "CannotCreateTypeConstrainedLanguage", ErrorCategory.PermissionDenied, TypeName));
        }
        var type = LanguagePrimitives.ConvertTo<Type>(TypeName);
        var arguments = ArgumentList.Select(Unwrap).ToArray();
        WriteObject(type.IsArray ? Array.CreateInstance(type.GetElementType()!, Convert.ToInt32(arguments[0])) : Activator.CreateInstance(type, arguments), false);
    }

    private static object? Unwrap(object? value) => value is PSObject wrapped ? wrapped.BaseObject : value;
}

[Cmdlet(VerbsLifecycle.Start, "Sleep")]
public sealed class StartSleep : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0)] public double Seconds { get; set; }
    protected override void ProcessRecord() => Thread.Sleep(TimeSpan.FromSeconds(Seconds));
}

[Cmdlet(VerbsLifecycle.Start, "Process")]
public sealed class StartProcess : PSCmdlet
{
    [Parameter(Mandatory = true)] public string FilePath { get; set; } = "";
    [Parameter] public string ArgumentList { get; set; } = "";
    [Parameter] public string WindowStyle { get; set; } = "";
    [Parameter] public SwitchParameter Wait { get; set; }

    protected override void ProcessRecord()
    {
        using var process = Process.Start(new ProcessStartInfo(FilePath, ArgumentList) { UseShellExecute = false });
        if (Wait) process?.WaitForExit();
    }
}

[Cmdlet(VerbsData.Out, "String")]
public sealed class OutString : PSCmdlet
{
    [Parameter(ValueFromPipeline = true)] public object? InputObject { get; set; }
    private readonly StringBuilder text = new();
    protected override void ProcessRecord() => text.Append(InputObject).Append('\n');
    protected override void EndProcessing() => WriteObject(text.ToString());
}

[Cmdlet(VerbsCommon.Select, "Object")]
public sealed class SelectObject : PSCmdlet
{
    [Parameter(ValueFromPipeline = true)] public PSObject? InputObject { get; set; }
    [Parameter] public int First { get; set; } = int.MaxValue;
    [Parameter] public SwitchParameter Unique { get; set; }

    private readonly HashSet<object> seen = [];
    private int written;

    protected override void ProcessRecord()
    {
        if (InputObject is null || written >= First || (Unique && !seen.Add(InputObject.BaseObject))) return;
        written++;
        WriteObject(InputObject);
    }
}

[Cmdlet(VerbsCommon.Remove, "TypeData")]
public sealed class RemoveTypeData : PSCmdlet
{
    [Parameter] public string TypeName { get; set; } = "";
}

[Cmdlet(VerbsData.ConvertTo, "Json")]
public sealed class ConvertToJson : PSCmdlet
{
    [Parameter(Mandatory = true)] public object? InputObject { get; set; }
    [Parameter] public int Depth { get; set; } = 2;

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Default };

    protected override void ProcessRecord() => WriteObject(JsonSerializer.Serialize(Plain(InputObject, 0), Options));

    private object? Plain(object? value, int level)
    {
        if (value is PSObject wrapped) value = wrapped.BaseObject is PSCustomObject ? wrapped : wrapped.BaseObject;
        if (value is null or string or bool or int or long or uint or ulong or double or byte or ushort or short) return value;
        // Deeper values become text, as in every PowerShell.
        if (level > Depth) return value.ToString();
        if (value is IDictionary table) return table.Keys.Cast<object>().ToDictionary(key => key.ToString()!, key => Plain(table[key], level + 1));
        if (value is IEnumerable list) return list.Cast<object>().Select(each => Plain(each, level + 1)).ToArray();
        if (value is PSObject custom) return custom.Properties.ToDictionary(property => property.Name, property => Plain(property.Value, level + 1));
        return value.ToString();
    }
}

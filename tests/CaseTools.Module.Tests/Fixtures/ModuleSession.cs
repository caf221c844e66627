using System.Diagnostics;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Management.Automation.Runspaces;

namespace CaseTools.ModuleTests;

/// <summary>A fresh PowerShell with the built module imported by its path.</summary>
/// <remarks>
/// <code>
/// using var session = new ModuleSession(CultureInfo.GetCultureInfo("de-DE"));
/// var result = session.Invoke("param($path) Import-CaseIntake $path", ("path", file));
/// </code>
/// The engine alone, as in the host: no Select-Object, no Get-Content; use <c>.Where()</c>, <c>.ForEach()</c> and .NET, or ask for all commands.
/// A time zone belongs to the whole process: give a <see cref="HostProcess"/> the variable TZ for that.
/// </remarks>
internal sealed class ModuleSession : IDisposable
{
    private readonly Runspace runspace;
    private readonly CultureInfo? culture;

    /// <param name="culture">What the session runs in; by default what the test runs in.</param>
    /// <param name="allCommands">With the commands of PowerShell itself, such as Select-Object and Get-Content: costs a quarter of a second.</param>
    /// <param name="host">Whom the session asks; by default nobody.</param>
    public ModuleSession(CultureInfo? culture = null, bool allCommands = false, PSHost? host = null)
    {
        this.culture = culture;
        var state = allCommands ? InitialSessionState.CreateDefault() : InitialSessionState.CreateDefault2();
        state.ThrowOnRunspaceOpenError = true;
        state.ImportPSModule([BuiltFiles.Manifest]);
        state.Variables.Add(new SessionStateVariableEntry("PSModuleAutoLoadingPreference", PSModuleAutoLoadingPreference.None, null));
        if (OperatingSystem.IsWindows())
        {
            state.ExecutionPolicy = Microsoft.PowerShell.ExecutionPolicy.Bypass;
        }

        runspace = host is null ? RunspaceFactory.CreateRunspace(state) : RunspaceFactory.CreateRunspace(host, state);
        // On the thread that calls: it is this thread's culture that the script sees.
        runspace.ThreadOptions = PSThreadOptions.UseCurrentThread;
        InCulture(runspace.Open);
    }

    /// <summary>Runs a script; variables and functions stay for the next one.</summary>
    /// <param name="script">Statements; a <c>param()</c> may come first.</param>
    /// <param name="parameters">Values for the script's <c>param()</c>.</param>
    public ModuleResult Invoke(string script, params (string Name, object? Value)[] parameters)
    {
        using var pipeline = PowerShell.Create(runspace);
        _ = pipeline.AddScript(script);
        foreach (var (name, value) in parameters)
        {
            _ = pipeline.AddParameter(name, value);
        }

        var output = new PSDataCollection<PSObject>();
        ErrorRecord? terminatingError = null;
        try
        {
            InCulture(() => pipeline.Invoke(null, output));
        }
        catch (RuntimeException error)
        {
            terminatingError = error.ErrorRecord;
        }

        return new ModuleResult
        {
            Output = [.. output],
            Errors = [.. pipeline.Streams.Error],
            Warnings = [.. pipeline.Streams.Warning.Select(record => record.Message)],
            Verbose = [.. pipeline.Streams.Verbose.Select(record => record.Message)],
            Debug = [.. pipeline.Streams.Debug.Select(record => record.Message)],
            Information = [.. pipeline.Streams.Information.Select(record => $"{record.MessageData} {string.Join(' ', record.Tags)}")],
            Progress = [.. pipeline.Streams.Progress],
            TerminatingError = terminatingError,
        };
    }

    /// <summary>Runs a script that does not end by itself, and stops it after a while, as Ctrl-C does.</summary>
    /// <returns>How long it took to end.</returns>
    public TimeSpan InvokeAndStop(string script, TimeSpan after)
    {
        using var pipeline = PowerShell.Create(runspace);
        _ = pipeline.AddScript(script);
        var running = Stopwatch.StartNew();
        using var stop = new Timer(_ => pipeline.BeginStop(null, null), null, after, Timeout.InfiniteTimeSpan);
        try
        {
            InCulture(() => pipeline.Invoke());
        }
        catch (PipelineStoppedException)
        {
            // Not said where nothing but the script itself was stopped.
        }

        Assert.Equal(PSInvocationState.Stopped, pipeline.InvocationStateInfo.State);
        var took = running.Elapsed - after;
        return took > TimeSpan.Zero ? took : TimeSpan.Zero;
    }

    public void Dispose() => runspace.Dispose();

    private void InCulture(Action action)
    {
        var (before, beforeUI) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = culture ?? before;
            CultureInfo.CurrentUICulture = culture ?? beforeUI;
            action();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUI);
        }
    }
}

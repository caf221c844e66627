using System.Management.Automation;
using System.Management.Automation.Runspaces;
using Microsoft.PowerShell;

namespace CaseTools.Host;

/// <summary>The engine with the module loaded, for one script.</summary>
internal sealed class ScriptSession : IDisposable
{
    /// <summary>The script runs as a function of this name: its arguments are bound as at any call, and a wrong one ends it.</summary>
    private const string FunctionName = "Script";

    private const int NotStopped = -1;

    private readonly ConsoleHost host;
    private readonly ErrorDisplay errors;
    private readonly Runspace runspace;
    private readonly PowerShell pipeline;
    private int stoppedWith = NotStopped;

    private ScriptSession(ConsoleHost host, ErrorDisplay errors, Runspace runspace)
    {
        this.host = host;
        this.errors = errors;
        this.runspace = runspace;
        pipeline = PowerShell.Create(runspace);

        var absentCommands = new AbsentCommands(() => Stop(ExitCode.Failed));
        runspace.SessionStateProxy.InvokeCommand.CommandNotFoundAction += (_, request) => absentCommands.Answer(request);
    }

    /// <exception cref="HostException">The module cannot be imported.</exception>
    public static ScriptSession Open(string moduleManifest)
    {
        var output = new TextStream(Console.Out, Console.IsOutputRedirected);
        var errorOutput = new TextStream(Console.Error, Console.IsErrorRedirected);
        var host = new ConsoleHost(output, errorOutput);
        var runspace = RunspaceFactory.CreateRunspace(host, InitialState(moduleManifest));
        try
        {
            runspace.Open();
        }
        catch (RuntimeException error)
        {
            throw new HostException($"The module cannot be loaded: {error.Message}");
        }

        return new ScriptSession(host, new ErrorDisplay(errorOutput), runspace);
    }

    /// <returns>The exit code of the process.</returns>
    public int Run(ScriptBlock script, IEnumerable<CommandParameter> arguments)
    {
        Compose(script, arguments);
        try
        {
            InvokePipeline();
        }
        catch (PipelineStoppedException) when (stoppedWith != NotStopped)
        {
            return stoppedWith;
        }
        catch (RuntimeException error)
        {
            errors.Show(error.ErrorRecord, runspace);
            return ExitCode.Failed;
        }

        return stoppedWith != NotStopped ? stoppedWith : host.RequestedExitCode ?? ExitCode.Done;
    }

    /// <summary>
    /// Asks the engine to stop the script, and returns; <see cref="Run"/> then gives <paramref name="exitCode"/>. From any
    /// thread.
    /// </summary>
    public void Stop(int exitCode)
    {
        // Whoever stops it first says why.
        _ = Interlocked.CompareExchange(ref stoppedWith, exitCode, NotStopped);
        _ = pipeline.BeginStop(null, null);
    }

    public void Dispose()
    {
        pipeline.Dispose();
        runspace.Dispose();
    }

    private static InitialSessionState InitialState(string moduleManifest)
    {
        // CreateDefault would look for the modules that the engine package lacks.
        var state = InitialSessionState.CreateDefault2();
        state.ThrowOnRunspaceOpenError = true;
        state.ImportPSModule([moduleManifest]);
        // Another PowerShell's modules on the same machine are not made for this engine.
        state.Variables.Add(new SessionStateVariableEntry("PSModuleAutoLoadingPreference", PSModuleAutoLoadingPreference.None, null));
        if (OperatingSystem.IsWindows())
        {
            state.ExecutionPolicy = ExecutionPolicy.Bypass;
        }

        return state;
    }

    private void InvokePipeline()
    {
        try
        {
            _ = pipeline.Invoke();
        }
        finally
        {
            host.ClearProgress();
        }
    }

    private void Compose(ScriptBlock script, IEnumerable<CommandParameter> arguments)
    {
        _ = runspace.SessionStateProxy.InvokeProvider.Item.Set("function:" + FunctionName, script);
        var run = new Command(FunctionName);
        foreach (var argument in arguments)
        {
            run.Parameters.Add(argument);
        }

        // Out-Default shows objects and errors in the order they come, and knows the errors by the stream they came from.
        run.MergeMyResults(PipelineResultTypes.Error, PipelineResultTypes.Output);
        _ = pipeline.Commands.AddCommand(run).AddCommand("Out-Default");
    }
}

using System.Management.Automation;

namespace CaseTools;

/// <summary>What the cmdlets share that can take long: they end soon when somebody presses Ctrl-C.</summary>
public abstract class StoppableCommand : PSCmdlet, IDisposable
{
    private readonly CancellationTokenSource cancellation = new();

    /// <summary>Cancelled when the pipeline is stopped.</summary>
    internal CancellationToken Cancellation => cancellation.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        Release();
        cancellation.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the cmdlet where the pipeline is being stopped, as PowerShell's own ones end: without an error.</summary>
    internal void EndIfStopped()
    {
        if (cancellation.IsCancellationRequested)
        {
            throw new PipelineStoppedException();
        }
    }

    /// <summary>Gives back what the cmdlet holds, however it ended.</summary>
    private protected virtual void Release()
    {
    }

    /// <inheritdoc/>
    protected sealed override void StopProcessing() => cancellation.Cancel();
}

namespace CaseTools.Host;

/// <summary>Ctrl-C stops the script, so that cmdlets can clean up, instead of the process.</summary>
internal sealed class Interrupt : IDisposable
{
    private readonly Action stop;

    public Interrupt(Action stop)
    {
        this.stop = stop;
        Console.CancelKeyPress += OnCancelKeyPress;
    }

    public void Dispose() => Console.CancelKeyPress -= OnCancelKeyPress;

    private void OnCancelKeyPress(object? sender, ConsoleCancelEventArgs arguments)
    {
        arguments.Cancel = true;
        stop();
    }
}

using System.Text;

namespace CaseTools.Host;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        EngineEnvironment.Prepare();
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

        try
        {
            return Run(CommandLine.Parse(arguments));
        }
        catch (CommandLineException notUnderstood)
        {
            Console.Error.WriteLine($"casetools: {notUnderstood.Message} 'casetools --help' says what can be given.");
            return ExitCode.NotUnderstood;
        }
        catch (HostException cannotRun)
        {
            Console.Error.WriteLine($"casetools: {cannotRun.Message}");
            return ExitCode.Failed;
        }
    }

    private static int Run(CommandLine commandLine)
    {
        if (commandLine.ShowsUsage)
        {
            Console.Out.Write(EmbeddedText.Read("Usage.txt"));
            return ExitCode.Done;
        }

        var script = commandLine.Statements is { } statements
            ? ScriptSource.FromStatements(statements)
            : ScriptSource.FromFile(commandLine.ScriptPath!);
        using var session = ScriptSession.Open(ModuleLocation.Find());
        using var interrupt = new Interrupt(() => session.Stop(ExitCode.Interrupted));
        return session.Run(script, commandLine.ScriptArguments);
    }
}

using System.Management.Automation.Runspaces;

namespace CaseTools.Host;

/// <summary>What the process was started with. Everything after the script's path is the script's own.</summary>
internal sealed record CommandLine
{
    private static readonly string[] UsageOptions = ["-h", "-?", "--help", "-help"];
    private static readonly string[] StatementOptions = ["-c", "-command"];

    public bool ShowsUsage { get; private init; }

    public string? Statements { get; private init; }

    public string? ScriptPath { get; private init; }

    public IReadOnlyList<CommandParameter> ScriptArguments { get; private init; } = [];

    /// <exception cref="CommandLineException">An option that does not exist, or nothing after -Command.</exception>
    public static CommandLine Parse(string[] arguments)
    {
        if (arguments is [] || Contains(UsageOptions, arguments[0]))
        {
            return new CommandLine { ShowsUsage = true };
        }

        if (Contains(StatementOptions, arguments[0]))
        {
            return new CommandLine { Statements = JoinStatements(arguments[1..]) };
        }

        if (arguments[0].StartsWith('-'))
        {
            throw new CommandLineException($"There is no option '{arguments[0]}'.");
        }

        return new CommandLine { ScriptPath = arguments[0], ScriptArguments = Host.ScriptArguments.Parse(arguments[1..]) };
    }

    // As in PowerShell: -Command takes the rest of the line, quoted as one or not.
    private static string JoinStatements(string[] words)
    {
        var statements = string.Join(' ', words);
        return string.IsNullOrWhiteSpace(statements) ? throw new CommandLineException("-Command needs statements to run.") : statements;
    }

    private static bool Contains(string[] options, string argument) => options.Contains(argument, StringComparer.OrdinalIgnoreCase);
}

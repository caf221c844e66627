using System.Management.Automation;

namespace CaseTools.Host;

/// <summary>
/// Commands that every PowerShell has and this engine has not. A script that calls one is ended, in words: going on
/// without it, as after a mistyped name, would leave a report without its sorting and nobody would know.
/// </summary>
internal sealed class AbsentCommands
{
    // Run in the command's place, before anything has come down the pipeline. Stopping is what no catch, no ErrorAction
    // and no calling script can hold, and it takes effect at the next statement: hence the wait.
    private const string Ending = """
        param($explanation, $endScript)
        {
            begin {
                $call = $MyInvocation
                $place = if ($call.ScriptName) { [IO.Path]::GetFileName($call.ScriptName) + ':' + $call.ScriptLineNumber + ': ' }
                $Host.UI.WriteErrorLine($place + $explanation)
                $endScript.Invoke()
                while ($true) { [Threading.Thread]::Sleep(10) }
            }
        }.GetNewClosure()
        """;

    private readonly Dictionary<string, AbsentCommand> commands;
    private readonly Action endScript;

    /// <param name="endScript">Asks the engine to stop the script, and returns.</param>
    public AbsentCommands(Action endScript)
    {
        this.endScript = endScript;
        commands = Parse(EmbeddedText.Read("AbsentCommands.txt"))
            .SelectMany(command => command.Names, KeyValuePair.Create)
            .ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Answers for the absent commands when a command was not found; PowerShell answers for any other.</summary>
    public void Answer(CommandLookupEventArgs request)
    {
        if (!commands.TryGetValue(WithoutModule(request.CommandName), out var command))
        {
            return;
        }

        var ending = ScriptBlock.Create(Ending).Invoke(command.Explanation, endScript);
        request.CommandScriptBlock = (ScriptBlock)ending[0].BaseObject;
        request.StopSearch = true;
    }

    private static string WithoutModule(string name) => name[(name.LastIndexOf('\\') + 1)..];

    private static IEnumerable<AbsentCommand> Parse(string text)
    {
        var module = "";
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            if (line.StartsWith('['))
            {
                module = line.Trim('[', ']');
            }
            else
            {
                yield return new AbsentCommand(module, line.Split(' '));
            }
        }
    }
}

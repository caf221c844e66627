using System.Management.Automation;

namespace CaseTools.Completion;

/// <summary>Offers the ids of routes: of the border data that the command is given, of a border file that the typed line imports, or of what the session holds.</summary>
internal sealed class RouteCompleter : ValueCompleter
{
    /// <summary>The border rows that a typed command will be given.</summary>
    public static IReadOnlyList<BorderStatus> RoutesFor(TypedCommand command) =>
        command.Given<BorderStatus>() is { Count: > 0 } given ? given
        : RowsOf([.. command.PathsGivenTo("Import-BorderStatus")]) is { Length: > 0 } read ? read
        : command.GivenOrHeld<BorderStatus>();

    /// <inheritdoc/>
    protected override IEnumerable<Suggestion> Suggest(TypedCommand command) => RoutesFor(command)
        .GroupBy(row => row.RouteId, StringComparer.Ordinal)
        .OrderBy(route => route.Key, StringComparer.Ordinal)
        .Select(route => new Suggestion(route.Key, Describe(route.Last())));

    private static string Describe(BorderStatus row) => row.Crossing is { } crossing
        ? $"{row.FromCountry} to {row.ToCountry}, {crossing}"
        : $"{row.FromCountry} to {row.ToCountry}";

    private static BorderStatus[] RowsOf(string[] paths)
    {
        if (paths.Length == 0)
        {
            return [];
        }

        using var shell = PowerShell.Create(RunspaceMode.CurrentRunspace);
        _ = shell.AddCommand(@"CaseTools\Import-BorderStatus").AddParameter("Path", paths)
            .AddParameter("ErrorAction", ActionPreference.Ignore).AddParameter("WarningAction", ActionPreference.Ignore);
        return [.. shell.Invoke().Select(row => row.BaseObject).OfType<BorderStatus>()];
    }
}

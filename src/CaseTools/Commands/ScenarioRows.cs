using System.Globalization;
using System.Management.Automation;
using CaseTools.Values;

namespace CaseTools.Commands;

/// <summary>The rows of a scenario: hypothetical, whatever file they came from.</summary>
internal static class ScenarioRows
{
    /// <summary>The rows that <c>-Scenario</c> was given, marked as hypothetical; warns where it was given in vain.</summary>
    /// <param name="cmdlet">What was given them.</param>
    /// <param name="rows">The rows; null where there are none.</param>
    /// <param name="asOf">The instant that they are for.</param>
    public static BorderStatus[] MarkScenario(this PSCmdlet cmdlet, IEnumerable<BorderStatus?>? rows, DateTimeOffset asOf)
    {
        var scenario = (rows ?? []).OfType<BorderStatus>().Select(row => row with { IsHypothetical = true }).ToArray();
        if (cmdlet.MyInvocation.BoundParameters.ContainsKey("Scenario") && WarningOf(scenario, asOf) is { } surprise)
        {
            cmdlet.WriteWarning(surprise);
        }

        return scenario;
    }

    private static string? WarningOf(IReadOnlyList<BorderStatus> rows, DateTimeOffset asOf)
    {
        if (rows.Count == 0)
        {
            return "-Scenario was given without a row: what follows rests on facts alone.";
        }

        var later = rows.Where(row => row.AsOf > asOf).ToArray();
        var ids = later.Select(row => row.RouteId).Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal);
        return later.Length == 0
            ? null
            : string.Format(
                CultureInfo.InvariantCulture,
                "-Scenario: {0} of {1} rows without effect, because their as_of lies after {2}: {3}.",
                later.Length,
                rows.Count,
                Instants.ToText(asOf),
                string.Join(", ", ids));
    }
}

using System.Management.Automation;
using CaseTools.Decisions;
using CaseTools.Files;
using CaseTools.Hosting;
using CaseTools.Values;

namespace CaseTools.Commands;

/// <summary>What a run does with a decisions file.</summary>
internal static class DecisionReading
{
    private const int Named = 5;

    /// <summary>
    /// Reads the decisions that count at the scoring time. A row that cannot be read is an error and the others go on; a file that cannot be
    /// read ends the command: a queue without its decisions is a wrong queue.
    /// </summary>
    public static DecisionsInForce ReadDecisions(
        this PSCmdlet command, string given, UrgencyModel model, DateTimeOffset asOf, CancellationToken cancellation)
    {
        var rows = command.ReadDecisionRows(given, model, cancellation);
        var name = Path.GetFileName(given);
        var refused = rows.Where(row => row.Decision is null).ToArray();
        foreach (var row in refused)
        {
            command.WriteError(DecisionErrors.RowRefused(name, row));
        }

        if (refused.Length > 0)
        {
            command.WriteWarning(
                $"{name}: {refused.Length} of {rows.Count} decisions refused. Cases are ranked as if they did not exist: correct the rows and score again.");
        }

        var inForce = DecisionsInForce.At(rows.Select(row => row.Decision).OfType<CaseDecision>(), asOf);
        command.WriteVerbose(
            $"{name}: {rows.Count} decisions read = {rows.Count - refused.Length} taken + {refused.Length} refused; {inForce.All.Count()} case(s) decided at the scoring time.");
        return inForce;
    }

    /// <summary>Puts the decisions on the cases of a run and ranks them; says which could not be put.</summary>
    public static IReadOnlyList<CaseAssessment> Decide(
        this PSCmdlet command, IReadOnlyList<CaseAssessment> assessments, DecisionsInForce decisions, DateTimeOffset asOf)
    {
        var queue = DecidedQueue.Of(assessments, decisions);
        if (queue.AmbiguousIds.Count > 0)
        {
            command.WriteWarning(
                $"Decisions not applied, since their case id stands on several cases of this run: {Some(queue.AmbiguousIds)}. Give each case its own case_id.");
        }

        // Decisions on cases that are long closed stay in the file: only one whose review is still to come is missed.
        var missed = queue.Unmatched
            .Where(decision => decision.ReviewOn >= CalendarDates.DateOf(asOf))
            .Select(decision => decision.CaseId)
            .ToArray();
        if (missed.Length > 0)
        {
            command.WriteWarning($"Decisions whose case is not in this run, and whose review is still to come: {Some(missed)}. Look whether a file is missing, or an id has changed.");
        }

        var applied = queue.Assessments.Count(assessment => assessment.Decision is { IsApplied: true });
        var notApplied = queue.Assessments.Count(assessment => assessment.Decision is { IsApplied: false });
        command.WriteVerbose($"{applied} decision(s) applied, {notApplied} not applied, {queue.Unmatched.Count} of cases that are not in this run.");
        return queue.Assessments;
    }

    private static IReadOnlyList<DecisionRow> ReadDecisionRows(this PSCmdlet command, string given, UrgencyModel model, CancellationToken cancellation)
    {
        var path = command.SessionState.Path.GetUnresolvedProviderPathFromPSPath(given, out var provider, out _);
        var error = provider.Name != "FileSystem" ? CommandErrors.NotAFilePath(given, provider.Name)
            : Directory.Exists(path) ? CommandErrors.PathIsFolder(given)
            : !File.Exists(path) ? CommandErrors.FileNotFound(given)
            : null;
        if (error is not null)
        {
            command.ThrowTerminatingError(error);
        }

        try
        {
            return DecisionFile.Read(AppendedFile.Read(path, cancellation), command.Adapters().Tables, model);
        }
        catch (TableFormatException exception)
        {
            command.ThrowTerminatingError(DecisionErrors.FileUnreadable(Path.GetFileName(given), exception.Message));
            throw;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            command.ThrowTerminatingError(CommandErrors.FileUnreadable(given, exception));
            throw;
        }
    }

    private static string Some(IReadOnlyCollection<string> ids) =>
        string.Join(", ", ids.Take(Named)) + (ids.Count > Named ? $" and {ids.Count - Named} more" : "");
}

using System.Management.Automation;
using CaseTools.Changes;
using CaseTools.Decisions;
using CaseTools.Hosting;
using CaseTools.Wording;

namespace CaseTools.Commands;

/// <summary>Holds cases against an earlier scoring, and says in words what is odd about that.</summary>
internal static class Comparing
{
    /// <summary>What became of the cases; ends the command, in words, where nobody can tell which became which.</summary>
    /// <param name="command">The cmdlet.</param>
    /// <param name="earlier">The earlier side; every case id once.</param>
    /// <param name="assessments">The cases now.</param>
    /// <param name="language">The language of the words; null for that of the cases.</param>
    public static IReadOnlyList<CaseChange> Compare(
        this StoppableCommand command,
        ChangeSide earlier,
        IReadOnlyList<CaseAssessment> assessments,
        string? language = null)
    {
        var progress = new LongWorkProgress(command, "Comparing cases", "cases");
        var now = AssessmentSnapshots.Of(new UntilStopped<CaseAssessment>(assessments, command, progress));
        progress.End();
        command.RefuseRepeatedIds(now, "difference");
        foreach (var surprise in SideSurprises.Of(earlier, now))
        {
            command.WriteWarning(surprise);
        }

        WarnOfPlaces(command, earlier, assessments);
        var first = assessments.Count > 0 ? assessments[0] : null;
        var phrases = Phrases.In(language?.ToLowerInvariant() ?? first?.Language ?? Phrases.DefaultLanguage);
        return new CaseComparison(first?.Model, phrases).Of(earlier, now);
    }

    // Somebody who is known by a line alone becomes somebody else as soon as a row is moved.
    private static void WarnOfPlaces(PSCmdlet command, ChangeSide earlier, IReadOnlyList<CaseAssessment> assessments)
    {
        var before = new HashSet<string>(earlier.Cases.Select(snapshot => snapshot.CaseId), StringComparer.Ordinal);
        var places = assessments.Count(assessment => !DecidedQueue.HasId(assessment) && before.Contains(assessment.CaseId));
        if (places > 0)
        {
            command.WriteWarning(
                $"{places} case(s) have no id, only a place in their file: where rows were moved since, each is held against somebody else's case. Give them a case_id.");
        }
    }

    /// <summary>The earlier scoring that a parameter gives: assessments, or the path of what was kept of it; null where it gives none.</summary>
    /// <param name="command">The cmdlet.</param>
    /// <param name="given">What the parameter gives.</param>
    /// <param name="reworded">Puts assessments in the words in which the changes are told.</param>
    public static ChangeSide? ReadPrevious(
        this StoppableCommand command,
        object[]? given,
        Func<IReadOnlyList<CaseAssessment>, IReadOnlyList<CaseAssessment>> reworded)
    {
        var items = (given ?? []).Select(item => ShellObject.Unwrapped(item)!).ToArray();
        if (items.Length == 0)
        {
            return null;
        }

        var assessments = items.OfType<CaseAssessment>().ToArray();
        if (assessments.Length < items.Length && items.Length > 1)
        {
            command.ThrowTerminatingError(CommandErrors.PreviousOfSeveral());
        }

        var side = assessments.Length > 0 ? AssessmentSnapshots.Of(new UntilStopped<CaseAssessment>(reworded(assessments), command)) : command.ReadReference(items[0] is FileSystemInfo file ? file.FullName : (string)items[0]);
        command.RefuseRepeatedIds(side, "earlier");
        return side;
    }

    /// <summary>Ends the command where several cases of a side have one id.</summary>
    public static void RefuseRepeatedIds(this PSCmdlet command, ChangeSide side, string name)
    {
        if (side.RepeatedIds.Count > 0)
        {
            command.ThrowTerminatingError(CommandErrors.CaseIdsRepeated(name, side.RepeatedIds));
        }
    }
}

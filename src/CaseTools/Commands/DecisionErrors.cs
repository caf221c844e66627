using System.Management.Automation;
using CaseTools.Decisions;
using CaseTools.Values;

namespace CaseTools.Commands;

/// <summary>The error records of deciding: they name the case and what to do, and never repeat a reason.</summary>
internal static class DecisionErrors
{
    public static ErrorRecord BandUnknown(UrgencyModel model) =>
        new(
            new ArgumentException($"-Band: expected a band of the model {model}: {string.Join(", ", model.Bands.Select(band => band.Name))}."),
            "DecisionBandUnknown",
            ErrorCategory.InvalidArgument,
            null);

    public static ErrorRecord CaseNotFound(string caseId) =>
        new(
            new ItemNotFoundException($"-CaseId: none of the given cases has the id '{caseId}'. Capital and small letters count."),
            "DecisionCaseNotFound",
            ErrorCategory.ObjectNotFound,
            caseId);

    public static ErrorRecord TextInvalid(string parameter, string expected) =>
        new(
            new ArgumentException($"-{parameter}: expected {expected}, in at most {DecisionText.Longest} signs."),
            "DecisionTextInvalid",
            ErrorCategory.InvalidArgument,
            parameter);

    public static ErrorRecord ReviewInvalid(DateTime first, DateTime last) =>
        new(
            new ArgumentException(
                $"-ReviewOn: expected a day from {CalendarDates.ToText(first)}, the day of the decision, to {CalendarDates.ToText(last)}, {DecisionGuard.MostDaysToReview} days after it."),
            "DecisionReviewInvalid",
            ErrorCategory.InvalidArgument,
            null);

    public static ErrorRecord Of(DecisionObstacle obstacle, CaseAssessment assessment, string band) => obstacle switch
    {
        DecisionObstacle.Scenario => Make(
            assessment,
            "DecisionOfScenario",
            "it was scored with hypothetical border rows, which are no fact to decide by. Score it without -Scenario and decide then."),
        DecisionObstacle.NoId => Make(
            assessment,
            "DecisionWithoutId",
            "it has no case_id and no source_uuid; its place in a file will be another case's in the next one. Give it a case_id."),
        DecisionObstacle.SharedId => Make(
            assessment,
            "DecisionAmbiguous",
            "its case id stands on several cases of this run, and nobody could tell which of them was meant. Give each its own case_id."),
        DecisionObstacle.NamesPerson => Make(
            assessment,
            "DecisionNamesPerson",
            "-Reason holds a name, telephone, e-mail address or document number of the case. Say it without: 'the lead', 'the sister'."),
        _ => Make(
            assessment,
            "DecisionBelowFloor",
            $"{band} is below the safeguarding floor {SafeguardingFloors.Above(band, assessment)}. Give -Force if it is to stand there all the same: the report says so."),
    };

    public static ErrorRecord FileRefused(string path, string reason) =>
        new(new InvalidDataException($"'{path}' was left as it is: {reason}"), "DecisionFileRefused", ErrorCategory.InvalidData, path);

    public static ErrorRecord FileReadOnly(string path) =>
        new(
            new UnauthorizedAccessException($"'{path}' is marked read-only: it was left as it is, and nothing was decided. Take the mark away, or name another file."),
            "DecisionFileReadOnly",
            ErrorCategory.PermissionDenied,
            path);

    public static ErrorRecord FileUnreadable(string file, string reason) =>
        new(new InvalidDataException($"{file}: {reason}"), "DecisionFileRefused", ErrorCategory.InvalidData, file);

    public static ErrorRecord RowRefused(string file, DecisionRow row) =>
        new(
            new InvalidDataException($"{file}, line {row.Line}: decision refused: {string.Join("; ", row.Faults)}."),
            "DecisionRowRefused",
            ErrorCategory.InvalidData,
            $"{file}:{row.Line}");

    private static ErrorRecord Make(CaseAssessment assessment, string id, string reason) =>
        new(
            new InvalidOperationException($"Case {assessment.CaseId} was not decided: {reason}"),
            id,
            ErrorCategory.InvalidOperation,
            assessment.CaseId);
}

namespace CaseTools.Intake;

/// <summary>What a file has no column of, though every score hangs on it, in words.</summary>
internal static class MissingColumns
{
    private static readonly (string[] Fields, string Why)[] Needed =
    [
        ([IntakeFields.CaseId, IntakeFields.SourceUuid], "who is known by a line alone is somebody else once a row is moved: no decision is kept, and no comparison is sure"),
        ([IntakeFields.CurrentCountry], "everybody is taken to be where it is most dangerous, in the model's country of concern, until somebody asks"),
        ([IntakeFields.BirthDate, IntakeFields.Age], "nobody is known to be a child, or of an age to be drafted"),
        ([IntakeFields.Sex], "whom a rule at the border is meant for is not known"),
    ];

    /// <summary>The missing columns, each with what follows; none for a file of which nothing was read.</summary>
    public static IEnumerable<string> Of(IntakeReport report)
    {
        var found = new HashSet<string>(report.Columns.Select(column => column.Field).OfType<string>(), StringComparer.Ordinal);
        return found.Count == 0
            ? []
            : Needed.Where(needed => !needed.Fields.Any(found.Contains)).Select(needed => $"{string.Join(" or ", needed.Fields)}: {needed.Why}.");
    }
}

using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>
/// The columns into which form systems part a question of several answers: one for each choice, with 1 or 0 in it. What such a
/// column is called is an answer, not a field: needs/disability says whether it was chosen.
/// </summary>
internal sealed class ChoiceColumns
{
    private const char Separator = '/';

    private static readonly HashSet<string> ListFields = new(
        [
            IntakeFields.Languages, IntakeFields.SpecificNeeds, IntakeFields.Safeguarding,
            IntakeFields.Destinations, IntakeFields.Stays, IntakeFields.Visas, IntakeFields.Deadlines,
        ],
        StringComparer.Ordinal);

    private readonly HashSet<string> names;
    private readonly ILookup<string, string> byQuestion;

    private ChoiceColumns(HashSet<string> names)
    {
        this.names = names;
        byQuestion = names
            .Where(name => name.LastIndexOf(Separator) > 0)
            .ToLookup(name => name.Substring(0, name.LastIndexOf(Separator)), StringComparer.Ordinal);
    }

    /// <summary>Looks at a header row.</summary>
    public static ChoiceColumns In(IEnumerable<string> headers) =>
        new(new HashSet<string>(headers.Select(CellText.Trim).Where(header => header.Length > 0), StringComparer.Ordinal));

    /// <summary>The question of which a column is a choice, and whether its answers stand in a column of their own; null where it is none.</summary>
    public (string Name, bool HasColumn)? QuestionOf(string header)
    {
        var end = header.LastIndexOf(Separator);
        if (end <= 0 || end == header.Length - 1)
        {
            return null;
        }

        var question = header.Substring(0, end);
        return names.Contains(question) ? (question, true)
            : byQuestion[question].Skip(1).Any() && IsAboutList(question) ? (question, false)
            : null;
    }

    private static bool IsAboutList(string question) =>
        FieldVocabulary.FieldOf(question.Substring(question.LastIndexOf(Separator) + 1)) is { } field && ListFields.Contains(field);
}

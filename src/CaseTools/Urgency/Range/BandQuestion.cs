using CaseTools.Intake;
using CaseTools.Values;

namespace CaseTools.Urgency;

/// <summary>A field that is open, and what its answer could make of the case while everything else stays as it is.</summary>
/// <param name="Field">The field.</param>
/// <param name="Persons">Whom to ask, by their places among the members.</param>
/// <param name="IfAnswered">Between what the case would stand.</param>
internal sealed record BandQuestion(ScoredFields Field, IReadOnlyList<int> Persons, OutcomeRange IfAnswered)
{
    /// <summary>Whether the answer alone could change the band.</summary>
    public bool CouldChangeBand(CaseOutcome now) => IfAnswered.LowBand != now.Band || IfAnswered.HighBand != now.Band;

    /// <summary>Whether the answer could move the score to where, with others, it could change the band.</summary>
    public bool CouldHelp(OpenSides sides, CaseOutcome now) =>
        (sides.CanFall && IfAnswered.Low < now.Score) || (sides.CanRise && IfAnswered.High > now.Score);

    /// <summary>The field's name in the record.</summary>
    public string FieldName => Field == ScoredFields.Age ? IntakeFields.BirthDate : CodeText.Of(Field.ToString());

    /// <summary>What stands in the first person's record for an answer and could not be read; null where nothing does.</summary>
    public IntakeProblem? UnreadIn(CaseFacts facts) =>
        facts.Persons[Persons[0]].Record.Problems.FirstOrDefault(problem => !problem.IsWarning && IsOf(problem.Field));

    /// <summary>The same question put to several members.</summary>
    public static BandQuestion Merge(IEnumerable<BandQuestion> same) => same.Aggregate((one, other) => one with
    {
        Persons = one.Persons.Union(other.Persons).ToArray(),
        IfAnswered = one.IfAnswered.With(other.IfAnswered),
    });

    private bool IsOf(string field) => field == FieldName || (Field == ScoredFields.Age && field == IntakeFields.Age);
}

namespace CaseTools.Urgency;

/// <summary>
/// Finds the questions whose answers could change the band, the strongest first: those that could do it alone; where none could, though
/// several together might, those that move the score.
/// </summary>
internal static class BandQuestions
{
    private const int Everybody = -1;

    /// <summary>The questions of a case.</summary>
    /// <param name="facts">The case.</param>
    /// <param name="range">Between what it may stand.</param>
    /// <param name="now">Where it stands.</param>
    public static IReadOnlyList<BandQuestion> Of(CaseFacts facts, OutcomeRange range, CaseOutcome now)
    {
        if (range.LowBand == now.Band && range.HighBand == now.Band)
        {
            return [];
        }

        var answers = new SingleAnswers(facts);
        var sides = new OpenSides(CanFall: range.LowBand > now.Band, CanRise: range.HighBand < now.Band);
        var all = answers.OfEach(sides).ToArray();
        var alone = all.Where(question => question.CouldChangeBand(now)).ToArray();
        var asked = alone.Length > 0 ? alone : all.Where(question => question.CouldHelp(sides, now));
        return InOrder(asked.Select(question => answers.Whole(question, sides)), facts);
    }

    // What could not be read is asked for by its column, of one person at a time; all others are asked together.
    private static BandQuestion[] InOrder(IEnumerable<BandQuestion> questions, CaseFacts facts) => questions
        .GroupBy(question => (question.Field, Person: question.UnreadIn(facts) is null ? Everybody : question.Persons[0]))
        .Select(BandQuestion.Merge)
        .OrderBy(question => question.IfAnswered.HighBand)
        .ThenByDescending(question => question.IfAnswered.High)
        .ThenBy(question => question.IfAnswered.Low)
        .ThenBy(question => question.Field)
        .ToArray();
}

/// <summary>In which directions the band of a case may move at all: nothing else need be tried.</summary>
internal readonly record struct OpenSides(bool CanFall, bool CanRise);

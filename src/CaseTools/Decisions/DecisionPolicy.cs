using CaseTools.Urgency;
using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools.Decisions;

/// <summary>
/// Whether a decision holds, the cautious way: one by which the case stands higher than computed holds until another supersedes it; one
/// by which it stands lower ends with its review date, when the case becomes more urgent than it was at the decision, and when a
/// safeguarding floor asks for more and the decision was not forced below it. What ended is still said.
/// </summary>
/// <remarks>Raise or lowering is told from the present computed band: a case never stands lower in silence because it once was raised.</remarks>
internal static class DecisionPolicy
{
    /// <summary>The assessment with the decision beside it: in the decided band where that holds, with the contact that this band asks for.</summary>
    /// <param name="decision">A decision between bands of the assessment's model.</param>
    /// <param name="assessment">An assessment, with or without an earlier decision.</param>
    public static CaseAssessment Apply(CaseDecision decision, CaseAssessment assessment)
    {
        var facts = new DecisionFacts(decision with { IsAmbiguous = false }, assessment);
        return Put(facts, facts.Endings().ToArray());
    }

    /// <summary>The assessment with a decision beside it of which nobody can tell whether it is this case's.</summary>
    public static CaseAssessment LeaveOut(CaseDecision decision, CaseAssessment assessment)
    {
        var facts = new DecisionFacts(decision with { IsAmbiguous = true }, assessment);
        return Put(facts, [facts.Phrases.Of("decision-ambiguous", facts.Phrases.BandName(assessment.ComputedBand))]);
    }

    private static CaseAssessment Put(DecisionFacts facts, string[] endings)
    {
        var (decision, assessment) = (facts.Decision, facts.Assessment);
        var isApplied = endings.Length == 0;
        var band = assessment.Model.Bands.First(candidate => candidate.Name == (isApplied ? decision.Band : assessment.ComputedBand));
        var contact = ContactTime.Of(band, assessment.Tasks, assessment.Deadlines, assessment.AsOf, facts.Phrases);
        return assessment with
        {
            Band = band.Name,
            ContactBy = contact.By,
            ContactReason = contact.Reason,
            Decision = decision with
            {
                IsApplied = isApplied,
                IsReviewPast = facts.IsReviewPast,
                HasComputedBandMoved = facts.HasMoved,
                IsBelowSafeguardingFloor = isApplied && facts.FloorAbove is not null,
                Text = facts.TextOf(isApplied),
                Notes = [.. facts.Remarks(isApplied), .. endings],
            },
        };
    }

    // What is asked of a decision and of the case that it stands beside.
    private sealed class DecisionFacts(CaseDecision decision, CaseAssessment assessment)
    {
        public CaseDecision Decision => decision;

        public CaseAssessment Assessment => assessment;

        public Phrases Phrases { get; } = Phrases.In(assessment.Language);

        public bool IsReviewPast => CalendarDates.DateOf(assessment.AsOf) > decision.ReviewOn;

        public bool HasMoved => decision.ComputedBand != assessment.ComputedBand;

        public CaseFloor? FloorAbove { get; } = SafeguardingFloors.Above(decision.Band, assessment);

        public string TextOf(bool isApplied) => Phrases.Of(
            isApplied ? "decision" : "decision-not-applied",
            Phrases.BandName(decision.Band),
            decision.By,
            CalendarDates.ToText(decision.ReviewOn),
            Phrases.BandName(assessment.ComputedBand),
            decision.Reason);

        public IEnumerable<string> Remarks(bool isApplied)
        {
            if (IsReviewPast)
            {
                yield return Phrases.Of("decision-review-past", CalendarDates.ToText(decision.ReviewOn));
            }

            if (HasMoved)
            {
                yield return Phrases.Of("decision-moved", Phrases.BandName(decision.ComputedBand), Phrases.BandName(assessment.ComputedBand));
            }

            if (isApplied && FloorAbove is { } floor)
            {
                yield return Phrases.Of("decision-below-floor", floor.Id, Phrases.BandName(floor.AtLeast));
            }
        }

        // Why a lowering holds no longer; nothing where the decision raises the case, or leaves it where it is.
        public IEnumerable<string> Endings()
        {
            var (decided, before, now) = (IndexOf(decision.Band), IndexOf(decision.ComputedBand), IndexOf(assessment.ComputedBand));
            if (decided <= now)
            {
                yield break;
            }

            if (IsReviewPast)
            {
                yield return Phrases.Of("decision-ended-by-review", Phrases.BandName(assessment.ComputedBand));
            }

            if (now < before)
            {
                yield return Phrases.Of("decision-ended-by-urgency", Phrases.BandName(assessment.ComputedBand));
            }

            if (FloorAbove is { } floor && !decision.IsForced)
            {
                yield return Phrases.Of("decision-ended-by-floor", floor.Id, Phrases.BandName(floor.AtLeast), Phrases.BandName(assessment.ComputedBand));
            }
        }

        private int IndexOf(string band) => assessment.Model.IndexOfBand(band);
    }
}

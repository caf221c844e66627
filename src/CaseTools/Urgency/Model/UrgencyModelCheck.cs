using System.Globalization;
using CaseTools.Borders;

namespace CaseTools.Urgency;

/// <summary>Whether a model contradicts itself: more risk must never give fewer points.</summary>
internal static class UrgencyModelCheck
{
    private const int ClosureLevelCount = ClosureLevels.Closed + 1;
    private const int ExposureCount = 5;

    /// <summary>What speaks against a model: place and reason.</summary>
    public static IEnumerable<UrgencyModelFinding> FindingsOf(UrgencyModel model) =>
        Scope(model)
            .Concat(Matrix(model.Border))
            .Concat(Levels(model.Border))
            .Concat(Ladders(model))
            .Concat(ModelOrders.FindingsOf(model))
            .Concat(Bands(model))
            .Concat(ModelFloorCheck.FindingsOf(model));

    private static IEnumerable<UrgencyModelFinding> Scope(UrgencyModel model)
    {
        if (model.CountriesOfConcern.Count == 0)
        {
            yield return new("countriesOfConcern", "expected at least one country");
        }

        if (model.Cap == 0)
        {
            yield return new("cap", "expected more than zero");
        }

        foreach (var finding in Age("conscriptAge", model.ConscriptAge).Concat(Age("reservistAge", model.ReservistAge)))
        {
            yield return finding;
        }

        if (model.ReservistAge.To < model.ConscriptAge.To)
        {
            yield return new(
                "reservistAge.to",
                "expected an age that is not below conscriptAge.to: who is older than the reservist age is drafted by nobody");
        }
    }

    private static IEnumerable<UrgencyModelFinding> Age(string place, DraftAge age)
    {
        if (age.Sex == Sex.Unknown)
        {
            yield return new(place + ".sex", "expected the sex that is drafted: M, F or X");
        }

        if (age.To < age.From)
        {
            yield return new(place + ".to", $"expected an age that is not below {place}.from");
        }
    }

    private static IEnumerable<UrgencyModelFinding> Matrix(BorderWeights border)
    {
        if (border.Matrix.Count != ClosureLevelCount || border.Matrix.Any(row => row.Count != ExposureCount))
        {
            yield return new("border.matrix", "expected 6 rows (closure level 0 to 5) of 5 numbers (exposure 0 to 4)");
            yield break;
        }

        for (var level = 0; level < ClosureLevelCount; level++)
        {
            for (var exposure = 0; exposure < ExposureCount; exposure++)
            {
                var points = border.Matrix[level][exposure];
                var place = string.Format(CultureInfo.InvariantCulture, "border.matrix[{0}][{1}]", level, exposure);
                if (level > 0 && points < border.Matrix[level - 1][exposure])
                {
                    yield return new(place, "a higher closure level must not give fewer points than the row above");
                }

                if (exposure > 0 && points < border.Matrix[level][exposure - 1])
                {
                    yield return new(place, "a higher exposure must not give fewer points than the number before it");
                }

                if (points > border.Max)
                {
                    yield return new(place, "expected no more than border.max");
                }
            }
        }
    }

    private static IEnumerable<UrgencyModelFinding> Levels(BorderWeights border)
    {
        (string Name, int Level)[] levels =
        [
            ("noDataLevel", border.NoDataLevel), ("otherProfileLevel", border.OtherProfileLevel),
            ("noRouteNeededLevel", border.NoRouteNeededLevel), ("removalRiskLevel", border.RemovalRiskLevel),
        ];
        foreach (var (name, _) in levels.Where(entry => entry.Level > ClosureLevels.Closed))
        {
            yield return new("border." + name, "expected a closure level from 0 to 5");
        }

        if (border.NoDataLevel < ClosureLevels.Open)
        {
            yield return new("border.noDataLevel", "expected 1 or more: a route that nobody has seen is no better than an open one");
        }

        // A route without data and one without its visa are left aside as soon as there is an open one: that one must not count as worse.
        if (Math.Min(ClosureLevels.Open + border.VeryStaleAddsLevels, border.NoDataLevel) > ClosureLevels.Closing)
        {
            yield return new(
                "border.veryStaleAddsLevels",
                "expected 3 or fewer levels where border.noDataLevel is 5: an open route seen long ago must not count as worse than one whose visa is missing");
        }

        if (border.RemovalRiskLevel < border.NoRouteNeededLevel)
        {
            yield return new("border.removalRiskLevel", "expected a level that is not below border.noRouteNeededLevel");
        }

        if (border.VeryStaleAfterDays < border.StaleAfterDays)
        {
            yield return new("border.veryStaleAfterDays", "expected no fewer days than border.staleAfterDays");
        }

        if (border.VeryStaleAddsLevels < border.StaleAddsLevels)
        {
            yield return new("border.veryStaleAddsLevels", "expected no fewer levels than border.staleAddsLevels");
        }

        if (border.SettledAfterDays < border.ShortStayDays)
        {
            yield return new("border.settledAfterDays", "expected no fewer days than border.shortStayDays");
        }

        if (border.SettledAfterDays < StayEnd.DaysLeftWithoutRightToStay)
        {
            yield return new(
                "border.settledAfterDays",
                "expected 14 days or more: who has no right to stay counts as having 14 days left, and is not settled");
        }
    }

    private static IEnumerable<UrgencyModelFinding> Ladders(UrgencyModel model) =>
        Ladder("deadline.daysLeft", model.Deadline.DaysLeft, model.Deadline.Max)
            .Concat(Ladder("means.ratioBelow", model.Means.RatioBelow, model.Means.Max))
            .Concat(Lapsed(model.Deadline));

    private static IEnumerable<UrgencyModelFinding> Ladder(string place, IReadOnlyList<LadderStep> steps, int most)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            var at = string.Format(CultureInfo.InvariantCulture, "{0}[{1}]", place, i);
            if (i > 0 && steps[i].Limit <= steps[i - 1].Limit)
            {
                yield return new(at, "expected a higher limit than the step before");
            }

            if (i > 0 && steps[i].Points > steps[i - 1].Points)
            {
                yield return new(at, "expected no more points than the step before");
            }

            if (steps[i].Points > most)
            {
                yield return new(at, "expected no more points than the part's max");
            }
        }
    }

    private static IEnumerable<UrgencyModelFinding> Lapsed(DeadlineWeights deadline)
    {
        if (deadline.Lapsed > deadline.Max)
        {
            yield return new("deadline.lapsed", "expected no more than deadline.max");
        }
    }

    private static IEnumerable<UrgencyModelFinding> Bands(UrgencyModel model)
    {
        if (model.Bands.Count == 0 || model.Bands[model.Bands.Count - 1].From != 0)
        {
            yield return new(
                "bands",
                "expected bands from the most urgent down to one that begins at 0, so that no score is without a band");
        }

        for (var i = 1; i < model.Bands.Count; i++)
        {
            var place = string.Format(CultureInfo.InvariantCulture, "bands[{0}]", i);
            if (model.Bands[i].From >= model.Bands[i - 1].From)
            {
                yield return new(place + ".from", "overlaps the band before: expected a lower number");
            }

            if (model.Bands[i].ContactWithinHours < model.Bands[i - 1].ContactWithinHours)
            {
                yield return new(place + ".contactWithinHours", "expected no fewer hours than the more urgent band before");
            }

            if (model.Bands.Take(i).Any(band => string.Equals(band.Name, model.Bands[i].Name, StringComparison.OrdinalIgnoreCase)))
            {
                yield return new(place + ".name", "the name stands twice");
            }
        }
    }
}

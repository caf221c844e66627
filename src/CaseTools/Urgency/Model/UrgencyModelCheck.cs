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
            .Concat(Bands(model))
            .Concat(Floors(model));

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

        if (model.ConscriptAge.To < model.ConscriptAge.From)
        {
            yield return new("conscriptAge.to", "expected an age that is not below conscriptAge.from");
        }

        if (model.ReservistAge.To < model.ReservistAge.From)
        {
            yield return new("reservistAge.to", "expected an age that is not below reservistAge.from");
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

    private static IEnumerable<UrgencyModelFinding> Floors(UrgencyModel model)
    {
        for (var i = 0; i < model.Floors.Count; i++)
        {
            var floor = model.Floors[i];
            var place = string.Format(CultureInfo.InvariantCulture, "floors[{0}]", i);
            if (model.Bands.All(band => band.Name != floor.AtLeast))
            {
                yield return new(place + ".atLeast", "expected the name of a band");
            }

            if (model.Floors.Take(i).Any(other => other.Id == floor.Id))
            {
                yield return new(place + ".id", "the id stands twice");
            }

            if (NeedsDays(floor.When) && floor.Days is null)
            {
                yield return new(place + ".days", "is missing");
            }

            if (floor.When == FloorCondition.InsideAndEveryRouteCloses && floor.Hours is null)
            {
                yield return new(place + ".hours", "is missing");
            }

            if (floor.Task is null != floor.WithinHours is null)
            {
                yield return new(place, "task and withinHours belong together");
            }
        }
    }

    private static bool NeedsDays(FloorCondition condition) =>
        condition is FloorCondition.RoofOrStayEnds or FloorCondition.InsideMustReport or FloorCondition.OutsideSoughtAndStayEnds;
}

namespace CaseTools.Urgency;

/// <summary>What one member adds to a case whatever the routes are, in numbers: the same rules as the parts, without the words.</summary>
/// <param name="IsChild">Whether the member is a child.</param>
/// <param name="IsInside">Whether the member is inside a country of concern.</param>
/// <param name="Threat">Points of part 3, before its maximum.</param>
/// <param name="Documents">Points of part 5 without visas, before its maximum.</param>
/// <param name="Exposure">Exposure where nothing singles the member out, 0 to 4.</param>
/// <param name="ExposureIfSingledOut">Exposure where a rule or a route's row does.</param>
/// <param name="DaysLeft">Days to the nearest date of the record that has not lapsed; <see cref="NoDate"/> where there is none.</param>
/// <param name="HasLapsed">Whether a date has lapsed.</param>
/// <param name="IsStayShort">Whether the stay ends so soon that removal threatens.</param>
/// <param name="FloorBand">The most urgent band that a floor asks for because of the member, by its place.</param>
internal readonly record struct MemberTraits(
    bool IsChild,
    bool IsInside,
    int Threat,
    int Documents,
    int Exposure,
    int ExposureIfSingledOut,
    int DaysLeft,
    bool HasLapsed,
    bool IsStayShort,
    int FloorBand)
{
    /// <summary>No date at all.</summary>
    public const int NoDate = int.MaxValue;

    /// <summary>Reads a member.</summary>
    public static MemberTraits Of(Person person, ScoringTerms terms) =>
        Of(person, terms.DaysTo(StayEnd.Of(person, terms.Borders, terms.Today)?.Date), terms);

    /// <summary>Reads a member of whom it is known how many days the stay lasts; null where nothing says it or nothing ends.</summary>
    public static MemberTraits Of(Person person, int? stay, ScoringTerms terms)
    {
        var model = terms.Model;
        var dates = new NearestDate(model.Deadline.LapsesAfterDays);
        var roof = terms.DaysTo(person.Record.AccommodationUntil);
        var report = terms.DaysTo(person.Record.SummonsReportDate);
        dates.Take(roof);
        dates.Take(stay);
        dates.Take(report);
        foreach (var stated in person.Record.Deadlines ?? [])
        {
            dates.Take(terms.DaysTo(stated.Date));
        }

        return new MemberTraits(
            person.IsChild,
            person.IsInside,
            ThreatPart.Of(person, model).Points,
            DocumentsPart.SumOf(person, needsVisaEverywhere: false, model.Documents),
            ExposureReading.LevelOf(person, isSingledOut: false, stay, model.Border),
            ExposureReading.LevelOf(person, isSingledOut: true, stay, model.Border),
            dates.DaysLeft,
            dates.HasLapsed,
            stay <= model.Border.ShortStayDays,
            FloorBandOf(person, roof, stay, report, terms));
    }

    private static int FloorBandOf(Person person, int? roof, int? stay, int? report, ScoringTerms terms)
    {
        var band = terms.Bands.None;
        for (var i = 0; i < terms.Model.Floors.Count; i++)
        {
            if (terms.Bands.OfFloor(i) < band && terms.Model.Floors[i].IsMetBy(person, roof, stay, report, terms.Model.Deadline))
            {
                band = terms.Bands.OfFloor(i);
            }
        }

        return band;
    }

    /// <summary>The nearest of several dates.</summary>
    private struct NearestDate(int lapsesAfterDays)
    {
        public int DaysLeft { get; private set; } = NoDate;

        public bool HasLapsed { get; private set; }

        public void Take(int? daysLeft)
        {
            if (daysLeft is { } days)
            {
                var isLapsed = days < -lapsesAfterDays;
                HasLapsed |= isLapsed;
                DaysLeft = isLapsed ? DaysLeft : Math.Min(DaysLeft, days);
            }
        }
    }
}

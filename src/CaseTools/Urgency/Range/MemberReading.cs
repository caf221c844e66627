using CaseTools.Values;

namespace CaseTools.Urgency;

/// <summary>What one member adds to a case, in numbers: the same rules as the parts, without the words.</summary>
internal sealed record MemberReading
{
    /// <summary>No date at all.</summary>
    public const int NoDate = int.MaxValue;

    /// <summary>Whether the member is a child.</summary>
    public required bool IsChild { get; init; }

    /// <summary>Whether the member leads.</summary>
    public required bool IsLead { get; init; }

    /// <summary>Points of part 3, before its maximum.</summary>
    public required int Threat { get; init; }

    /// <summary>Points of part 5, before its maximum.</summary>
    public required int Documents { get; init; }

    /// <summary>Days to the nearest date that has not lapsed; <see cref="NoDate"/> where there is none.</summary>
    public required int DaysLeft { get; init; }

    /// <summary>Whether a date has lapsed.</summary>
    public required bool HasLapsed { get; init; }

    /// <summary>Exposure, 0 to 4.</summary>
    public required int Exposure { get; init; }

    /// <summary>Whether the stay ends so soon that removal threatens.</summary>
    public required bool IsStayShort { get; init; }

    /// <summary>The most urgent band that a floor asks for because of the member, by its place.</summary>
    public required int FloorBand { get; init; }

    /// <summary>The cheapest ticket; the lead's alone counts.</summary>
    public required Ticket Ticket { get; init; }

    /// <summary>What each candidate is for the member.</summary>
    public required ProfileRoutes Routes { get; init; }
}

/// <summary>Reads members against the routes that count for their group.</summary>
internal sealed class MemberReader(ScoringTerms terms, RouteSet set, int[] counting)
{
    /// <summary>Reads a member.</summary>
    public MemberReading Read(Person person, bool isLead)
    {
        var routes = set.For(person);
        var stay = StayEnd.Of(person, terms.Borders, terms.Today) is { } end ? terms.DaysTo(end.Date) : (int?)null;
        var closing = LastClosing(routes);
        var dates = new NearestDate(terms);
        dates.Take(person.Record.AccommodationUntil);
        dates.Take(stay);
        dates.Take(person.Record.SummonsReportDate);
        foreach (var stated in person.Record.Deadlines ?? [])
        {
            dates.Take(stated.Date);
        }

        if (closing is { } time)
        {
            dates.Take(terms.DaysTo(CalendarDates.DateOf(time.ToOffset(terms.AsOf.Offset))));
        }

        return new MemberReading
        {
            IsChild = person.IsChild,
            IsLead = isLead,
            Threat = ThreatPart.Of(person, terms.Model).Points,
            Documents = DocumentsPart.SumOf(person, NeedsVisaEverywhere(routes), terms.Model.Documents),
            DaysLeft = dates.DaysLeft,
            HasLapsed = dates.HasLapsed,
            Exposure = ExposureReading.LevelOf(person, IsSingledOut(routes), stay, terms.Model.Border),
            IsStayShort = stay <= terms.Model.Border.ShortStayDays,
            FloorBand = FloorBandOf(person, stay, closing),
            Ticket = isLead ? TicketOf(routes) : default,
            Routes = routes,
        };
    }

    private bool NeedsVisaEverywhere(ProfileRoutes routes) => counting.Length > 0 && counting.All(index => routes.Routes[index].LacksVisa);

    private bool IsSingledOut(ProfileRoutes routes) => routes.IsSingledOutByRule || counting.Any(index => routes.IsSingledOut[index]);

    // The latest closing of the routes that are still open, where each of them has one.
    private DateTimeOffset? LastClosing(ProfileRoutes routes)
    {
        DateTimeOffset? last = null;
        foreach (var index in counting)
        {
            var route = routes.Routes[index];
            if (route.IsShut)
            {
                continue;
            }

            if (route.ClosingTime is not { } time)
            {
                return null;
            }

            last = last is null || time > last ? time : last;
        }

        return last;
    }

    private Ticket TicketOf(ProfileRoutes routes)
    {
        decimal? lowest = null;
        foreach (var index in counting)
        {
            if (!routes.Routes[index].IsShut
                && set.Candidates[index].Row is { PriceLow: { } amount } row
                && terms.Rates.Convert(amount, row.PriceCurrency) is { } price
                && (lowest is null || price < lowest))
            {
                lowest = price;
            }
        }

        return new Ticket(counting.Length > 0, lowest, null);
    }

    private int FloorBandOf(Person person, int? stay, DateTimeOffset? closing)
    {
        var band = terms.Bands.None;
        for (var i = 0; i < terms.Model.Floors.Count; i++)
        {
            band = terms.Bands.OfFloor(i) < band && IsHeldBy(terms.Model.Floors[i], person, stay, closing) ? terms.Bands.OfFloor(i) : band;
        }

        return band;
    }

    private bool IsHeldBy(UrgencyFloor floor, Person person, int? stay, DateTimeOffset? closing) => floor.When switch
    {
        FloorCondition.InsideSummonsServed => person.IsInside && person.IsSummoned,
        FloorCondition.InsideLeftUnitOrWantedOrSeparatedChild => person.IsInside && person.IsWanted,
        FloorCondition.RoofOrStayEnds => IsDue(DaysTo(person.Record.AccommodationUntil), floor) || IsDue(stay, floor),
        FloorCondition.InsideAndEveryRouteCloses => person.IsInside && closing <= terms.AsOf.AddHours(floor.Hours!.Value),
        FloorCondition.InsideMustReport => person.IsInside && IsDue(DaysTo(person.Record.SummonsReportDate), floor),
        FloorCondition.OutsideSoughtAndStayEnds => !person.IsInside && (person.IsSummoned || person.IsWanted) && stay <= floor.Days,
        _ => false,
    };

    private int? DaysTo(DateTime? date) => date is { } day ? terms.DaysTo(day) : null;

    private bool IsDue(int? daysLeft, UrgencyFloor floor) => daysLeft <= floor.Days && daysLeft >= -terms.Model.Deadline.LapsesAfterDays;

    /// <summary>The nearest of several dates.</summary>
    private struct NearestDate(ScoringTerms terms)
    {
        public int DaysLeft { get; private set; } = MemberReading.NoDate;

        public bool HasLapsed { get; private set; }

        public void Take(DateTime? date) => Take(date is { } day ? terms.DaysTo(day) : (int?)null);

        public void Take(int? daysLeft)
        {
            if (daysLeft is not { } days)
            {
                return;
            }

            var isLapsed = days < -terms.Model.Deadline.LapsesAfterDays;
            HasLapsed |= isLapsed;
            DaysLeft = isLapsed ? DaysLeft : Math.Min(DaysLeft, days);
        }
    }
}

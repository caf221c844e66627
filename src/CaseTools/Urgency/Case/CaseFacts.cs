using CaseTools.Borders;
using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools.Urgency;

/// <summary>Everything about a case that more than one part asks for, worked out once.</summary>
internal sealed class CaseFacts
{
    private readonly Dictionary<Person, int>? places;
    private readonly StayEnd?[] stayEnds;
    private readonly CountryGroup[] groupOf;

    private CaseFacts(CaseUnit unit, Person[] persons, IReadOnlyList<CountryGroup> groups, ScoringTerms terms, IReadOnlyList<CaseDeadline>? deadlines)
    {
        Unit = unit;
        Persons = persons;
        Lead = Array.Find(persons, person => ReferenceEquals(person.Record, unit.Lead))!;
        Groups = groups;
        Terms = terms;
        stayEnds = Array.ConvertAll(persons, person => StayEnd.Of(person, terms.Borders, terms.Today));
        groupOf = new CountryGroup[persons.Length];
        places = persons.Length == 1 ? null : Enumerable.Range(0, persons.Length).ToDictionary(place => persons[place]);
        foreach (var group in groups)
        {
            foreach (var member in group.Members)
            {
                groupOf[PlaceOf(member)] = group;
            }
        }

        Dependants = DependantCounts.Of(persons, Lead);
        Deadlines = deadlines ?? DeadlineList.Of(this);
    }

    /// <summary>The case.</summary>
    public CaseUnit Unit { get; }

    /// <summary>Its members.</summary>
    public IReadOnlyList<Person> Persons { get; }

    /// <summary>Its lead.</summary>
    public Person Lead { get; }

    /// <summary>Its members by country.</summary>
    public IReadOnlyList<CountryGroup> Groups { get; }

    /// <summary>Model, borders and time.</summary>
    public ScoringTerms Terms { get; }

    /// <summary>The words in which everything is said.</summary>
    public Phrases Phrases => Terms.Phrases;

    /// <summary>The dates that press on the case.</summary>
    public IReadOnlyList<CaseDeadline> Deadlines { get; }

    /// <summary>The group that a member is in.</summary>
    public CountryGroup GroupOf(Person person) => groupOf[PlaceOf(person)];

    /// <summary>When a member's stay ends; null where nothing says it or nothing ends.</summary>
    public StayEnd? StayEndOf(Person person) => stayEnds[PlaceOf(person)];

    /// <summary>Calendar days to the end of a member's stay.</summary>
    public int? StayDaysLeft(Person person) => Terms.DaysTo(StayEndOf(person)?.Date);

    /// <summary>Who depends on the case.</summary>
    public DependantCounts Dependants { get; }

    /// <summary>Persons of the unit: those with a record, or more where the records speak of more.</summary>
    public int PersonCount => Math.Max(Persons.Count, (Lead.IsChild ? 0 : 1) + Dependants.Children + Dependants.CoTravellers);

    /// <summary>Works out a case.</summary>
    /// <param name="unit">The case.</param>
    /// <param name="terms">What it is scored with.</param>
    /// <param name="deadlines">Its deadlines, where they have been found before; null where they are to be found.</param>
    public static CaseFacts Of(CaseUnit unit, ScoringTerms terms, IReadOnlyList<CaseDeadline>? deadlines = null)
    {
        var persons = new Person[unit.Members.Count];
        for (var i = 0; i < persons.Length; i++)
        {
            persons[i] = Person.Of(unit.Members[i], terms.Model, terms.Today);
        }

        return new CaseFacts(unit, persons, CountryGroups.Of(persons, CountryGroups.DestinationsOf(unit), terms.Sets), terms, deadlines);
    }

    // Of a person alone there is no need to ask which one it is.
    private int PlaceOf(Person person) => places?[person] ?? 0;
}

/// <summary>What every case of a run is scored with.</summary>
internal sealed class ScoringTerms
{
    /// <summary>Takes a model, the borders at an instant, what currencies are worth, and the words.</summary>
    public ScoringTerms(UrgencyModel model, BordersInForce borders, ExchangeRates rates, Phrases phrases)
    {
        Phrases = phrases;
        PartNames = [.. UrgencyParts.All.Select(phrases.PartName)];
        BandNames = [.. model.Bands.Select(band => phrases.BandName(band.Name))];
        Model = model;
        Borders = borders;
        Rates = rates;
        Today = CalendarDates.DateOf(borders.Instant);
        Routes = new RouteAssessor(model, borders, Today);
        Bands = new BandLadder(model);
        Origins = borders.Observations.Select(row => row.FromCountry).Distinct(StringComparer.Ordinal).OrderBy(country => country, StringComparer.Ordinal).ToArray();
        AgeLimits = [.. borders.Observations.SelectMany(row => row.AgeLimits()).Distinct().OrderBy(age => age)];
        DistinctAges = AgesThatDiffer(model, AgeLimits);
        Ways = new WaysOut(this);
        Sets = new RouteSets(this);
    }

    /// <summary>The bands as people read them, by their places.</summary>
    public IReadOnlyList<string> BandNames { get; }

    /// <summary>The model.</summary>
    public UrgencyModel Model { get; }

    /// <summary>What is in force.</summary>
    public BordersInForce Borders { get; }

    /// <summary>What currencies are worth.</summary>
    public ExchangeRates Rates { get; }

    /// <summary>The words.</summary>
    public Phrases Phrases { get; }

    /// <summary>The parts as people read them, by their places in the enumeration.</summary>
    public IReadOnlyList<string> PartNames { get; }

    /// <summary>The scoring time.</summary>
    public DateTimeOffset AsOf => Borders.Instant;

    /// <summary>The scoring date, in the offset of the scoring time.</summary>
    public DateTime Today { get; }

    /// <summary>How closed a route is for a person.</summary>
    public RouteAssessor Routes { get; }

    /// <summary>The bands by their places.</summary>
    public BandLadder Bands { get; }

    /// <summary>One age of each kind that model or border data tell from others, in years.</summary>
    public IReadOnlyList<int> DistinctAges { get; }

    /// <summary>The countries from which a route or a rule is known.</summary>
    public IReadOnlyList<string> Origins { get; }

    /// <summary>The ages at which a row of the border data begins or ceases to speak of people, in ascending order.</summary>
    public int[] AgeLimits { get; }

    /// <summary>The routes to where cases want to go, assessed once for persons who are alike.</summary>
    public RouteSets Sets { get; }

    /// <summary>The routes out of every country, assessed once for persons who are alike.</summary>
    public WaysOut Ways { get; }

    /// <summary>Calendar days from the scoring date.</summary>
    public int DaysTo(DateTime date) => (date - Today).Days;

    /// <summary>The same; null where there is no date.</summary>
    public int? DaysTo(DateTime? date) => date is { } day ? DaysTo(day) : null;

    /// <summary>An instant as people read it, in the offset of the scoring time.</summary>
    public string TextOf(DateTimeOffset instant) => Instants.ToText(instant.ToOffset(AsOf.Offset));

    /// <summary>The instant at which a calendar day is over.</summary>
    public DateTimeOffset EndOf(DateTime date) =>
        date < DateTime.MaxValue.Date.AddDays(-1) ? new DateTimeOffset(date.AddDays(1), AsOf.Offset) : DateTimeOffset.MaxValue;

    // The first age of each stretch between two limits.
    private static int[] AgesThatDiffer(UrgencyModel model, int[] limits) => limits
        .Concat([0, Person.AdultAge, model.ConscriptAge.From, model.ConscriptAge.To + 1, model.ReservistAge.From, model.ReservistAge.To + 1])
        .Where(age => age is >= 0 and <= OldestAge)
        .Distinct()
        .OrderBy(age => age)
        .ToArray();

    private const int OldestAge = 120;
}

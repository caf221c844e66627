using System.Globalization;
using CaseTools.Tests.Urgency.Options;
using CaseTools.Urgency;
using CsCheck;

namespace CaseTools.Tests.Urgency.Properties;

/// <summary>What holds of the ways out of any case.</summary>
public sealed class OptionPropertyTests
{
    private static readonly CultureInfo[] Cultures = [.. new[] { "ru-RU", "tr-TR", "ar-SA", "de-DE", "fa-IR", "sv-SE" }.Select(CultureInfo.GetCultureInfo)];

    private static readonly Gen<BorderStatus[]> Rows =
        Gen.Select(GenBorders.Rows, Gen.OneOf<string?>(null, "scarce", "buses").Array[8], Gen.Int[0, 3].Array[8]).Select((rows, transport, number) => rows
            .Select((row, i) => row with { Transport = transport[i], QueueHours = number[i] * 1.5m, Source = number[i] == 0 ? null : "press", IsHypothetical = number[i] == 3 })
            .ToArray());

    private static readonly Gen<(IntakeRecord[] Members, BorderStatus[] Rows)> Case = Gen.Select(GenRecords.Case, Rows);

    [Fact]
    public void Every_stated_destination_and_every_candidate_is_there_and_nothing_twice() => Property.Holds(Case, input =>
    {
        var facts = OptionRun.Facts(input.Members, input.Rows);
        var options = CaseOptions.Of(facts);

        foreach (var group in facts.Groups)
        {
            var own = options.Where(option => option.FromCountry == group.Country).ToArray();
            Assert.All(
                CountryGroups.DestinationsOf(facts.Unit).Where(destination => destination != group.Country),
                destination => Assert.Contains(own, option => option.ToCountry == destination && option.IsNamed));
            Assert.All(
                group.Candidates,
                candidate => Assert.Contains(own, option => ReferenceEquals(option.BorderRow, candidate.Row) && option.ToCountry == candidate.Destination));
        }

        Assert.Equal(options.Count, options.Select(option => (option.FromCountry, option.ToCountry, option.RouteId)).Distinct().Count());
        Assert.All(options, option => Assert.Contains(facts.Groups, group => group.Country == option.FromCountry));
    });

    [Fact]
    public void Level_and_usability_are_those_of_the_member_for_whom_they_are_worst() => Property.Holds(Case, input =>
    {
        var facts = OptionRun.Facts(input.Members, input.Rows);
        foreach (var option in CaseOptions.Of(facts))
        {
            var members = facts.Groups.Single(group => group.Country == option.FromCountry).Members;
            var routes = members.Select(member => Route(option, member, facts.Terms)).ToArray();
            var isClosed = routes.Any(route => route.IsShut || route.Level == 5);

            Assert.Equal(routes.Max(route => route.Level), option.Level);
            Assert.Equal(isClosed, option.Usability == RouteUsability.Closed);
            Assert.Equal(routes.Any(route => route.IsShut) ? null : routes.Min(route => route.ClosingTime), option.ClosesAt);
            Assert.True(option.Usability != RouteUsability.Usable || routes.All(route => route.Level <= 2));
            Assert.True(option.Usability == RouteUsability.Usable || option.IsNamed || CountryGroups.DestinationsOf(facts.Unit).Count == 0);
        }
    });

    [Fact]
    public void Whoever_alone_is_kept_in_is_named_and_every_word_is_whole() => Property.Holds(Case, input =>
    {
        var facts = OptionRun.Facts(input.Members, input.Rows);
        foreach (var option in CaseOptions.Of(facts))
        {
            var members = facts.Groups.Single(group => group.Country == option.FromCountry).Members;
            var closed = members.Where(member => Route(option, member, facts.Terms) is { IsShut: true } or { Level: 5 }).ToArray();

            Assert.Matches(@"^\S.*\.$", option.Why);
            Assert.DoesNotMatch(@"  |\{|\}| \.|\.\.", option.Why);
            Assert.Equal(option.IsHypothetical, option.Why.StartsWith("What if: ", StringComparison.Ordinal));
            Assert.All(closed.Length < members.Count ? closed : [], member => Assert.Contains(member.Label(facts.Phrases), option.Why));
        }
    });

    // The limits of the ratios have two decimals, as the option's ratio has.
    [Fact]
    public void The_cheapest_open_route_of_the_lead_costs_what_the_means_were_scored_with() => Property.Holds(Case, input =>
    {
        var facts = OptionRun.Facts(input.Members, input.Rows);
        var (weights, lead) = (facts.Terms.Model.Means, facts.GroupOf(facts.Lead));
        var open = lead.RoutesOf(facts.Lead).Where(route => !route.ForPerson.IsShut).Select(route => route.Candidate.Row).ToArray();
        var priced = CaseOptions.Of(facts).Where(option => option.Cost is not null && open.Contains(option.BorderRow)).ToArray();
        if (priced.Length == 0)
        {
            return;
        }

        var cheapest = priced.MinBy(option => option.Cost)!;
        var ticket = facts.Terms.Rates.Convert(cheapest.BorderRow!.PriceLow!.Value, cheapest.BorderRow.PriceCurrency)!.Value;
        var funds = MeansPart.FundsOf(facts.Unit.Members, facts.Terms.Rates);
        Assert.Equal(MeansPart.CostOf(ticket, facts.PersonCount, weights), cheapest.Cost);
        Assert.Equal(funds is null, cheapest.FundsRatio is null);
        if (cheapest.FundsRatio is { } ratio)
        {
            Assert.Equal(weights.RatioBelow.FirstOrDefault(step => ratio < step.Limit)?.Points ?? 0, Assert.Single(OptionRun.Score(input.Members, input.Rows)).MeansScore);
        }
    });

    [Fact]
    public void Neither_the_order_of_rows_nor_the_culture_nor_other_cases_change_anything() => Property.Holds(
        Gen.Select(GenRecords.Cases, Rows, Gen.Int[1, 1_000_000]),
        input =>
        {
            var (cases, rows, seed) = input;
            var expected = cases.SelectMany(members => Text(OptionRun.Score(members, rows))).Order(StringComparer.Ordinal).ToArray();
            var before = CultureInfo.CurrentCulture;
            try
            {
                CultureInfo.CurrentCulture = Cultures[seed % Cultures.Length];
                var mixed = Text(OptionRun.Score(Shuffled(cases.SelectMany(members => members), seed), Shuffled(rows, seed)));
                Assert.Equal(expected, mixed.Order(StringComparer.Ordinal));
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        });

    private static RouteForPerson Route(CaseOption option, Person member, ScoringTerms terms) =>
        terms.Routes.Assess(new CandidateRoute(option.ToCountry, option.BorderRow), member);

    private static IEnumerable<string> Text(IEnumerable<CaseAssessment> assessments) =>
        assessments.Select(assessment => $"{assessment.CaseId}\n{string.Join('\n', OptionRun.Texts(assessment.Options))}");

    private static T[] Shuffled<T>(IEnumerable<T> items, int seed)
    {
        T[] copy = [.. items];
        new Random(seed).Shuffle(copy);
        return copy;
    }
}

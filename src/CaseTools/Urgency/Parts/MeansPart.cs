using System.Globalization;
using CaseTools.Intake;
using CaseTools.Wording;

namespace CaseTools.Urgency;

/// <summary>Part 6: whether the money reaches for the journey and 30 days.</summary>
internal static class MeansPart
{
    /// <summary>Scores the part.</summary>
    public static int Score(CaseFacts facts, ReasonLog log)
    {
        var weights = facts.Terms.Model.Means;
        var ticket = facts.GroupOf(facts.Lead).ReadingOf(facts.Lead).Ticket;
        var enough = EnoughOf(facts.Unit.Members);
        var funds = FundsOf(facts.Unit.Members, facts.Terms.Rates);
        var points = BeforePrice(funds, enough, ticket, facts.PersonCount, weights);
        if (funds is { } known)
        {
            ExplainRatio(points, known, ticket, facts, log);
        }
        else
        {
            ExplainWord(points, enough, ticket, facts, log);
        }

        var sum = Math.Max(points, LeastOf(ticket, weights));
        if (sum > points)
        {
            log.Add(
                sum - points,
                facts.Phrases.Say("means-price-missing"),
                "means.unknown",
                facts.Lead,
                IntakeFields.Destinations,
                isHypothetical: IsTicketHypothetical(facts));
        }

        log.AddCut(sum, weights.Max, "means.max");
        return Math.Min(sum, weights.Max);
    }

    /// <summary>The points of money against cost.</summary>
    /// <param name="funds">The unit's funds in the currency of the living cost; null where they are not known.</param>
    /// <param name="enough">Whether a member says that they are enough.</param>
    /// <param name="ticket">The ticket.</param>
    /// <param name="persons">Persons of the unit.</param>
    /// <param name="weights">The weights.</param>
    public static int PointsOf(decimal? funds, YesNo enough, Ticket ticket, int persons, MeansWeights weights) =>
        Math.Min(Math.Max(BeforePrice(funds, enough, ticket, persons, weights), LeastOf(ticket, weights)), weights.Max);

    /// <summary>What tickets and 30 days' living cost all persons.</summary>
    public static decimal CostOf(decimal price, int persons, MeansWeights weights) =>
        (price + weights.LivingCostPerPerson30Days.Amount) * persons;

    /// <summary>Funds as a multiple of a cost above 0, rounded down: money that almost reaches does not reach.</summary>
    public static decimal RatioOf(decimal funds, decimal cost) => decimal.Floor(funds / cost * 100) / 100;

    /// <summary>Whether any member says that the money is not enough, else whether any says that it is.</summary>
    public static YesNo EnoughOf(IReadOnlyList<IntakeRecord> members)
    {
        var answer = YesNo.Unknown;
        for (var i = 0; i < members.Count; i++)
        {
            answer = members[i].FundsEnough == YesNo.No || answer == YesNo.Unknown ? members[i].FundsEnough : answer;
            if (answer == YesNo.No)
            {
                return answer;
            }
        }

        return answer;
    }

    /// <summary>
    /// The unit's funds: amounts for one person add up; of the amounts for the unit the largest is the unit's. Null where there is no
    /// figure, or one without a rate.
    /// </summary>
    public static decimal? FundsOf(IReadOnlyList<IntakeRecord> members, ExchangeRates rates)
    {
        var (isKnown, ofPersons, ofUnit) = (false, 0m, 0m);
        for (var i = 0; i < members.Count; i++)
        {
            var record = members[i];
            if (record.FundsAmount is not { } figure)
            {
                continue;
            }

            if (rates.Convert(figure, record.FundsCurrency) is not { } amount)
            {
                return null;
            }

            isKnown = true;
            ofPersons += record.FundsScope == FundsScope.Person ? amount : 0;
            ofUnit = record.FundsScope == FundsScope.Person ? ofUnit : Math.Max(ofUnit, amount);
        }

        return isKnown ? ofPersons + ofUnit : null;
    }

    // Before a price that is missing asks for its least.
    private static int BeforePrice(decimal? funds, YesNo enough, Ticket ticket, int persons, MeansWeights weights) =>
        funds is { } known ? ByRatio(known, CostOf(ticket.Price ?? 0, persons, weights), weights)
        : enough == YesNo.No ? weights.StatedInsufficient
        : enough == YesNo.Yes ? 0
        : weights.Unknown;

    // Held against funds, not divided: a cost of nothing needs no money.
    private static int ByRatio(decimal funds, decimal cost, MeansWeights weights) =>
        cost == 0 ? 0 : PointsBelow(funds, cost, weights.RatioBelow);

    private static int PointsBelow(decimal funds, decimal cost, IReadOnlyList<LadderStep> steps)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            if (funds < steps[i].Limit * cost)
            {
                return steps[i].Points;
            }
        }

        return 0;
    }

    private static int LeastOf(Ticket ticket, MeansWeights weights) => ticket.IsPriceMissing ? weights.Unknown : 0;

    private static void ExplainRatio(int points, decimal funds, Ticket ticket, CaseFacts facts, ReasonLog log)
    {
        var cost = CostOf(ticket.Price ?? 0, facts.PersonCount, facts.Terms.Model.Means);
        var owner = facts.Persons.First(person => person.Record.FundsAmount is not null);
        var row = ticket.Price is { } price ? facts.GroupOf(facts.Lead).RowOfTicket(facts.Lead, price) : null;
        log.Add(
            points,
            new FundsSentence(funds, cost, ticket, facts.PersonCount, facts.Terms),
            "means.ratioBelow",
            owner,
            IntakeFields.FundsAmount,
            row,
            IsTicketHypothetical(facts));
    }

    private static void ExplainWord(int points, YesNo enough, Ticket ticket, CaseFacts facts, ReasonLog log)
    {
        var speaker = facts.Persons.FirstOrDefault(person => enough != YesNo.Unknown && person.Record.FundsEnough == enough);
        var hasAmount = facts.Persons.Any(person => person.Record.FundsAmount is not null);
        var why = facts.Phrases.Say(hasAmount ? "means-without-rate" : "means-without-amount");
        var words = enough switch
        {
            YesNo.No => facts.Phrases.Say("means-not-enough", why),
            YesNo.Yes => facts.Phrases.Say("means-enough", why),
            _ => facts.Phrases.Say(ticket.IsPriceMissing ? "means-and-prices-unknown" : "means-unknown", why),
        };
        var rule = enough switch { YesNo.No => "means.statedInsufficient", YesNo.Yes => "means", _ => "means.unknown" };
        log.Add(
            points,
            words,
            rule,
            speaker ?? facts.Lead,
            speaker is null ? IntakeFields.FundsAmount : IntakeFields.FundsEnough,
            isHypothetical: speaker is null && IsTicketHypothetical(facts));
    }

    // A route that a scenario closes takes its price along.
    private static bool IsTicketHypothetical(CaseFacts facts) => facts.GroupOf(facts.Lead) is { Candidates.Count: > 0, IsHypothetical: true };
}

/// <summary>Funds held against what the journey and 30 days cost, to be put in words when they are read.</summary>
/// <param name="funds">The unit's funds.</param>
/// <param name="cost">The cost of tickets and living for all persons.</param>
/// <param name="ticket">The ticket.</param>
/// <param name="persons">Persons of the unit.</param>
/// <param name="terms">The terms.</param>
internal sealed class FundsSentence(decimal funds, decimal cost, Ticket ticket, int persons, ScoringTerms terms) : Sentence
{
    /// <inheritdoc/>
    public override string ToString()
    {
        var phrases = terms.Phrases;
        var living = terms.Model.Means.LivingCostPerPerson30Days.Amount;
        var journey = ticket.IsPriceMissing ? phrases.Of("means-ticket-unknown")
            : ticket.Price is { } price ? phrases.Of("means-ticket", Money(price))
            : phrases.Of("means-no-route");
        object[] arguments = [Money(funds), terms.Rates.Currency, Money(cost), persons, journey, Money(living)];
        return cost == 0
            ? phrases.Of("means-funds", arguments)
            : phrases.Of("means-funds-ratio", [.. arguments, MeansPart.RatioOf(funds, cost)]);
    }

    private static string Money(decimal amount) => amount.ToString("#,0.##", CultureInfo.InvariantCulture).Replace(',', '\u00a0');
}

/// <summary>The cheapest ticket out for the lead.</summary>
/// <param name="IsNeeded">Whether a route is needed.</param>
/// <param name="Price">Its price in the currency of the living cost; null where none is known.</param>
internal readonly record struct Ticket(bool IsNeeded, decimal? Price)
{
    /// <summary>Whether a route is needed and no price is known.</summary>
    public bool IsPriceMissing => IsNeeded && Price is null;
}

using System.Globalization;
using CaseTools.Intake;

namespace CaseTools.Urgency;

/// <summary>Part 6: whether the money reaches for the journey and 30 days.</summary>
internal static class MeansPart
{
    /// <summary>Scores the part.</summary>
    public static int Score(CaseFacts facts, ReasonLog log)
    {
        var weights = facts.Terms.Model.Means;
        var ticket = TicketOf(facts);
        var isPriceMissing = ticket is { IsNeeded: true, Price: null };
        var funds = FundsOf(facts);
        var points = funds is { } known ? ByRatio(known, ticket, facts, log, isPriceMissing) : ByWord(facts, log, isPriceMissing);
        if (isPriceMissing && points < weights.Unknown)
        {
            log.Add(
                weights.Unknown - points,
                "A route is needed, and no price of one is known.",
                "means.unknown",
                facts.Lead,
                IntakeFields.Destinations,
                isHypothetical: IsTicketHypothetical(facts));
            points = weights.Unknown;
        }

        log.AddCut(points, weights.Max, "means.max");
        return Math.Min(points, weights.Max);
    }

    private static int ByRatio(decimal funds, Ticket ticket, CaseFacts facts, ReasonLog log, bool isPriceMissing)
    {
        var weights = facts.Terms.Model.Means;
        var cost = ((ticket.Price ?? 0) + weights.LivingCostPerPerson30Days.Amount) * facts.PersonCount;

        // Held against funds, not divided: a cost of nothing needs no money.
        var points = cost == 0 ? 0 : weights.RatioBelow.FirstOrDefault(step => funds < step.Limit * cost)?.Points ?? 0;
        var owner = facts.Persons.First(person => person.Record.FundsAmount is not null);
        log.Add(
            points,
            Words(funds, cost, ticket, facts, isPriceMissing),
            "means.ratioBelow",
            owner,
            IntakeFields.FundsAmount,
            ticket.Row,
            IsTicketHypothetical(facts));

        return points;
    }

    private static int ByWord(CaseFacts facts, ReasonLog log, bool isPriceMissing)
    {
        var weights = facts.Terms.Model.Means;
        var answer = facts.Persons.FirstOrDefault(person => person.Record.FundsEnough == YesNo.No)
            ?? facts.Persons.FirstOrDefault(person => person.Record.FundsEnough == YesNo.Yes);
        var points = answer?.Record.FundsEnough switch { YesNo.No => weights.StatedInsufficient, YesNo.Yes => 0, _ => weights.Unknown };
        var why = facts.Persons.Any(person => person.Record.FundsAmount is not null)
            ? "without a rate for their currency the funds are not known"
            : "no amount is recorded";
        var words = answer?.Record.FundsEnough switch
        {
            YesNo.No => $"Said to be not enough; {why}.",
            YesNo.Yes => $"Said to be enough; {why}.",
            _ => isPriceMissing ? $"Funds and prices are not known: {why}." : $"Funds are not known: {why}.",
        };
        var rule = answer?.Record.FundsEnough switch { YesNo.No => "means.statedInsufficient", YesNo.Yes => "means", _ => "means.unknown" };
        log.Add(points, words, rule, answer ?? facts.Lead, answer is null ? IntakeFields.FundsAmount : IntakeFields.FundsEnough, isHypothetical: answer is null && IsTicketHypothetical(facts));

        return points;
    }

    // Amounts for one person add up; of the amounts for the unit the largest is the unit's. Null where a figure is missing or has no rate.
    private static decimal? FundsOf(CaseFacts facts)
    {
        var figures = facts.Persons
            .Where(person => person.Record.FundsAmount is not null)
            .Select(
                person => (
                    Scope: person.Record.FundsScope,
                    Amount: facts.Terms.Rates.Convert(person.Record.FundsAmount!.Value, person.Record.FundsCurrency)))
            .ToArray();
        if (figures.Length == 0 || figures.Any(figure => figure.Amount is null))
        {
            return null;
        }

        var ofPersons = figures.Where(figure => figure.Scope == FundsScope.Person).Sum(figure => figure.Amount!.Value);
        var ofUnit = figures
            .Where(figure => figure.Scope != FundsScope.Person)
            .Select(figure => figure.Amount!.Value)
            .DefaultIfEmpty(0)
            .Max();
        return ofPersons + ofUnit;
    }

    private static Ticket TicketOf(CaseFacts facts)
    {
        var group = facts.GroupOf(facts.Lead);
        var cheapest = group.RoutesOf(facts.Lead)
            .Where(route => !route.ForPerson.IsShut && route.Candidate.Row is { PriceLow: not null })
            .Select(
                route => (
                    route.Candidate.Row,
                    Price: facts.Terms.Rates.Convert(route.Candidate.Row!.PriceLow!.Value, route.Candidate.Row.PriceCurrency)))
            .Where(offer => offer.Price is not null)
            .OrderBy(offer => offer.Price)
            .FirstOrDefault();
        return new Ticket(group.Candidates.Count > 0, cheapest.Price, cheapest.Row);
    }

    // A route that a scenario closes takes its price along.
    private static bool IsTicketHypothetical(CaseFacts facts) => facts.GroupOf(facts.Lead) is { Candidates.Count: > 0, IsHypothetical: true };

    private static string Words(decimal funds, decimal cost, Ticket ticket, CaseFacts facts, bool isPriceMissing)
    {
        var currency = facts.Terms.Rates.Currency;
        var living = facts.Terms.Model.Means.LivingCostPerPerson30Days.Amount;
        var journey = isPriceMissing ? "ticket not known" : ticket.Price is { } price ? $"ticket {Money(price)}" : "no route needed";
        var ratio = cost == 0
            ? ""
            : string.Format(CultureInfo.InvariantCulture, ": {0:0.00} times the cost", decimal.Floor(funds / cost * 100) / 100);
        return $"Funds {Money(funds)} {currency} against {Money(cost)} {currency} for {facts.PersonCount} ({journey}, 30 days {Money(living)} each){ratio}.";
    }

    private static string Money(decimal amount) => amount.ToString("#,0.##", CultureInfo.InvariantCulture).Replace(',', '\u00a0');

    private readonly record struct Ticket(bool IsNeeded, decimal? Price, BorderStatus? Row);
}

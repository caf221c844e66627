namespace CaseTools.Urgency;

/// <summary>Everything about a person that says what a route is for them: whoever is alike in it has the same routes.</summary>
/// <param name="Sex">Sex.</param>
/// <param name="AgeClass">Between which age limits of the border data the person stands; -1 where the age is not known.</param>
/// <param name="Nationality">Nationality.</param>
/// <param name="Visas">The countries of the visas that are valid; null where there is none.</param>
internal readonly record struct RouteProfileKey(Sex Sex, int AgeClass, string? Nationality, string? Visas)
{
    private const int NotKnown = -1;

    /// <summary>The profile of a person.</summary>
    public static RouteProfileKey Of(Person person, ScoringTerms terms) => With(person, VisasOf(person.Record.Visas, terms.Today), terms);

    /// <summary>The profile that a person would have with some visas.</summary>
    /// <param name="person">The person.</param>
    /// <param name="visas">The visas, as <see cref="VisasOf"/> has them.</param>
    /// <param name="terms">The terms.</param>
    public static RouteProfileKey With(Person person, string? visas, ScoringTerms terms) =>
        new(person.Sex, AgeClassOf(person, terms.AgeLimits), person.Nationality, visas);

    /// <summary>The countries that visas open on a day.</summary>
    public static string? VisasOf(IReadOnlyList<HeldVisa>? visas, DateTime day)
    {
        string? valid = null;
        for (var i = 0; i < visas?.Count; i++)
        {
            if (visas[i].IsValidFor(visas[i].Country, day))
            {
                valid = valid is null ? visas[i].Country : $"{valid};{visas[i].Country}";
            }
        }

        return valid;
    }

    private static int AgeClassOf(Person person, int[] limits)
    {
        if (person.AgeForRestrictions is not { } age)
        {
            return NotKnown;
        }

        var place = Array.BinarySearch(limits, age);
        return place >= 0 ? place + 1 : ~place;
    }
}

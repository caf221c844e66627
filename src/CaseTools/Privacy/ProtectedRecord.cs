namespace CaseTools;

/// <summary>
/// One person as a partner may have them, from <c>Protect-CaseRecord -Privacy Partner</c>: like at least k - 1 others in everything that is shown
/// beside the pseudonym. A property is null where its value is not known, or where it is named in <see cref="Withheld"/>.
/// </summary>
public sealed record ProtectedRecord
{
    /// <summary>What the person is called between the sender and this partner.</summary>
    public required string Pseudonym { get; init; }

    /// <summary>Where the person is now, ISO 3166 two-letter code.</summary>
    public string? CurrentCountry { get; init; }

    /// <summary>Age band in years: 0-4, 5-11, 12-17, 18-59 or 60+.</summary>
    public string? AgeBand { get; init; }

    /// <summary>Sex: M, F or X.</summary>
    public string? Sex { get; init; }

    /// <summary>Nationality, ISO 3166 two-letter code.</summary>
    public string? Nationality { get; init; }

    /// <summary>Ground of the stay, by its code, such as <c>visa_free</c>.</summary>
    public string? StayBasis { get; init; }

    /// <summary>The month in which the stay ends: <c>2022-10</c>.</summary>
    public string? StayUntil { get; init; }

    /// <summary>Languages, ISO 639 codes.</summary>
    public string? Languages { get; init; }

    /// <summary>The properties that are withheld, since they would have made the person stand out, such as <c>Sex, Languages</c>; empty where none is.</summary>
    public string Withheld { get; init; } = "";

    /// <summary>The pseudonym.</summary>
    public override string ToString() => Pseudonym;
}

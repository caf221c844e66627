using System.Globalization;

namespace CaseTools;

/// <summary>
/// Two records of different cases that are likely one person, from <c>Find-CaseDuplicate</c>. It says where both stand and what kind of thing they
/// share, never the shared value. Nothing is merged: a person looks at both and decides.
/// </summary>
public sealed record CaseDuplicate
{
    /// <summary>How much that tells what they share, up to 100: the weights are policy choices, not measured facts.</summary>
    public required int Likeness { get; init; }

    /// <summary>The case of the record that came first.</summary>
    public required string CaseId { get; init; }

    /// <summary>First name or alias of the lead of that case; null where there is none.</summary>
    public string? LeadName { get; init; }

    /// <summary>Name of the file in which that record stands, without its folder; null for one made otherwise.</summary>
    public string? SourceFile { get; init; }

    /// <summary>Its line in that file, from 1; 0 for one made otherwise.</summary>
    public long SourceLine { get; init; }

    /// <summary>The case of the other record.</summary>
    public required string OtherCaseId { get; init; }

    /// <summary>First name or alias of the lead of the other case; null where there is none.</summary>
    public string? OtherLeadName { get; init; }

    /// <summary>Name of the file in which the other record stands, without its folder; null for one made otherwise.</summary>
    public string? OtherSourceFile { get; init; }

    /// <summary>The other record's line in that file, from 1; 0 for one made otherwise.</summary>
    public long OtherSourceLine { get; init; }

    /// <summary>What the two share, such as name and date of birth, in the language that was asked for.</summary>
    public required string Why { get; init; }

    /// <summary>The two case ids and the likeness.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} and {1}, likeness {2}", CaseId, OtherCaseId, Likeness);
}

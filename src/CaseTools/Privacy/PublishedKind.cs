namespace CaseTools.Privacy;

/// <summary>What a published table says of a count.</summary>
internal enum PublishedKind
{
    /// <summary>Nothing, so that the sums do not reveal another one; it is 5 or more.</summary>
    Withheld,

    /// <summary>That it is under 5: any of 0 to 4.</summary>
    Under5,

    /// <summary>The number itself.</summary>
    Shown,
}

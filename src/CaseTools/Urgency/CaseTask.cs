namespace CaseTools;

/// <summary>Something to do for a case.</summary>
/// <param name="What">What.</param>
/// <param name="Due">By when.</param>
/// <param name="WithinHours">Hours from the scoring time.</param>
/// <param name="FloorId">The floor that asks for it.</param>
public sealed record CaseTask(string What, DateTimeOffset Due, int WithinHours, string FloorId)
{
    /// <summary>What, and within how many hours.</summary>
    public override string ToString() => $"{What} within {WithinHours} h";
}

/// <summary>A floor that applies to a case.</summary>
/// <param name="Id">Its id in the model, such as F4.</param>
/// <param name="AtLeast">The band that it asks for.</param>
/// <param name="Raised">Whether the band stands higher than the score alone would have it, and this floor asks for as much.</param>
/// <param name="Text">Why it applies, in words.</param>
public sealed record CaseFloor(string Id, string AtLeast, bool Raised, string Text)
{
    /// <summary>Id and band.</summary>
    public override string ToString() => $"{Id}{AtLeastWords}{AtLeast})";

    internal const string AtLeastWords = " (at least ";
}

/// <summary>Something that ought to be asked or checked.</summary>
/// <param name="Field">The field that the answer goes into.</param>
/// <param name="Text">The question in words, without names.</param>
/// <param name="SourceFile">The record's file; null where there is none.</param>
/// <param name="SourceLine">The record's line in it, from 1; 0 where there is none.</param>
public sealed record CaseQuestion(string Field, string Text, string? SourceFile, long SourceLine)
{
    /// <summary>The question.</summary>
    public override string ToString() => Text;
}

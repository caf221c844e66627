using CaseTools.Wording;

namespace CaseTools;

/// <summary>The seven parts of a score.</summary>
public enum UrgencyPart
{
    /// <summary>Border closure and exposure, 0-40 in the default model.</summary>
    Border,

    /// <summary>Dependants, 0-20.</summary>
    Dependants,

    /// <summary>Threat by the draft, 0-20.</summary>
    Threat,

    /// <summary>Nearest deadline, 0-15.</summary>
    Deadline,

    /// <summary>Documents, 0-10.</summary>
    Documents,

    /// <summary>Means, 0-10.</summary>
    Means,

    /// <summary>Safeguarding, 0-20.</summary>
    Safeguarding,
}

/// <summary>One reason of a score. The points of a part's reasons add up to the part.</summary>
/// <param name="Part">The part.</param>
/// <param name="Points">Points that it adds; 0 for a circumstance, less than 0 where a part's maximum cuts.</param>
/// <param name="Maximum">Most points of the part.</param>
/// <param name="Text">The reason in words, without names.</param>
/// <param name="Field">The field of the record that it rests on; null where it rests on none.</param>
/// <param name="Rule">The rule of the model, such as <c>documents.stayPending</c>.</param>
/// <param name="SourceFile">The record's file; null where there is none.</param>
/// <param name="SourceLine">The record's line in it, from 1; 0 where there is none.</param>
/// <param name="BorderRow">The observation that it rests on; null where it rests on none.</param>
public sealed record UrgencyReason(
    UrgencyPart Part,
    int Points,
    int Maximum,
    string Text,
    string? Field,
    string Rule,
    string? SourceFile,
    long SourceLine,
    BorderStatus? BorderRow)
{
    private readonly Sentence words = Text;
    private readonly string? partText;

    // The words come later, when somebody reads them.
    internal UrgencyReason(
        UrgencyPart part,
        int points,
        int maximum,
        Sentence words,
        string? field,
        string rule,
        string? sourceFile,
        long sourceLine,
        BorderStatus? borderRow,
        string partText)
        : this(part, points, maximum, "", field, rule, sourceFile, sourceLine, borderRow)
    {
        this.words = words;
        this.partText = partText;
    }

    /// <summary>The reason in words, without names.</summary>
    /// <remarks>Put in words each time that it is read.</remarks>
    public string Text
    {
        get => words.ToString();
        init => words = value;
    }

    /// <summary>The part as people read it, in the language of the assessment.</summary>
    public string PartText
    {
        get => partText ?? Part.ToString();
        init => partText = value;
    }

    /// <summary>Points and words.</summary>
    public override string ToString() => $"{PartText} {Points}: {Text}";
}

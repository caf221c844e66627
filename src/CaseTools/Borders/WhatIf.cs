namespace CaseTools.Borders;

/// <summary>The mark of whatever rests on a hypothetical row, so that it is never taken for fact.</summary>
internal static class WhatIf
{
    /// <summary>What stands before every such text.</summary>
    public const string Mark = "WHAT IF: ";

    /// <summary>A text with the mark before it where it rests on a hypothetical row.</summary>
    public static string Marked(this string text, bool isHypothetical) => isHypothetical ? Mark + text : text;
}

namespace CaseTools.Wording;

/// <summary>How what rests on a hypothetical row is marked, so that it is never taken for fact.</summary>
internal static class WhatIfWords
{
    /// <summary>A sentence with the mark before it where it rests on a hypothetical row.</summary>
    public static string Marked(this Phrases phrases, string sentence, bool isHypothetical) =>
        isHypothetical ? phrases.Of("what-if-mark", sentence) : sentence;

    /// <summary>The same, to be put in words when it is read.</summary>
    public static Sentence Marked(this Phrases phrases, Sentence sentence, bool isHypothetical) =>
        isHypothetical ? phrases.Say("what-if-mark", sentence) : sentence;

    /// <summary>A thing within a sentence, said to be hypothetical where it is.</summary>
    public static string Supposed(this Phrases phrases, string thing, bool isHypothetical) =>
        isHypothetical ? phrases.Of("what-if-supposed", thing) : thing;
}

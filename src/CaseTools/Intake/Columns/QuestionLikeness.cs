using System.Text.RegularExpressions;
using CaseTools.Values;

namespace CaseTools.Intake;

/// <summary>
/// How like the label of a column is to what is asked about a field. Form systems put the whole question into the header.
/// </summary>
internal static class QuestionLikeness
{
    /// <summary>From here on a question is like a field.</summary>
    public const double Threshold = 0.70;

    /// <summary>By so much it has to be more like one field than like any other.</summary>
    public const double Margin = 0.10;

    // To enter a date is no entry into a country.
    private static readonly Regex AskingWords = new(@"\b(please\s+enter|enter\s+your)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    // With so many letters alike at least do two words begin that count as one.
    private const int LettersAlike = 3;

    // What a word that is left over takes away: more where it is a word of some field than where it is any other, and more where
    // one word alone is what is alike.
    private const double FieldWordLeftOver = 0.5;
    private const double OtherWordLeftOver = 0.15;

    private static readonly ILookup<string, string> Lists = EmbeddedText.Lines("question-words.txt")
        .Select(CodeText.SplitWords)
        .SelectMany(line => line.Words[0].Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(word => (line.Name, word)))
        .ToLookup(entry => entry.Name, entry => Normal(entry.word), StringComparer.Ordinal);

    private static readonly HashSet<string> PassedOver = [.. Lists["passed over"]];

    private static readonly HashSet<string> Blocking = [.. Lists["another person"], .. Lists["another thing"]];

    private static readonly IReadOnlyList<Phrase> Phrases =
    [
        .. FieldVocabulary.Fields
            .SelectMany(field => field.Phrases.Where(IsTelling).Select(phrase => new Phrase(field.Name, WordsOf(phrase))))
            .Where(phrase => phrase.Words.Length > 0),
    ];

    // Two words are one only where they begin alike: most phrases need no comparison.
    private static readonly ILookup<string, (Phrase Phrase, int Place)> PhrasesByStart =
        Phrases.Select((phrase, place) => (Phrase: phrase, Place: place)).ToLookup(entry => StartOf(entry.Phrase.Words[0]), StringComparer.Ordinal);

    private static readonly HashSet<string> FieldWords = [.. Phrases.SelectMany(phrase => phrase.Words)];

    private static readonly IReadOnlyDictionary<string, string[]> OwnWords = Phrases
        .GroupBy(phrase => phrase.Field, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.SelectMany(phrase => phrase.Words).Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);

    /// <summary>Whether a group of questions is about another person than the one whose row it is, or about a thing.</summary>
    public static bool SpeaksOfAnother(string group) => AllWordsOf(group.Replace('_', ' ')).Any(Blocking.Contains);

    /// <summary>Compares a header with the fields.</summary>
    /// <returns>The most like field and, where it is nearly as like, the second; the field is null where none is like enough.</returns>
    public static (string? Field, double Likeness, string? Rival) Of(string header)
    {
        var whole = OfText(header);
        return whole.Field is null ? OfText(QuestionNumber.WithoutRemark(header)) : whole;
    }

    private static (string? Field, double Likeness, string? Rival) OfText(string header)
    {
        var all = AllWordsOf(header);
        if (all.Length is 0 or > 40)
        {
            return default;
        }

        var telling = all.Where(word => !PassedOver.Contains(word)).ToArray();
        var words = telling.Length > 0 ? telling : all;
        var blocking = all.Where(Blocking.Contains).ToArray();
        var found = words.Select(StartOf)
            .Distinct(StringComparer.Ordinal)
            .SelectMany(start => PhrasesByStart[start])
            .OrderBy(entry => entry.Place)
            .Select(entry => (entry.Phrase.Field, Likeness: entry.Phrase.LikenessTo(words, blocking), entry.Phrase.Words.Length))
            .Where(entry => entry.Likeness >= Threshold)
            .GroupBy(entry => entry.Field)
            .Select(group => group.OrderByDescending(entry => entry.Likeness).ThenByDescending(entry => entry.Length).First())
            .OrderByDescending(entry => entry.Likeness)
            .ThenByDescending(entry => entry.Length)
            .ToArray();
        if (found.Length == 0)
        {
            return default;
        }

        var rival = found.Skip(1).FirstOrDefault(entry => found[0].Likeness - entry.Likeness < Margin);
        return (found[0].Field, found[0].Likeness, rival.Field);
    }

    // Words that say nothing are left out, where something is left.
    private static string[] WordsOf(string text)
    {
        var all = AllWordsOf(text);
        var telling = all.Where(word => !PassedOver.Contains(word)).ToArray();
        return telling.Length > 0 ? telling : all;
    }

    private static string[] AllWordsOf(string text) =>
    [
        .. new string([.. AskingWords.Replace(text, " ").Select(sign => char.IsLetterOrDigit(sign) || sign is '\'' or '’' or 'ʼ' ? sign : ' ')])
            .Split([' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(Normal)
            .Where(word => word.Length > 0)
            .Distinct(StringComparer.Ordinal),
    ];

    // "№ дела" without its sign is a single word of daily use; "страны" is no other word than "страна".
    private static bool IsTelling(string phrase) => phrase.IndexOf('№') < 0 && !Lists["exact only"].Contains(Normal(phrase));

    private static string Normal(string word) => HeaderKey.Of(word);

    private static string StartOf(string word) => word.Length <= LettersAlike ? word : word.Substring(0, LettersAlike);

    // Endings change with case and number: two words are one where they begin alike and differ in little at the end.
    private static bool AreOne(string one, string other)
    {
        if (one == other)
        {
            return true;
        }

        var longest = Math.Max(one.Length, other.Length);
        var alike = 0;
        while (alike < one.Length && alike < other.Length && one[alike] == other[alike])
        {
            alike++;
        }

        var shortest = Math.Min(one.Length, other.Length);
        return longest <= 5 ? alike >= LettersAlike && longest - alike <= 2 && shortest >= 4
            : alike >= 4 && (alike * 10 >= longest * 7 || (alike == shortest && longest - shortest <= 5));
    }

    private sealed record Phrase(string Field, string[] Words)
    {
        // Every word of the phrase has to be there; what else is there takes away.
        public double LikenessTo(string[] words, string[] blocking)
        {
            if (!Words.All(own => words.Any(word => AreOne(own, word))) || blocking.Any(block => !Words.Any(own => AreOne(own, block))))
            {
                return 0;
            }

            var leftOver = words
                .Where(word => !OwnWords[Field].Any(own => AreOne(own, word)))
                .Sum(word => Words.Length == 1 || QuestionLikeness.FieldWords.Contains(word) ? FieldWordLeftOver : OtherWordLeftOver);
            return Words.Length / (Words.Length + leftOver);
        }
    }
}

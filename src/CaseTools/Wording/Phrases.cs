using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CaseTools.Values;

namespace CaseTools.Wording;

/// <summary>
/// The fixed sentences of the module in one language, from lists inside the assembly (<c>*-phrases.txt</c>) that can be read and
/// corrected without reading code. Every sentence has every language; numbers are written alike in all of them.
/// </summary>
internal sealed class Phrases
{
    /// <summary>English, in which everything can be said.</summary>
    public const string DefaultLanguage = "en";

    /// <summary>The lists; above the languages, which are read from them.</summary>
    public static IReadOnlyList<string> Lists { get; } =
    [
        "urgency-phrases.txt", "question-phrases.txt", "option-phrases.txt", "decision-phrases.txt", "change-phrases.txt", "calendar-phrases.txt",
        "report-phrases.txt", "page-phrases.txt",
    ];

    private static readonly IReadOnlyDictionary<string, Phrases> ByLanguage = new[] { DefaultLanguage, "ru", "uk", "kk" }
        .ToDictionary(language => language, language => new Phrases(language), StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, string[]> forms;

    private Phrases(string language)
    {
        Language = language;
        forms = Lists.SelectMany(list => PhraseList.Read(list, language)).ToDictionary(phrase => phrase.Key, phrase => phrase.Forms, StringComparer.Ordinal);
    }

    /// <summary>The language, ISO 639 code.</summary>
    public string Language { get; }

    /// <summary>The languages that there are.</summary>
    public static IReadOnlyList<string> Languages { get; } = [.. ByLanguage.Keys];

    /// <summary>The keys of all sentences.</summary>
    public IEnumerable<string> Keys => forms.Keys;

    /// <summary>The sentences in a language of <see cref="Languages"/>.</summary>
    public static Phrases In(string language) => ByLanguage[language];

    /// <summary>Whether there is a sentence of that key.</summary>
    public bool Has(string key) => forms.ContainsKey(key);

    /// <summary>A sentence without blanks to fill in.</summary>
    public string Of(string key) => forms[key][0];

    /// <summary>
    /// A sentence with its blanks filled in: <c>{0}</c>, <c>{1}</c>, ... A sentence that bends with a number has forms, of which the
    /// first argument chooses one.
    /// </summary>
    public string Of(string key, params object?[] arguments)
    {
        var choices = forms[key];
        var form = choices.Length == 1 ? choices[0] : choices[PluralForms.IndexOf(Language, Convert.ToInt64(arguments[0], CultureInfo.InvariantCulture))];
        return string.Format(CultureInfo.InvariantCulture, form, arguments);
    }

    /// <summary>The same, to be put in words when it is read.</summary>
    public Sentence Say(string key, params object?[] arguments) => new PhraseSentence(this, key, arguments);

    /// <summary>
    /// A name that a file gives, such as a band's: the phrase of the key <paramref name="family"/> and the name where there is one, else
    /// the name as the file writes it.
    /// </summary>
    public string NameOf(string family, string name) => Has(family + name) ? Of(family + name) : name;

    /// <summary>A member of an enumeration: in English its code, as files write it; else the label that the forms show.</summary>
    public string Code<T>(T member)
        where T : struct, Enum
        => Language == DefaultLanguage ? Codes<T>.ToText(member) : CodeLabels.Of(member, Language);

    /// <summary>A member of an enumeration by the phrase whose key is <paramref name="family"/> and its code, with hyphens.</summary>
    public string OfMember<T>(string family, T member, params object?[] arguments)
        where T : struct, Enum
        => Of(family + Codes<T>.ToText(member).Replace('_', '-'), arguments);

    /// <summary>The same, to be put in words when it is read.</summary>
    public Sentence SayMember<T>(string family, T member)
        where T : struct, Enum
        => new MemberSentence<T>(this, family, member);

    /// <summary>The name of a country; null where it is not known which.</summary>
    [return: NotNullIfNotNull(nameof(code))]
    public string? Country(string? code) => code is null ? null : Countries.NameOf(code, Language);
}

using System.Text;
using System.Text.RegularExpressions;

namespace CaseTools.Decisions;

/// <summary>Whether a text names a person, by a word of the name, a telephone, an e-mail address or the number of a document.</summary>
internal static class PersonalWords
{
    private const int ShortestWord = 3;
    private const int ShortestNumber = 6;
    private const int FiguresOfPhone = 9;

    private static readonly Regex Word = new(@"\p{L}[\p{L}\p{M}]*", RegexOptions.CultureInvariant);

    /// <summary>Whether a text names one of several persons.</summary>
    public static bool Name(string text, IEnumerable<IntakeRecord> persons)
    {
        var words = new HashSet<string>(WordsOf(text), StringComparer.Ordinal);
        var (signs, figures, folded) = (Only(text, char.IsLetterOrDigit), Only(text, char.IsDigit), Fold(text));
        return persons.Any(person =>
            NamesOf(person).SelectMany(WordsOf).Any(word => word.Length >= ShortestWord && words.Contains(word))
            || new[] { person.Phone, person.PhoneE164 }.Any(phone => Holds(figures, EndOf(Only(phone, char.IsDigit))))
            || Holds(signs, Only(person.NationalId, char.IsLetterOrDigit))
            || (person.Email is { Length: > 0 } email && folded.Contains(Fold(email.Trim()))));
    }

    private static IEnumerable<string> NamesOf(IntakeRecord person) =>
        new[] { person.FullName, person.FamilyName, person.GivenName, person.Patronymic }.OfType<string>();

    private static IEnumerable<string> WordsOf(string text) => Word.Matches(Fold(text)).Cast<Match>().Select(match => match.Value);

    // A number is known by its last figures: 8 916 ... and +7 916 ... are one.
    private static string EndOf(string phone) => phone.Length > FiguresOfPhone ? phone.Substring(phone.Length - FiguresOfPhone) : phone;

    private static bool Holds(string text, string number) => number.Length >= ShortestNumber && text.Contains(number);

    private static string Only(string? text, Func<char, bool> isTaken) => new([.. Fold(text ?? "").Where(isTaken)]);

    private static string Fold(string text) => (text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC))
        .ToLowerInvariant()
        .Replace('ё', 'е');
}

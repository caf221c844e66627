using System.Text;
using CaseTools.Hosting;

namespace CaseTools.Intake;

/// <summary>Finds in the text of a telephone cell the number that can be dialled from everywhere.</summary>
internal static class PhoneText
{
    private const string Expectation =
        "a telephone number with the code of its country, such as +995 555 12 34 56; the text is kept as it stands";

    // Fewer figures are an extension, or part of a name.
    private const int FewestFigures = 5;

    private static readonly char[] Breaks = [',', ';', '|', '/', '\n', '\r', '\\'];

    /// <summary>Reads the first number of a cell in E.164, says what had to be assumed, and notes figures that are no number.</summary>
    /// <param name="row">The row, which is told what was assumed.</param>
    /// <param name="column">The column of the telephone.</param>
    /// <param name="text">What stands in its cell.</param>
    /// <param name="homes">The countries in which a number without a code may be.</param>
    /// <param name="phones">Knows telephone numbers.</param>
    public static string? Read(RowCells row, IntakeColumn column, string text, PhoneHomes homes, IPhoneNumbers phones)
    {
        // The name of somebody in a messenger, or a link to one.
        if (IsLink(text))
        {
            return null;
        }

        var candidates = CandidatesIn(text);
        foreach (var candidate in candidates)
        {
            if (Dial(candidate, homes, phones) is var (number, guess) && number is not null)
            {
                Say(row, column, guess);
                Say(row, column, candidates.Count > 1 ? "several telephone numbers in one cell: the first that can be dialled taken" : null);
                return number;
            }
        }

        if (text.Any(char.IsDigit) && row.Find(column) is { } cell)
        {
            row.Doubt(cell, Expectation);
        }

        return null;
    }

    private static bool IsLink(string text) =>
        text.IndexOf('@') >= 0 || text.IndexOf("://", StringComparison.Ordinal) >= 0 || text.IndexOf("t.me", StringComparison.OrdinalIgnoreCase) >= 0;

    private static void Say(RowCells row, IntakeColumn column, string? guess)
    {
        if (guess is not null)
        {
            row.Guess(column, guess);
        }
    }

    // Figures alone, with the plus before them where there is one. A plus starts a number of its own.
    private static List<string> CandidatesIn(string text)
    {
        var found = new List<string>(1);
        var figures = new StringBuilder(text.Length);
        var isOver = false;
        foreach (var sign in text)
        {
            if (sign == '+' || Array.IndexOf(Breaks, sign) >= 0)
            {
                Take(figures, found);
                isOver = false;
            }

            if (!isOver && sign is '+' or (>= '0' and <= '9'))
            {
                figures.Append(sign);
            }

            // "доб. 12", "мама": what follows is not of the number.
            isOver |= figures.Length >= FewestFigures && char.IsLetter(sign);
        }

        Take(figures, found);
        return found;
    }

    private static void Take(StringBuilder figures, List<string> found)
    {
        if (figures.Length >= FewestFigures)
        {
            found.Add(figures.ToString());
        }

        figures.Clear();
    }

    // A number of ten figures is one within its country: (495) 123-45-67 is in Moscow, not in Germany.
    private const int FewestWithCode = 11;

    private static (string? Number, string? Guess) Dial(string figures, PhoneHomes homes, IPhoneNumbers phones)
    {
        if (figures[0] == '+')
        {
            return (phones.ToE164(figures, null), null);
        }

        if (figures.StartsWith("00", StringComparison.Ordinal))
        {
            return (phones.ToE164("+" + figures.Substring(2), null), null);
        }

        if (figures.Length == 11 && figures[0] is '7' or '8' && phones.ToE164("+7" + figures.Substring(1), null) is { } north)
        {
            return (north, "eleven figures from 7 or 8 on taken as a telephone number of Russia or Kazakhstan, +7");
        }

        return InRegion(figures, homes.CurrentCountry, IntakeFields.CurrentCountry, phones)
            ?? InRegion(figures, homes.Nationality, IntakeFields.Nationality, phones)
            ?? (
                figures.Length >= FewestWithCode ? phones.ToE164("+" + figures, null) : null,
                "a telephone number taken as one with the code of its country, without its +");
    }

    private static (string? Number, string? Guess)? InRegion(string figures, string? region, string field, IPhoneNumbers phones) =>
        region is not null && phones.ToE164(figures, region) is { } number
            ? (number, $"a telephone number without the code of its country taken as one of {field}")
            : null;
}

/// <summary>The countries in which a telephone number without the code of a country may be.</summary>
/// <param name="CurrentCountry">Where its owner is, the likelier one; null where not known.</param>
/// <param name="Nationality">Whose citizen the owner is; null where not known.</param>
internal readonly record struct PhoneHomes(string? CurrentCountry, string? Nationality);

using System.Globalization;

namespace CaseTools.Values;

/// <summary>A date's text as numbers, words and signs; white space is left out.</summary>
internal sealed class DateTokens
{
    // A date with a weekday, a time and an offset; anything longer is a sentence.
    private const int LongestText = 80;
    private const int LongestNumber = 9;

    private readonly List<Token> tokens = [];
    private int place;

    private DateTokens()
    {
    }

    /// <summary>Whether nothing is left.</summary>
    public bool IsAtEnd => place >= tokens.Count;

    /// <summary>What comes next; nothing at the end.</summary>
    public Token Next => Ahead(0);

    /// <summary>Takes a text apart; null where it is too long to be a date.</summary>
    public static DateTokens? Of(string text)
    {
        var result = text.Length <= LongestText ? new DateTokens() : null;
        for (var i = 0; result is not null && i < text.Length;)
        {
            var end = EndOf(text, i);
            if (NumberText.IsFigure(text[i]))
            {
                if (end - i > LongestNumber)
                {
                    return null;
                }

                var figures = text.Substring(i, end - i);
                result.tokens.Add(new Token(figures, int.Parse(figures, NumberStyles.None, CultureInfo.InvariantCulture), default));
            }
            else if (!CellText.IsBlank(text[i]))
            {
                var word = char.IsLetter(text[i]) ? text.Substring(i, end - i) : "";
                result.tokens.Add(new Token(word, null, word.Length > 0 ? default : text[i]));
            }

            i = end;
        }

        return result;
    }

    /// <summary>What comes later.</summary>
    public Token Ahead(int steps) => place + steps < tokens.Count ? tokens[place + steps] : default;

    /// <summary>Goes on.</summary>
    public void Skip(int steps) => place += steps;

    /// <summary>Takes a number of at most so many figures.</summary>
    public bool TryNumber(int mostFigures, out Token number)
    {
        number = Next;
        var isNumber = number.Number is not null && number.Text.Length <= mostFigures;
        place += isNumber ? 1 : 0;
        return isNumber;
    }

    /// <summary>Takes a sign.</summary>
    public bool TrySign(char sign)
    {
        var isSign = Next.Sign == sign;
        place += isSign ? 1 : 0;
        return isSign;
    }

    /// <summary>Takes a word.</summary>
    public bool TryWord(string word)
    {
        var isWord = Next.IsWord && string.Equals(Next.Text, word, StringComparison.OrdinalIgnoreCase);
        place += isWord ? 1 : 0;
        return isWord;
    }

    /// <summary>Passes over weekdays, "year", "at" and the commas and full stops around them.</summary>
    public void SkipFillers()
    {
        while ((Next.IsWord && MonthWords.KindOf(Next.Text) == DateWord.Filler) || Next.Sign is ',' or '.')
        {
            place++;
        }
    }

    private static int EndOf(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && IsSameToken(text, start, end))
        {
            end++;
        }

        return end;
    }

    private static bool IsSameToken(string text, int start, int place) =>
        NumberText.IsFigure(text[start]) ? NumberText.IsFigure(text[place])
        : char.IsLetter(text[start]) && (char.IsLetter(text[place]) || IsApostrophe(text, place));

    // п'ятниця
    private static bool IsApostrophe(string text, int place) =>
        text[place] is '\'' or '’' or 'ʼ' && place + 1 < text.Length && char.IsLetter(text[place + 1]);

    /// <summary>A number, a word or a sign.</summary>
    /// <param name="Text">The figures or the letters.</param>
    /// <param name="Number">The number.</param>
    /// <param name="Sign">The sign.</param>
    internal readonly record struct Token(string Text, int? Number, char Sign)
    {
        /// <summary>Whether it is a word.</summary>
        public bool IsWord => Number is null && Text is { Length: > 0 };

        /// <summary>Whether it is a number of four figures, as years are.</summary>
        public bool IsYear => Number is not null && Text.Length == 4;
    }
}

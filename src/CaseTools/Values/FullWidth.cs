namespace CaseTools.Values;

/// <summary>Figures and letters as wide as Chinese signs: ３００.</summary>
internal static class FullWidth
{
    private const char First = '\uFF01';
    private const char Last = '\uFF5E';
    private const int Distance = First - '!';

    /// <summary>The same text in plain figures and letters, without signs that are not seen.</summary>
    public static string Fold(string text)
    {
        foreach (var sign in text)
        {
            if (IsToFold(sign))
            {
                return new string(text.Where(other => !CellText.IsInvisible(other)).Select(FoldOne).ToArray());
            }
        }

        return text;
    }

    private static bool IsToFold(char sign) => sign is >= First and <= Last || CellText.IsInvisible(sign);

    private static char FoldOne(char sign) => sign is >= First and <= Last ? (char)(sign - Distance) : sign;
}

namespace CaseTools.IO.Encodings;

/// <summary>
/// Counts what no text holds. A few NULs are how old programs fill up a cell; many of them, or many other control signs, are no text.
/// </summary>
internal sealed class ControlSigns
{
    private long signs;
    private long controls;

    /// <summary>How many NULs there are.</summary>
    public long Zeros { get; private set; }

    /// <summary>The line of the first NUL or control sign, from 1; 0 where there is none.</summary>
    public long FirstLine { get; private set; }

    /// <summary>Whether this is no text: more NULs than other signs, or a control sign among fifty.</summary>
    public bool IsBinary => Zeros * 2 > signs || controls * 50 > signs - Zeros;

    /// <summary>Counts the signs of a piece of text, whatever they are.</summary>
    public void AddText(int count) => signs += count;

    /// <summary>Counts a sign below the space that stands in that piece; any other is passed over.</summary>
    public void Add(char sign, long line)
    {
        if (sign < ' ' && sign is not ('\t' or '\n' or '\r' or '\f' or '\v'))
        {
            Zeros += sign == '\0' ? 1 : 0;
            controls += sign == '\0' ? 0 : 1;
            FirstLine = FirstLine == 0 ? line : FirstLine;
        }
    }
}

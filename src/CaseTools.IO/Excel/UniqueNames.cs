using System.Globalization;

namespace CaseTools.IO.Excel;

/// <summary>Names that Excel would take for the same when they differ in case alone.</summary>
internal sealed class UniqueNames
{
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name, or the name with the first free number.</summary>
    /// <param name="wanted">A name that Excel accepts.</param>
    /// <param name="length">Longest a name may be.</param>
    /// <param name="suffix">Puts the number into the form of the name.</param>
    public string Take(string wanted, int length, Func<string, string> suffix)
    {
        var name = ExcelText.Cut(wanted, length);
        return taken.Add(name) ? name : TakeNumbered(wanted, length, suffix);
    }

    /// <summary>The name with the first free number, from two on.</summary>
    public string TakeNumbered(string wanted, int length, Func<string, string> suffix)
    {
        for (var number = 2; ; number++)
        {
            var ending = suffix(number.ToString(CultureInfo.InvariantCulture));
            var name = ExcelText.Cut(wanted, length - ending.Length).TrimEnd() + ending;
            if (taken.Add(name))
            {
                return name;
            }
        }
    }
}

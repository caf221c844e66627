using System.Globalization;

namespace CaseTools.IO.Excel;

/// <summary>
/// Runs the calling thread under the invariant culture until disposed: ClosedXML formats some numbers and dates in the current
/// one.
/// </summary>
internal sealed class InvariantCultureScope : IDisposable
{
    private readonly CultureInfo culture = CultureInfo.CurrentCulture;
    private readonly CultureInfo uiCulture = CultureInfo.CurrentUICulture;

    public InvariantCultureScope()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
    }

    public void Dispose()
    {
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = uiCulture;
    }
}

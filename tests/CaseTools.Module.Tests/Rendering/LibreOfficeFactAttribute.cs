namespace CaseTools.ModuleTests;

/// <summary>A test that looks at what is printed: by LibreOffice, and the programs of Poppler that take its pages apart.</summary>
internal sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute()
    {
        if (RenderedReport.Missing.Count > 0)
        {
            Skip = $"Needs {string.Join(", ", RenderedReport.Missing)} (on Debian: libreoffice-calc-nogui, poppler-utils).";
        }
    }
}

namespace CaseTools.ModuleTests;

/// <summary>A test that looks at what is printed: by LibreOffice, and the programs of Poppler that take its pages apart.</summary>
internal sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute() => Skip = LibreOffice.WhatIsMissing;
}

/// <summary>The same with several cases.</summary>
internal sealed class LibreOfficeTheoryAttribute : TheoryAttribute
{
    public LibreOfficeTheoryAttribute() => Skip = LibreOffice.WhatIsMissing;
}

/// <summary>Whether a machine can lay out pages.</summary>
internal static class LibreOffice
{
    /// <summary>Why it cannot; null where it can.</summary>
    public static string? WhatIsMissing =>
        RenderedReport.Missing.Count == 0 ? null : $"Needs {string.Join(", ", RenderedReport.Missing)} (on Debian: libreoffice-calc-nogui, poppler-utils).";
}

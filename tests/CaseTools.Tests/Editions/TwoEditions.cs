using CaseTools.Desktop;
using CaseTools.IO;
using CaseTools.Tests.Reports;

namespace CaseTools.Tests.Editions;

/// <summary>The same account of the same files, by this edition of .NET and by the other one.</summary>
public sealed class TwoEditions : IDisposable
{
    public TwoEditions()
    {
        if (Editions.Desktop.WhatIsMissing is null)
        {
            // A culture that writes i otherwise, and numbers with a comma.
            Printed = Editions.Desktop.Run(ExampleRun.Folder, Desktop, "tr-TR");
            new EditionAccount(new Adapters(), ExampleRun.Folder, Core).Write();
        }
    }

    /// <summary>What the program printed.</summary>
    public string Printed { get; } = "";

    /// <summary>The folder of .NET Framework or Mono.</summary>
    public string Desktop { get; } = Directory.CreateTempSubdirectory("casetools-desktop").FullName;

    /// <summary>The folder of this edition.</summary>
    public string Core { get; } = Directory.CreateTempSubdirectory("casetools-core").FullName;

    /// <inheritdoc/>
    public void Dispose()
    {
        Directory.Delete(Desktop, recursive: true);
        Directory.Delete(Core, recursive: true);
    }
}

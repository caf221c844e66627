namespace CaseTools.Tests.Editions;

/// <summary>A test that runs a program of .NET Framework: where Windows or Mono can.</summary>
internal sealed class DesktopFactAttribute : FactAttribute
{
    public DesktopFactAttribute() => Skip = Desktop.WhatIsMissing;
}

using System.Globalization;
using System.Text;
using CaseTools.Hosting;

namespace CaseTools.Intake;

/// <summary>What the caller says about how a file is written.</summary>
/// <param name="Today">The day of the import: a birth date after it is not read.</param>
internal sealed record IntakeReadingOptions(DateTime Today)
{
    /// <summary>The delimiter; null to have it found.</summary>
    public char? Delimiter { get; init; }

    /// <summary>The encoding; null to have it found.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>Which column fills which field; null where not said.</summary>
    public IntakeMap? Map { get; init; }

    /// <summary>The order of day and month where a column does not show it; null where not said.</summary>
    public DateOrder? DateOrder { get; init; }

    /// <summary>How numbers are written where they could mean two things and their column does not show it; null where not said.</summary>
    public CultureInfo? Culture { get; init; }

    /// <summary>Knows telephone numbers; null to leave them as they stand.</summary>
    public IPhoneNumbers? Phones { get; init; }
}

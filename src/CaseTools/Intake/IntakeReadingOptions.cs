using System.Globalization;

namespace CaseTools.Intake;

/// <summary>What the caller says about how a file is written.</summary>
/// <param name="Delimiter">The delimiter; null to have it found.</param>
/// <param name="DateOrder">The order of dates with slashes; null where not said.</param>
/// <param name="Culture">How numbers are written where they could mean two things; null where not said.</param>
/// <param name="Today">The day of the import: a birth date after it is not read.</param>
internal sealed record IntakeReadingOptions(char? Delimiter, DateOrder? DateOrder, CultureInfo? Culture, DateTime Today);

using System.Globalization;

namespace CaseTools.Completion;

/// <summary>Offers instants in the form that is taken, with the offset of this machine.</summary>
internal sealed class InstantCompleter : ValueCompleter
{
    /// <inheritdoc/>
    protected override IEnumerable<Suggestion> Suggest(TypedCommand command)
    {
        var now = DateTimeOffset.Now;
        var midnight = new DateTimeOffset(now.Year, now.Month, now.Day, 0, 0, 0, now.Offset);
        return [Of(now, "now"), Of(midnight, "the beginning of today"), Of(midnight.AddDays(-1), "the beginning of yesterday"), Of(midnight.AddDays(-7), "a week ago")];
    }

    private static Suggestion Of(DateTimeOffset instant, string meaning) =>
        new(instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture), meaning) { IsWritten = true };
}

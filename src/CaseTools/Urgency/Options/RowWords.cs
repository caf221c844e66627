using CaseTools.Borders;

namespace CaseTools.Urgency;

/// <summary>What the observation of a route says to the members who could take it.</summary>
internal sealed class RowWords
{
    private readonly OptionSpeech speech;
    private readonly BorderStatus row;
    private readonly Person[] affected;
    private readonly int stated;
    private readonly DateTimeOffset? closing;

    /// <summary>Takes an observation.</summary>
    public RowWords(OptionSpeech speech, BorderStatus row)
    {
        this.speech = speech;
        this.row = row;
        affected = [.. speech.Members.Where(row.SpeaksOf)];
        stated = ClosureLevels.At(row, speech.Terms.AsOf);
        closing = affected.Length > 0 ? ClosureLevels.ClosingTime(row, speech.Terms.AsOf) : null;
    }

    /// <summary>Whether it restricts or closes by itself, and speaks of a member.</summary>
    public bool IsRestriction => affected.Length > 0 && stated > ClosureLevels.Friction;

    private bool IsClosed => affected.Length > 0 && (stated == ClosureLevels.Closed || closing <= speech.Terms.AsOf);

    private string Whom => speech.Whom(affected);

    /// <summary>That it is closed or closes, and when it is to open again.</summary>
    public IEnumerable<string> Closings()
    {
        if (IsClosed)
        {
            yield return closing <= speech.Terms.AsOf
                ? speech.Say("option-closed-since", speech.Instant(closing.Value), Whom)
                : speech.Say("option-closed", Whom);
            if (row.ReopensAt > speech.Terms.AsOf)
            {
                yield return speech.Say("option-reopens", speech.Instant(row.ReopensAt.Value));
            }
        }
        else if (closing is { } time)
        {
            yield return speech.Say(speech.IsNow(time) ? "option-closes-now" : "option-closes", speech.Instant(time), Whom);
        }
    }

    /// <summary>In what state it is, where that is not said with its closing.</summary>
    public IEnumerable<string> State()
    {
        if (StateKey() is { } key)
        {
            yield return key is "option-restricted" or "option-closing" or "option-severe" ? speech.Say(key, speech.Aim(row, affected), Whom)
                : key == "option-reopened" ? speech.Say(key, speech.Instant(row.ReopensAt!.Value))
                : speech.Say(key);
        }
    }

    /// <summary>That it was open when last seen, which is too long ago.</summary>
    public IEnumerable<string> WasOpen() => [speech.Say("option-was-open", Age), .. Source()];

    /// <summary>When it was last seen, and by whom.</summary>
    /// <param name="isOld">Whether its age counts against it.</param>
    public IEnumerable<string> Seen(bool isOld) =>
        [isOld ? speech.Say("option-seen-old", Age) : Age == 0 ? speech.Say("option-seen-today") : speech.Say("option-seen", Age), .. Source()];

    /// <summary>Transport and queue.</summary>
    public IEnumerable<string> Journey()
    {
        if (row.Transport is { } transport)
        {
            switch (transport.Trim().Replace('_', ' ').ToUpperInvariant())
            {
                case "SCARCE":
                    yield return speech.Say("option-scarce");
                    break;
                case "SOLD OUT":
                    yield return speech.Say("option-sold-out");
                    break;
                case "OPEN" or "UNKNOWN" or "":
                    break;
                default:
                    yield return speech.Say("option-transport", transport.Trim());
                    break;
            }
        }

        if (row.QueueHours is { } hours and > 0)
        {
            yield return speech.Say("option-queue", hours);
        }
    }

    /// <summary>Why no cost can be said.</summary>
    public IEnumerable<string> PriceMissing()
    {
        yield return row.PriceLow is null ? speech.Say("option-no-price")
            : row.PriceCurrency is { } currency ? speech.Say("option-no-rate", currency)
            : speech.Say("option-no-currency");
    }

    private int Age => (speech.Terms.AsOf - row.AsOf).Days;

    private string? StateKey() =>
        IsClosed ? null
        : !row.SaysWhetherOpen() ? "option-not-known"
        : ClosureLevels.HasReopened(row, speech.Terms.AsOf) ? "option-reopened"
        : affected.Length == 0 && stated > speech.Terms.Model.Border.OtherProfileLevel ? "option-for-others"
        : stated >= ClosureLevels.Closing ? (closing is not null ? null : row.Status == RouteStatus.Closing ? "option-closing" : "option-severe")
        : stated == ClosureLevels.Restricted ? "option-restricted"
        : row.Status == RouteStatus.Watch ? "option-watch"
        : stated == ClosureLevels.Friction ? "option-friction"
        : "option-open";

    private IEnumerable<string> Source() => row.Source is { } source ? [speech.Say("option-source", source)] : [];
}

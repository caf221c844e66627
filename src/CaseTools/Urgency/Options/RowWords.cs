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
                ? speech.Say("closed-since", speech.Instant(closing.Value), Whom)
                : speech.Say("closed", Whom);
            if (row.ReopensAt > speech.Terms.AsOf)
            {
                yield return speech.Say("reopens", speech.Instant(row.ReopensAt.Value));
            }
        }
        else if (closing is { } time)
        {
            yield return speech.Say(speech.IsNow(time) ? "closesNow" : "closes", speech.Instant(time), Whom);
        }
    }

    /// <summary>In what state it is, where that is not said with its closing.</summary>
    public IEnumerable<string> State()
    {
        if (StateKey() is { } key)
        {
            yield return key is "restricted" or "closing" or "severe" ? speech.Say(key, speech.Aim(row, affected), Whom)
                : key == "reopened" ? speech.Say(key, speech.Instant(row.ReopensAt!.Value))
                : speech.Say(key);
        }
    }

    /// <summary>That it was open when last seen, which is too long ago.</summary>
    public IEnumerable<string> WasOpen() => [speech.Say("was-open", Age), .. Source()];

    /// <summary>When it was last seen, and by whom.</summary>
    /// <param name="isOld">Whether its age counts against it.</param>
    public IEnumerable<string> Seen(bool isOld) =>
        [isOld ? speech.Say("seen-old", Age) : Age == 0 ? speech.Say("seen-today") : speech.Say("seen", Age), .. Source()];

    /// <summary>Transport and queue.</summary>
    public IEnumerable<string> Journey()
    {
        if (row.Transport is { } transport)
        {
            switch (transport.Trim().Replace('_', ' ').ToUpperInvariant())
            {
                case "SCARCE":
                    yield return speech.Say("scarce");
                    break;
                case "SOLD OUT":
                    yield return speech.Say("sold-out");
                    break;
                case "OPEN" or "UNKNOWN" or "":
                    break;
                default:
                    yield return speech.Say("transport", transport.Trim());
                    break;
            }
        }

        if (row.QueueHours is { } hours and > 0)
        {
            yield return speech.Say("queue", hours);
        }
    }

    /// <summary>Why no cost can be said.</summary>
    public IEnumerable<string> PriceMissing()
    {
        yield return row.PriceLow is null ? speech.Say("no-price")
            : row.PriceCurrency is { } currency ? speech.Say("no-rate", currency)
            : speech.Say("no-currency");
    }

    private int Age => (speech.Terms.AsOf - row.AsOf).Days;

    private string? StateKey() =>
        IsClosed ? null
        : !row.SaysWhetherOpen() ? "notKnown"
        : ClosureLevels.HasReopened(row, speech.Terms.AsOf) ? "reopened"
        : affected.Length == 0 && stated > speech.Terms.Model.Border.OtherProfileLevel ? "forOthers"
        : stated >= ClosureLevels.Closing ? (closing is not null ? null : row.Status == RouteStatus.Closing ? "closing" : "severe")
        : stated == ClosureLevels.Restricted ? "restricted"
        : row.Status == RouteStatus.Watch ? "watch"
        : stated == ClosureLevels.Friction ? "friction"
        : "open";

    private IEnumerable<string> Source() => row.Source is { } source ? [speech.Say("source", source)] : [];
}

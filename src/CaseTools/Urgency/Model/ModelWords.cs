using CaseTools.Wording;

namespace CaseTools.Urgency;

/// <summary>What a model names, as people read it: names of the default model in every language, others as the model writes them.</summary>
internal static class ModelWords
{
    /// <summary>A band.</summary>
    public static string BandName(this Phrases phrases, string band) => phrases.NameOf("band-", band);

    /// <summary>A task.</summary>
    public static string TaskName(this Phrases phrases, string task) => phrases.NameOf("task-", task);

    /// <summary>A part.</summary>
    public static string PartName(this Phrases phrases, UrgencyPart part) => phrases.OfMember("part-", part);

    /// <summary>Within how long a case of a band is to be contacted, in words that follow "Contact".</summary>
    public static Sentence ContactWithin(this Phrases phrases, UrgencyBand band) => band.ContactWithinDays is { } days
        ? phrases.Say("contact-within-days", days)
        : phrases.Say("contact-within-hours", band.ContactWithinHours);

    /// <summary>How long that is, by itself.</summary>
    public static string ContactTime(this Phrases phrases, UrgencyBand band) => band.ContactWithinDays is { } days
        ? phrases.Of("time-days", days)
        : phrases.Of("time-hours", band.ContactWithinHours);
}

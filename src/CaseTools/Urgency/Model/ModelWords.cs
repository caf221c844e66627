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
}

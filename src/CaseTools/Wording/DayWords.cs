namespace CaseTools.Wording;

/// <summary>Calendar days in words.</summary>
internal static class DayWords
{
    /// <summary>How far a day is: in 3 days, today, 2 days overdue.</summary>
    public static Sentence DaysLeft(this Phrases phrases, int days) => days switch
    {
        0 => phrases.Say("days-today"),
        > 0 => phrases.Say("days-ahead", days),
        _ => phrases.Say("days-overdue", -(long)days),
    };
}

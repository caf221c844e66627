namespace CaseTools.Urgency;

/// <summary>The days that a person spent in a country before entering it again: each once, however many stays name it.</summary>
internal sealed class EarlierDays
{
    private readonly int[] among;

    private EarlierDays(int[] among)
    {
        this.among = among;
    }

    /// <summary>Takes the stays that a record lists.</summary>
    /// <param name="stays">Stays in any country; entry and exit days both count.</param>
    /// <param name="country">The country whose stays count.</param>
    /// <param name="entry">The day of entry of the stay that they went before.</param>
    /// <param name="longest">How many days before that are looked at.</param>
    public static EarlierDays Of(IEnumerable<PastStay> stays, string country, DateTime entry, int longest)
    {
        // By how many days before the entry: where a stay begins one more is there, after its last day one less.
        var change = new int[longest + 2];
        foreach (var stay in stays.Where(stay => stay.Country == country))
        {
            var nearest = Math.Max(1, stay.Exit is { } exit ? (entry - exit.Date).Days : 1);
            var farthest = Math.Min(longest, (entry - stay.Entry.Date).Days);
            if (nearest <= farthest)
            {
                change[nearest]++;
                change[farthest + 1]--;
            }
        }

        var among = new int[longest + 1];
        for (int before = 1, there = 0; before <= longest; before++)
        {
            there += change[before];
            among[before] = among[before - 1] + (there > 0 ? 1 : 0);
        }

        return new EarlierDays(among);
    }

    /// <summary>How many of the last days before the entry were spent there.</summary>
    public int Among(int lastDays) => lastDays <= 0 ? 0 : among[lastDays];
}

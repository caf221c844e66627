namespace CaseTools.Urgency;

/// <summary>The bands of a model by their places: 0 is the most urgent.</summary>
internal sealed class BandLadder(UrgencyModel model)
{
    private readonly int[] byFloor = model.Floors.Select(floor => model.IndexOfBand(floor.AtLeast)).ToArray();

    private readonly IReadOnlyDictionary<SafeguardingSign, int> bySign = ((SafeguardingSign[])Enum.GetValues(typeof(SafeguardingSign))).ToDictionary(
        sign => sign,
        sign => BandsAskedFor(model, floor => floor.IsMetBy(sign)));

    /// <summary>The place below the last band: of what asks for no band.</summary>
    public int None => model.Bands.Count;

    /// <summary>The band at a place.</summary>
    public UrgencyBand this[int place] => model.Bands[place];

    /// <summary>The band that a score gives.</summary>
    public int OfScore(int score)
    {
        var place = 0;
        while (score < model.Bands[place].From)
        {
            place++;
        }

        return place;
    }

    /// <summary>The most urgent band that a floor asks for because of a safeguarding sign; <see cref="None"/> where none does.</summary>
    public int OfSign(SafeguardingSign sign) => bySign[sign];

    /// <summary>The most urgent band that a floor asks for because of a separated child; <see cref="None"/> where none does.</summary>
    public int OfSeparatedChild { get; } = BandsAskedFor(model, floor => floor.When == FloorCondition.InsideLeftUnitOrWantedOrSeparatedChild);

    /// <summary>The band that a floor of the model asks for.</summary>
    /// <param name="index">The floor's place in the model.</param>
    public int OfFloor(int index) => byFloor[index];

    /// <summary>The most urgent band that a floor asks for because every route that is still open closes; <see cref="None"/> where none does.</summary>
    /// <param name="left">Time to the last closing.</param>
    public int OfLastClosing(TimeSpan left)
    {
        var band = None;
        for (var i = 0; i < byFloor.Length; i++)
        {
            var floor = model.Floors[i];
            if (floor.When == FloorCondition.InsideAndEveryRouteCloses && left <= TimeSpan.FromHours(floor.Hours!.Value))
            {
                band = Math.Min(band, byFloor[i]);
            }
        }

        return band;
    }

    private static int BandsAskedFor(UrgencyModel model, Func<UrgencyFloor, bool> asks) => model.Floors
        .Where(asks)
        .Select(floor => model.IndexOfBand(floor.AtLeast))
        .Append(model.Bands.Count)
        .Min();
}

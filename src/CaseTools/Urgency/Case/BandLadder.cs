namespace CaseTools.Urgency;

/// <summary>The bands of a model by their places: 0 is the most urgent.</summary>
internal sealed class BandLadder(UrgencyModel model)
{
    private readonly int[] byFloor = model.Floors
        .Select(floor => model.Bands.TakeWhile(band => band.Name != floor.AtLeast).Count())
        .ToArray();

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

    /// <summary>The band that a floor of the model asks for.</summary>
    /// <param name="index">The floor's place in the model.</param>
    public int OfFloor(int index) => byFloor[index];
}

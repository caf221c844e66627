namespace CaseTools.Decisions;

/// <summary>The floors that keep a person from harm.</summary>
internal static class SafeguardingFloors
{
    /// <summary>The most urgent of them that asks for more than a band; null where none does.</summary>
    public static CaseFloor? Above(string band, CaseAssessment assessment) => assessment.Floors
        .Where(floor => floor.IsSafeguarding && assessment.Model.IndexOfBand(floor.AtLeast) < assessment.Model.IndexOfBand(band))
        .OrderBy(floor => assessment.Model.IndexOfBand(floor.AtLeast))
        .FirstOrDefault();
}

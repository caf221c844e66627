using CsCheck;

namespace CaseTools.Tests.Urgency.Properties;

/// <summary>A changed model is refused exactly where it contradicts itself.</summary>
public sealed class ModelPropertyTests
{
    private static readonly Gen<(int Row, int Column, int Points)> Cell = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 4], Gen.Int[-3, 43]);
    private static readonly Gen<int[][]> Steps = Gen.Int[-1, 20].Array[2].Array[1, 4].Select(steps => steps.OrderBy(step => step[0]).ToArray());

    [Fact]
    public void A_matrix_is_taken_exactly_if_it_rises_along_both_ways_within_0_and_the_max() => Property.Holds(Cell.Array[1, 3], cells =>
    {
        var matrix = Scoring.Model.Border.Matrix.Select(row => row.ToArray()).ToArray();
        foreach (var (row, column, points) in cells)
        {
            matrix[row][column] = points;
        }

        var rises = Enumerable.Range(0, 6).All(level => Enumerable.Range(0, 5).All(exposure =>
            matrix[level][exposure] is >= 0 and <= 40
            && (level == 0 || matrix[level - 1][exposure] <= matrix[level][exposure])
            && (exposure == 0 || matrix[level][exposure - 1] <= matrix[level][exposure])));
        var findings = ModelFiles.FindingsAfter(root => ModelFiles.Set(root, "border.matrix", $"[{string.Join(',', matrix.Select(Json))}]"));
        Assert.Equal(rises, findings.Count == 0);
        Assert.All(findings, finding => Assert.StartsWith("border.matrix[", finding, StringComparison.Ordinal));
    });

    [Theory]
    [InlineData("deadline.daysLeft", 15)]
    [InlineData("means.ratioBelow", 10)]
    public void A_ladder_is_taken_exactly_if_its_limits_rise_and_its_points_fall(string place, int most) => Property.Holds(Steps, steps =>
    {
        var falls = steps.All(step => step[0] >= 0 && step[1] >= 0 && step[1] <= most)
            && steps.Zip(steps.Skip(1)).All(pair => pair.First[0] < pair.Second[0] && pair.First[1] >= pair.Second[1]);
        var findings = ModelFiles.FindingsAfter(root => ModelFiles.Set(root, place, $"[{string.Join(',', steps.Select(Json))}]"));
        Assert.Equal(falls, findings.Count == 0);
        Assert.All(findings, finding => Assert.StartsWith(place + "[", finding, StringComparison.Ordinal));
    });

    [Fact]
    public void Bands_are_taken_exactly_if_they_fall_to_0() => Property.Holds(Gen.Int[-1, 12].Array[4], froms =>
    {
        var falls = froms[3] == 0 && froms[0] > froms[1] && froms[1] > froms[2] && froms[2] > 0;
        var findings = ModelFiles.FindingsAfter(root =>
        {
            for (var i = 0; i < froms.Length; i++)
            {
                root["bands"]![i]!["from"] = froms[i];
            }
        });
        Assert.Equal(falls, findings.Count == 0);
        Assert.All(findings, finding => Assert.StartsWith("bands", finding, StringComparison.Ordinal));
    });

    private static string Json(int[] numbers) => $"[{string.Join(',', numbers)}]";
}

using System.Globalization;
using CsCheck;

namespace CaseTools.Tests.Urgency.Properties;

/// <summary>Same input, same output, whatever the culture and the order of the rows. The lead stays the lead: each case has one applicant.</summary>
public sealed class OrderPropertyTests
{
    private static readonly CultureInfo[] Cultures = [.. new[] { "ru-RU", "tr-TR", "ar-SA", "de-DE", "fa-IR", "sv-SE" }.Select(CultureInfo.GetCultureInfo)];

    private static readonly Gen<(IntakeRecord[][] Cases, BorderStatus[] Rows, int Seed)> Input = Gen.Select(GenRecords.Cases, GenBorders.Rows, Gen.Int[1, 1_000_000]);

    [Fact]
    public void The_order_of_the_rows_changes_nothing() => Property.Holds(Input, input =>
    {
        var records = input.Cases.SelectMany(members => members).ToArray();

        Assert.Equal(
            Text(records, input.Rows),
            Text(Shuffled(records, input.Seed), Shuffled(input.Rows, input.Seed)));
    });

    [Fact]
    public void The_culture_changes_nothing() => Property.Holds(Input, input =>
    {
        var records = input.Cases.SelectMany(members => members).ToArray();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var expected = Text(records, input.Rows);
            CultureInfo.CurrentCulture = Cultures[input.Seed % Cultures.Length];
            Assert.Equal(expected, Text(records, input.Rows));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    });

    private static string Text(IEnumerable<IntakeRecord> records, IEnumerable<BorderStatus> rows) => AssessmentText.Of(Scoring.ScoreAll(records, rows));

    private static T[] Shuffled<T>(T[] items, int seed)
    {
        T[] copy = [.. items];
        new Random(seed).Shuffle(copy);
        return copy;
    }
}

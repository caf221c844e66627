using CaseTools.Values;

namespace CaseTools.Tests.Values;

/// <summary>Instants: a moment is one only with its offset from UTC.</summary>
public sealed class InstantsTests
{
    [Theory]
    [InlineData("2022-09-29T21:00:00Z", "2022-09-29T21:00:00+00:00")]
    [InlineData("2022-09-29T21:00:00z", "2022-09-29T21:00:00+00:00")]
    [InlineData("2022-09-30T00:00:00+03:00", "2022-09-30T00:00:00+03:00")]
    [InlineData("2022-09-30 00:00:00 +0300", "2022-09-30T00:00:00+03:00")]
    [InlineData("2022-09-30t00:00+03", "2022-09-30T00:00:00+03:00")]
    [InlineData(" 2022-09-30T00:00:00-03:30 ", "2022-09-30T00:00:00-03:30")]
    [InlineData("2022-09-30T05:45:00+05:45", "2022-09-30T05:45:00+05:45")]
    [InlineData("2022-09-30T00:00:00+14:00", "2022-09-30T00:00:00+14:00")]
    [InlineData("2022-09-30T00:00:00.5Z", "2022-09-30T00:00:00.5+00:00")]
    [InlineData("2022-09-30T00:00:00.1234567Z", "2022-09-30T00:00:00.1234567+00:00")]
    public void An_instant_with_its_offset_is_read(string text, string expected)
    {
        var reading = Instants.Read(text);

        Assert.True(reading.IsRead);
        Assert.True(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture).EqualsExact(reading.Value));
    }

    [Theory]
    [InlineData("2022-09-30")]
    [InlineData("2022-09-30Z")]
    [InlineData("2022-09-30T00:00:00")]
    [InlineData("2022-09-30 10:00")]
    [InlineData("30.09.2022 10:00 +03:00")]
    [InlineData("2022-09-31T00:00:00Z")]
    [InlineData("2022-02-29T00:00:00Z")]
    [InlineData("2022-09-30T24:00:00Z")]
    [InlineData("2022-09-30T00:60:00Z")]
    [InlineData("2022-09-30T00:00:00.12345678Z")]
    [InlineData("2022-09-30T00:00:00+14:01")]
    [InlineData("2022-09-30T00:00:00+15:00")]
    [InlineData("2022-09-30T00:00:00+03:60")]
    [InlineData("2022-09-30T00:00:00+3")]
    [InlineData("2022-09-30T00:00:00 MSK")]
    [InlineData("0001-01-01T00:00:00+03:00")]
    [InlineData("9999-12-31T23:59:59-03:00")]
    [InlineData("0000-00-00T00:00:00Z")]
    [InlineData("2022-09-30T00:00:00+٠٣:٠٠")]
    [InlineData("٢٠٢٢-09-30T00:00:00Z")]
    [InlineData("")]
    [InlineData("now")]
    public void What_could_be_another_moment_elsewhere_is_not_read(string text)
    {
        var reading = Instants.Read(text);

        Assert.False(reading.IsRead);
        Assert.StartsWith("an instant with its UTC offset, such as ", reading.Expected, StringComparison.Ordinal);
    }
}

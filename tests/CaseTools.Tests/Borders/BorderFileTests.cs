using System.Text;
using CaseTools.Borders;
using CaseTools.Hosting;
using CaseTools.IO.Csv;

namespace CaseTools.Tests.Borders;

/// <summary>A file of border observations: what is read, and what is refused in which words.</summary>
public sealed class BorderFileTests
{
    private const string Header = "route_id,from_country,to_country,status,level,as_of";

    [Fact]
    public void A_row_comes_in_with_all_its_columns_and_its_place()
    {
        var row = Assert.Single(Rows(
            "route_id,from_country,to_country,crossing,mode,status,level,level_modifier,closing_at,reopens_at,applies_sex,applies_age_min,applies_age_max,"
            + "applies_nationality,visa,stay_days,stay_rule,queue_hours,transport,price_low,price_high,price_currency,as_of,source,source_type,confidence,note",
            "RU-GE-LARS,RU,Georgia,Lars,land,restricted,2,1,2022-09-30T00:00:00Z,2022-10-02T00:00:00Z,m,18,65,RU;BY,on_arrival,365,90 of 180,12,bus,40,90.5,EUR,2022-09-27T09:00:00Z,Border guard,official,high,slow"));

        var status = row.Status!;
        Assert.Empty(row.Faults);
        Assert.Equal(("RU-GE-LARS", "RU", "GE", "Lars", CrossingMode.Land, RouteStatus.Restricted), (status.RouteId, status.FromCountry, status.ToCountry, status.Crossing, status.Mode, status.Status));
        Assert.Equal((2, 1, At(30), At(32)), (status.Level, status.LevelModifier, status.ClosingAt, status.ReopensAt));
        Assert.Equal((Sex.M, 18, 65, "RU BY"), (status.AppliesSex, status.AppliesAgeMin, status.AppliesAgeMax, string.Join(' ', status.AppliesNationality)));
        Assert.Equal((VisaRequirement.OnArrival, 365, "90 of 180"), (status.Visa, status.StayDays, status.StayRule));
        Assert.Equal((12m, "bus", 40m, 90.5m, "EUR"), (status.QueueHours, status.Transport, status.PriceLow, status.PriceHigh, status.PriceCurrency));
        Assert.Equal((At(27).AddHours(9), "Border guard", "official", SourceConfidence.High, "slow"), (status.AsOf, status.Source, status.SourceType, status.Confidence, status.Note));
        Assert.Equal(("borders.csv", 2L, false, false), (status.SourceFile, status.SourceLine, status.IsRule, status.IsHypothetical));
    }

    [Fact]
    public void A_star_is_every_country_to_go_to_and_none_to_leave()
    {
        var rows = Rows(Header, "RU-ANY,RU,*,open,5,2022-09-27T09:00:00Z", "ANY-GE,*,GE,open,5,2022-09-27T09:00:00Z");

        Assert.True(rows[0].Status!.IsRule);
        Assert.Equal("column 'from_country': expected a country: a code of ISO 3166 such as KZ or KAZ, or a name such as Kazakhstan", Assert.Single(rows[1].Faults));
    }

    [Theory]
    [InlineData(",RU,GE,open,1,2022-09-27T09:00:00Z", "column 'route_id': expected a value: it names the route through time, such as RU-GE-LARS")]
    [InlineData("A,,GE,open,1,2022-09-27T09:00:00Z", "column 'from_country': expected a country code of ISO 3166")]
    [InlineData("A,RU,Atlantis,open,1,2022-09-27T09:00:00Z", "column 'to_country': expected a country: a code of ISO 3166 such as KZ or KAZ, or a name such as Kazakhstan")]
    [InlineData("A,RU,GE,open,6,2022-09-27T09:00:00Z", "column 'level': expected a whole number from 0 to 5")]
    [InlineData("A,RU,GE,open,1,", "column 'as_of': expected an instant with its UTC offset, such as 2022-09-29T21:00:00Z")]
    [InlineData("A,RU,GE,open,1,2022-09-27", "column 'as_of': expected an instant with its UTC offset, such as 2022-09-29T21:00:00Z or 2022-09-30T00:00:00+03:00")]
    [InlineData("A,RU,GE,open,1", "5 cells where the header has 6. ")]
    public void A_row_with_a_fault_is_refused_alone(string row, string fault)
    {
        var rows = Rows(Header, row, "B,RU,GE,open,1,2022-09-27T09:00:00Z");

        Assert.Null(rows[0].Status);
        Assert.StartsWith(fault, Assert.Single(rows[0].Faults), StringComparison.Ordinal);
        Assert.Equal("B", rows[1].Status!.RouteId);
    }

    [Theory]
    [InlineData("closing_at,reopens_at", "2022-09-30T00:00:00Z,2022-09-30T00:00:00Z", "column 'reopens_at': expected an instant later than closing_at")]
    [InlineData("closing_at,reopens_at", "2022-09-30T00:00:00Z,2022-09-30T00:00:01Z", null)]
    [InlineData("closing_at,reopens_at", "2022-09-30T00:00:00Z,2022-09-29T00:00:00Z", "column 'reopens_at': expected an instant later than closing_at")]
    [InlineData("closing_at,reopens_at", ",2022-09-29T00:00:00Z", null)]
    [InlineData("applies_age_min,applies_age_max", "18,17", "column 'applies_age_max': expected an age that is not below applies_age_min")]
    [InlineData("applies_age_min,applies_age_max", "18,18", null)]
    [InlineData("applies_age_min,applies_age_max", "18,", null)]
    [InlineData("price_low,price_high", "50,49", "column 'price_high': expected a price that is not below price_low")]
    [InlineData("price_low,price_high", "50,50", null)]
    [InlineData("price_low,price_high", "50,", null)]
    public void Columns_of_a_row_do_not_contradict_each_other(string columns, string cells, string? fault)
    {
        var row = Assert.Single(Rows($"{Header},{columns}", $"A,RU,GE,open,1,2022-09-27T09:00:00Z,{cells}"));

        Assert.Equal(fault, row.Faults.SingleOrDefault());
        Assert.Equal(fault is null, row.Status is not null);
    }

    [Theory]
    [InlineData("applies_nationality", "RU Narnia", "a country: a code of ISO 3166 such as KZ or KAZ, or a name such as Kazakhstan")]
    [InlineData("mode", "submarine", "")]
    [InlineData("queue_hours", "long", "")]
    [InlineData("price_currency", "coins", "")]
    [InlineData("stay_rule", "190 of 180 from 2023-01-27", "")]
    public void A_value_that_is_not_read_refuses_its_row(string column, string value, string expected)
    {
        var row = Assert.Single(Rows($"{Header},{column}", $"A,RU,GE,open,1,2022-09-27T09:00:00Z,{value}"));

        Assert.Null(row.Status);
        Assert.StartsWith($"column '{column}': expected {expected}", Assert.Single(row.Faults), StringComparison.Ordinal);
        Assert.DoesNotContain(value, row.Faults[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Blank_rows_are_no_rows_and_lines_are_counted()
    {
        var rows = Rows(Header.ToUpperInvariant(), "", ",,,,", "A,RU,GE,open,1,2022-09-27T09:00:00Z");

        Assert.Equal(4, Assert.Single(rows).Line);
        Assert.Equal(4, rows[0].Status!.SourceLine);
    }

    [Fact]
    public void Columns_that_no_border_file_has_are_named()
    {
        using var file = Open($"{Header},weather", "A,RU,GE,open,1,2022-09-27T09:00:00Z,rain");

        Assert.Equal(["weather"], file.UnknownColumns);
    }

    [Theory]
    [InlineData("route_id,from_country,level", "line 1: expected the columns to_country, status, as_of in the header row, found none of that name. Add them, or correct their names.")]
    [InlineData($"{Header},Level", "line 1: the column level stands twice in the header row. Remove one of them.")]
    public void A_header_that_cannot_be_read_refuses_the_file_and_lets_go_of_it(string header, string message)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(header + "\n"));

        var refusal = Assert.Throws<TableFormatException>(() => BorderFile.Open(new CsvTableReader(), stream, "borders.csv"));

        Assert.Equal(message, refusal.Message);
        Assert.False(stream.CanRead);
    }

    [Fact]
    public void A_file_that_was_read_is_let_go_of()
    {
        var stream = new MemoryStream(Encoding.UTF8.GetBytes(Header + "\n"));

        BorderFile.Open(new CsvTableReader(), stream, "borders.csv").Dispose();

        Assert.False(stream.CanRead);
    }

    private static BorderFileReader Open(params string[] lines) =>
        BorderFile.Open(new CsvTableReader(), new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n")), "borders.csv");

    private static BorderRow[] Rows(params string[] lines)
    {
        using var file = Open(lines);
        return [.. file.ReadRows()];
    }

    private static DateTimeOffset At(int dayOfSeptember) => new DateTimeOffset(2022, 9, 1, 0, 0, 0, TimeSpan.Zero).AddDays(dayOfSeptember - 1);
}

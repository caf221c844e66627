using CaseTools.Reports;
using CsCheck;
using static CaseTools.Tests.Excel.SampleReports;

namespace CaseTools.Tests.Excel;

/// <summary>Whatever is in the cells, it comes back.</summary>
public sealed class RandomTableTests
{
    private static readonly Gen<char> GenSign = Gen.OneOf(
        Gen.Char[' ', '~'],
        Gen.Char['А', 'ӹ'],
        Gen.OneOf('=', '+', '-', '@', '_', 'x', '\'', '"', '\t', '\n', '&', '<', '\u00A0', '\u200D', '中'));

    private static readonly Gen<string> GenText = Gen.OneOf(
        Gen.String[GenSign, 1, 40],
        Gen.Int[0x1F300, 0x1FAFF].Select(char.ConvertFromUtf32).Array[1, 4].Select(string.Concat),
        Gen.Int[0, 0xFFFF].Select(code => FormattableString.Invariant($"_x{code:X4}_")).Array[1, 3].Select(string.Concat),
        Gen.Int[0, 999_999].Select(number => FormattableString.Invariant($"{number:D8}")));

    private static readonly Gen<ReportCell> GenCell = Gen.OneOf(
        GenText.Select(text => ReportCell.Text(text)),
        // A workbook's numbers have 15 digits.
        Gen.Int.Select(number => ReportCell.Number(number / 10_000d)),
        Gen.Int.Select(number => ReportCell.Number(number)),
        Gen.Date[new DateTime(1900, 3, 1), new DateTime(2199, 12, 31)].Select(date => ReportCell.Date(date)),
        Gen.Int[0, 60 * 24 * 365 * 50].Select(minutes => ReportCell.Instant(AsOf.AddMinutes(minutes), AsOf.Offset)),
        Gen.Const(ReportCell.Empty));

    private static readonly Gen<ReportCell[][]> GenRows =
        Gen.Int[1, 5].SelectMany(columns => GenCell.Array[columns].Array[1, 6]);

    [Fact]
    public void A_random_table_comes_back_equal()
    {
        GenRows.Sample(
            rows =>
            {
                var columns = Enumerable.Range(1, rows[0].Length).Select(number => Column($"Column {number}")).ToList();
                using var workbook = WorkbookReader.Write(Workbook(new ReportSheet("Any", [], [Table("Any", columns, rows)])));
                Assert.Equal(rows.Select(row => row.Select(cell => cell.Value)), workbook.Rows("Any"));
                Assert.Empty(workbook.Notes);
            },
            iter: 150);
    }
}

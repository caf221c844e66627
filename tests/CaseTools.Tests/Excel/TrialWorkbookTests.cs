using CaseTools.IO.Excel;
using CaseTools.Reports;

namespace CaseTools.Tests.Excel;

/// <summary>The workbook that nobody sees is one: a trial that fails would go unseen, and compile nothing.</summary>
public sealed class TrialWorkbookTests
{
    [Fact]
    public void It_is_whole_and_has_each_kind_of_cell()
    {
        using var workbook = WorkbookReader.Write(TrialWorkbook.Describe());

        Assert.Empty(workbook.ValidationErrors());
        Assert.Equal(Enum.GetValues<CellKind>(), TrialWorkbook.Describe().Sheets[0].Tables[0].Columns.Select(column => column.Kind));
        Assert.Single(workbook.Rows("Trial"));
    }
}

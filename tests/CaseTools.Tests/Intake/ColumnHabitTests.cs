using System.Globalization;

namespace CaseTools.Tests.Intake;

/// <summary>What a column shows decides about its values that could mean two things, and the report says so.</summary>
public sealed class ColumnHabitTests
{
    [Theory]
    [InlineData("26/2/2022", 2022, 4, 3, "column 'entry_date': day and month read as day/month, because line 3 can be nothing else")]
    [InlineData("2/26/2022", 2022, 3, 4, "column 'entry_date': day and month read as month/day, because line 3 can be nothing else")]
    [InlineData("2-26-2022 10:00", 2022, 3, 4, "column 'entry_date': day and month read as month/day, because line 3 can be nothing else")]
    public void A_later_row_shows_the_order_of_an_earlier_one(string proof, int year, int month, int day, string guess)
    {
        var run = IntakeRun.Of($"case_id,entry_date\n1,3/4/2022\n2,{proof}\n3,2022-01-01\n");

        Assert.Equal(new DateTime(year, month, day), run.Records[0].EntryDate);
        Assert.All(run.Records, record => Assert.Empty(record.Problems));
        Assert.Equal(1, Assert.Contains(guess, run.Report.Guesses));
    }

    [Fact]
    public void Each_column_decides_for_itself()
    {
        var run = IntakeRun.Of("case_id,entry_date,stay_until\n1,3/4/2022,3/4/2022\n2,26/2/2022,2/26/2022\n");

        Assert.Equal((new DateTime(2022, 4, 3), new DateTime(2022, 3, 4)), (run.Records[0].EntryDate, run.Records[0].StayUntil));
    }

    [Fact]
    public void A_column_that_shows_both_orders_decides_nothing_and_says_why()
    {
        var run = IntakeRun.Of("case_id,entry_date\n1,3/4/2022\n2,26/2/2022\n3,2/27/2022\n");

        var problem = Assert.Single(run.Records[0].Problems);
        Assert.Contains("day/month (line 3) and month/day (line 4)", problem.Expected, StringComparison.Ordinal);
        Assert.Contains("-DateOrder", problem.Expected, StringComparison.Ordinal);
        Assert.Equal([null, new DateTime(2022, 2, 26), new DateTime(2022, 2, 27)], run.Records.Select(record => record.EntryDate));
    }

    [Fact]
    public void Of_a_column_that_shows_both_orders_the_caller_decides() => Assert.Equal(
        new DateTime(2022, 4, 3),
        IntakeRun.Of("case_id,entry_date\n1,3/4/2022\n2,26/2/2022\n3,2/27/2022\n", order: DateOrder.DayMonthYear).Records[0].EntryDate);

    [Fact]
    public void What_the_column_shows_goes_before_the_caller_and_that_is_said()
    {
        var run = IntakeRun.Of("case_id,entry_date\n1,3/4/2022\n2,2/26/2022\n", order: DateOrder.DayMonthYear);

        Assert.Equal(new DateTime(2022, 3, 4), run.Records[0].EntryDate);
        Assert.Contains("column 'entry_date': day and month read as month/day, because line 3 can be nothing else, although -DateOrder says day/month", run.Report.Guesses);
    }

    [Fact]
    public void The_dates_in_lists_and_of_submissions_show_their_order_too()
    {
        var run = IntakeRun.Of("case_id,submitted_at,deadlines,visas,stays\n1,3/4/2022 14:05,visa:3/4/2022,GE:t:3/4/2022,KZ:3/4/2022:\n2,9/23/2022 14:05,visa:2/26/2022;flat:2022-01-01,GE:t:2/26/2022,KZ:1/1/2022:2/26/2022\n");

        Assert.Equal(new DateTimeOffset(2022, 3, 4, 14, 5, 0, TimeSpan.Zero), run.Records[0].SubmittedAt);
        Assert.Equal(new DateTime(2022, 3, 4), Assert.Single(run.Records[0].Deadlines!).Date);
        Assert.Equal(new DateTime(2022, 3, 4), Assert.Single(run.Records[0].Visas!).Until);
        Assert.Equal(new DateTime(2022, 3, 4), Assert.Single(run.Records[0].Stays!).Entry);
    }

    [Fact]
    public void A_date_in_a_list_that_could_be_two_days_asks_for_the_order() =>
        Assert.Contains("-DateOrder", Assert.Single(IntakeRun.Cell("deadlines", "visa:3/4/2022").Problems).Expected, StringComparison.Ordinal);

    [Fact]
    public void Years_of_two_figures_are_said_once_for_a_column_with_their_number()
    {
        var run = IntakeRun.Of("case_id,birth_date\n1,01.02.90\n2,01.02.23\n3,1990-01-01\n");

        Assert.Equal([new DateTime(1990, 2, 1), new DateTime(1923, 2, 1), new DateTime(1990, 1, 1)], run.Records.Select(record => record.BirthDate!.Value));
        Assert.Equal(2, Assert.Single(run.Report.Guesses, guess => guess.Key.StartsWith("column 'birth_date': years of two figures", StringComparison.Ordinal)).Value);
    }

    [Theory]
    [InlineData("\"229.932,50\"", 1234, "','")]
    [InlineData("12.5", 1.234, "'.'")]
    [InlineData("1.234.567", 1234, "','")]
    public void Another_amount_shows_what_a_point_is(string proof, double amount, string sign)
    {
        var run = IntakeRun.Of($"case_id,funds_amount\n1,1.234 ₽\n2,{proof}\n");

        Assert.Equal((decimal)amount, run.Records[0].FundsAmount);
        Assert.Contains($"column 'funds_amount': decimals read as standing after {sign}, because line 3 can be nothing else", run.Report.Guesses);
    }

    [Fact]
    public void A_column_of_amounts_that_shows_both_signs_decides_nothing_but_the_culture_may()
    {
        const string Text = "case_id;funds_amount\n1;1.234\n2;12.5\n3;7,5\n";

        Assert.Contains("'.' (line 3) and after ',' (line 4)", Assert.Single(IntakeRun.Of(Text).Records[0].Problems).Expected, StringComparison.Ordinal);
        Assert.Equal([1234m, 12.5m, 7.5m], IntakeRun.Of(Text, culture: CultureInfo.GetCultureInfo("de-DE")).Records.Select(record => record.FundsAmount!.Value));
    }

    [Fact]
    public void What_the_column_of_amounts_shows_goes_before_the_culture() => Assert.Equal(
        1.234m,
        IntakeRun.Of("case_id,funds_amount\n1,1.234\n2,12.5\n", culture: CultureInfo.GetCultureInfo("de-DE")).Records[0].FundsAmount);

    [Fact]
    public void Rows_that_hold_no_person_show_nothing() =>
        Assert.Single(IntakeRun.Of("case_id,entry_date\n1,3/4/2022\n2,26/2/2022,too,many\n").Records[0].Problems);
}

namespace CaseTools.ModuleTests;

/// <summary>Whoever is asked and says no has changed nothing; whoever says yes has what they would have had unasked.</summary>
public sealed class ConfirmTests
{
    private const string Prepare = Workbench.Assess + "$letters = Test-CaseIntake intake.csv; $records = Import-CaseIntake intake.csv\n";

    // Every cmdlet that writes.
    private static readonly string[] Statements =
    [
        "$cases | Export-CaseReport asked.xlsx",
        "$cases | Export-CaseCalendar asked.ics",
        "$letters | New-CaseIntakeMap asked.map.json",
        "New-CaseIntakeTemplate asked-template.csv",
        "Import-CaseIntake faulty.csv -RejectPath asked-rejects.csv -ErrorAction Ignore",
        "$records | Measure-CaseUrgency -SnapshotPath asked.json -WarningAction Ignore",
        "$cases[0] | Set-CaseUrgency -Path asked-decisions.csv -Band Emergency -By desk -Reason again -ReviewOn 2022-10-04 -AsOf 2022-09-27T12:00:00+03:00",
    ];

    [Fact]
    public void All_that_can_be_asked_are_asked()
    {
        using var session = new ModuleSession();

        var asking = session.Invoke("(Get-Command -Module CaseTools).Where({ $_.Parameters.ContainsKey('Confirm') }).Name").Values.Cast<string>();

        Assert.Equal(asking.Order(StringComparer.Ordinal), Statements.Select(statement => statement.Split(' ').First(word => word.Contains('-', StringComparison.Ordinal))).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Yes", true)]
    [InlineData("No", false)]
    public void An_answer_is_kept_to(string answer, bool isWritten)
    {
        var host = new AnsweringHost(answer);
        using var bench = new Workbench(host: host);
        _ = bench.Folder.Write("faulty.csv", "case_id,given_name,age\nA-1,Anna,30\n,,31\n");
        _ = bench.RunWhole(Prepare);
        foreach (var statement in Statements)
        {
            var (names, asked) = (bench.Names, host.Asked.Count);

            _ = bench.RunWhole($"$null = {statement} -Confirm");

            Assert.True(host.Asked.Count > asked, $"{statement}: not asked");
            Assert.Equal((statement, isWritten), (statement, !bench.Names.SequenceEqual(names)));
        }

        Assert.All(host.Asked, question => Assert.Matches("asked|Case A-[12]", question));
        Assert.All(host.Asked, question => Assert.DoesNotContain("Anna", question, StringComparison.Ordinal));
    }
}

using System.Text;
using CaseTools.Decisions;
using CaseTools.Files;
using CaseTools.Hosting;
using CaseTools.Tests.Urgency;

namespace CaseTools.Tests.Decisions;

/// <summary>A decisions file is only ever added to, whatever stands in it, and by one at a time.</summary>
public sealed class DecisionFileTests : IDisposable
{
    private const string Header = "case_id,decided_at,band,computed_band,reason,by,review_on,forced,model_id,model_version\r\n";
    private const string Row = "C-1,2022-09-26T12:00:00+03:00,Urgent,Standard,seen in person,K.,2022-10-04,no,m,1\r\n";

    private readonly string folder = Directory.CreateTempSubdirectory("casetools дело ").FullName;

    private string Target => Path.Combine(folder, "decisions.csv");

    private static CaseDecision Decision => Decided.Decision("Urgent", "Standard");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_new_file_has_a_byte_order_mark_the_header_and_a_line_per_decision()
    {
        Append(Decision, Decision with { CaseId = "C-2", IsForced = true, DecidedAt = new(2022, 9, 26, 9, 0, 0, TimeSpan.Zero) });

        Assert.Equal("\uFEFF" + Header + Row + "C-2,2022-09-26T09:00:00+00:00,Urgent,Standard,seen in person,K.,2022-10-04,yes,m,1\r\n", Text());
    }

    [Fact]
    public void An_empty_file_gets_its_header()
    {
        File.WriteAllBytes(Target, []);

        Append(Decision);

        Assert.Equal("\uFEFF" + Header + Row, Text());
    }

    [Fact]
    public void An_empty_file_is_refused_with_what_to_do()
    {
        File.WriteAllBytes(Target, []);

        Assert.Contains("it is empty. If nobody has decided anything yet, delete it", Assert.Throws<TableFormatException>(Read).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_there_stays_byte_for_byte()
    {
        // A row that cannot be read, a blank line, no byte order mark, another line end.
        var before = Encoding.UTF8.GetBytes(Header.Replace("\r\n", "\n") + "nonsense\n\n" + Row);
        File.WriteAllBytes(Target, before);

        Append(Decision with { Reason = "снова" });

        var after = File.ReadAllBytes(Target);
        Assert.Equal(before, after[..before.Length]);
        Assert.Equal(Row.Replace("seen in person", "снова"), Encoding.UTF8.GetString(after[before.Length..]));
        Assert.Equal([false, true, true], Read().Select(row => row.Decision is not null));
    }

    [Theory]
    [InlineData("C-9,2022-09-26T12:00:00+03:00,Urg")]
    [InlineData("C-9,2022-09-26T12:00:00+03:00,Urgent,Standard,\"cut, with")]
    [InlineData("C-9,2022-09-26T12:00:00+03:00,Urgent,Standard,\"cut \"\"she\"\", wi")]
    [InlineData("C-9,2022-09-26T12:00:00+03:00,Urgent,Standard,\"cut, \uFFFE")]
    public void A_last_line_that_was_cut_costs_no_decision_but_its_own(string torn)
    {
        // The mark stands for half of a Cyrillic letter.
        byte[] cut = [.. Encoding.UTF8.GetBytes("\uFEFF" + Header + Row + torn.TrimEnd('\uFFFE')), .. torn.EndsWith('\uFFFE') ? [(byte)0xD0] : Array.Empty<byte>()];
        File.WriteAllBytes(Target, cut);

        Append(Decision with { CaseId = "C-2", Reason = ",like a new cell" }, Decision with { CaseId = "C-3" });

        Assert.Equal(cut, File.ReadAllBytes(Target)[..cut.Length]);
        var rows = Read();
        Assert.Equal(["C-1", null, "C-2", "C-3"], rows.Select(row => row.Decision?.CaseId));
        Assert.Equal(",like a new cell", rows[2].Decision!.Reason);
        Assert.Equal([2L, 3L, 4L, 5L], rows.Select(row => row.Line));
    }

    [Fact]
    public void A_whole_last_line_without_its_break_counts()
    {
        File.WriteAllText(Target, Header + Row.TrimEnd());

        Append(Decision with { CaseId = "C-2" });

        Assert.Equal(["C-1", "C-2"], Read().Select(row => row.Decision?.CaseId));
    }

    [Fact]
    public void A_file_that_Excel_parted_by_semicolons_is_read_and_added_to_so()
    {
        File.WriteAllText(Target, "\uFEFF" + (Header + Row.Replace("2022-10-04", "04.10.2022")).Replace(',', ';'));

        Append(Decision with { CaseId = "C-2", Reason = "a; b, c" });

        Assert.EndsWith("C-2;2022-09-26T12:00:00+03:00;Urgent;Standard;\"a; b, c\";K.;2022-10-04;no;m;1\r\n", Text(), StringComparison.Ordinal);
        Assert.Equal([Decision, Decision with { CaseId = "C-2", Reason = "a; b, c" }], Read().Select(row => row.Decision! with { Notes = Decision.Notes }));
    }

    [Theory]
    [InlineData("case_id,decided_at,band\r\nC-1,x,Urgent\r\n")]
    [InlineData("case_id,decided_at,computed_band,band,reason,by,review_on,forced,model_id,model_version\r\n")]
    [InlineData("case_id,decided_at,band,computed_band,reason,by,review_on,forced,model_id,model_version,more\r\n")]
    [InlineData("case_id,full_name\r\n1,Anna\r\n")]
    [InlineData("\r\n")]
    public void A_file_of_other_columns_is_refused_and_left_as_it_is(string text)
    {
        File.WriteAllText(Target, text);

        var refusal = Assert.Throws<TableFormatException>(() => Append(Decision));

        Assert.DoesNotContain("Anna", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(text, Text());
        _ = Assert.Throws<TableFormatException>(Read);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("windows-1251")]
    public void A_file_in_another_encoding_is_read_but_not_added_to(string name)
    {
        var encoding = new IO.Encodings.TextEncodings().Find(name)!;
        var reason = "семья ждёт решения отдела и боится за сына, который сейчас в дороге";
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Header + string.Concat(Enumerable.Repeat(Row.Replace("seen in person", $"\"{reason}\""), 5)))];
        File.WriteAllBytes(Target, bytes);

        var refusal = Assert.Throws<TableFormatException>(() => Append(Decision));

        Assert.Contains("UTF-8", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(Target));
        Assert.All(Read(), row => Assert.Equal(reason, row.Decision!.Reason));
    }

    [Theory]
    [InlineData(0, "", "column 'case_id': expected the case id")]
    [InlineData(1, "2022-09-26", "column 'decided_at': expected an instant")]
    [InlineData(2, "High", "column 'band': expected a band of the model")]
    [InlineData(3, "", "column 'computed_band': expected a band of the model")]
    [InlineData(4, " ", "column 'reason': expected why")]
    [InlineData(5, "", "column 'by': expected who")]
    [InlineData(6, "10/4/2022", "column 'review_on': expected a date")]
    [InlineData(7, "", "column 'forced': expected yes or no")]
    [InlineData(7, "maybe", "column 'forced': expected yes or no")]
    [InlineData(9, "1,more", "11 cells")]
    public void A_row_that_cannot_be_read_is_refused_alone_with_line_and_column(int column, string text, string fault)
    {
        var cells = Row.TrimEnd().Split(',');
        cells[column] = text;
        File.WriteAllText(Target, Header + string.Join(',', cells) + "\r\n" + Row);

        var rows = Read();

        Assert.Equal([2L, 3L], rows.Select(row => row.Line));
        Assert.Contains(fault, Assert.Single(rows[0].Faults), StringComparison.Ordinal);
        Assert.NotNull(rows[1].Decision);
    }

    [Fact]
    public void Bands_and_forced_are_read_whatever_their_case()
    {
        File.WriteAllText(Target, Header + Row.Replace("Urgent", "URGENT").Replace(",no,", ",YES,"));

        Assert.Equal(("Urgent", true), (Read()[0].Decision!.Band, Read()[0].Decision!.IsForced));
    }

    [Fact]
    public async Task Of_several_that_add_at_once_nothing_is_lost_and_no_line_is_mixed()
    {
        const int Writers = 3;
        const int Decisions = 20;

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() =>
        {
            for (var number = 0; number < Decisions; number++)
            {
                Append(Decision with { CaseId = $"{writer}-{number}", Reason = new string((char)('a' + writer), 500) }, Decision with { CaseId = $"{writer}-{number}+" });
            }
        })));

        var rows = Read();
        Assert.All(rows, row => Assert.Empty(row.Faults));
        Assert.Equal(Writers * Decisions * 2, rows.Select(row => row.Decision!.CaseId).Distinct().Count());
        Assert.Equal(Writers * Decisions * 2, rows.Count);
        Assert.Equal(1, Text().Split("case_id").Length - 1);
    }

    [Fact]
    public async Task Of_several_that_make_the_file_at_once_one_makes_it_and_the_others_add_to_it()
    {
        const int Writers = 3;

        for (var round = 0; round < 50; round++)
        {
            File.Delete(Target);
            using var together = new Barrier(Writers);
            await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Factory.StartNew(
                () =>
                {
                    together.SignalAndWait();
                    Append(Decision with { CaseId = $"{writer}" });
                },
                TaskCreationOptions.LongRunning)));

            Assert.Equal(["0", "1", "2"], Read().Select(row => row.Decision!.CaseId).Order(StringComparer.Ordinal));
            Assert.Equal([Target], Directory.GetFiles(folder));
        }
    }

    [Fact]
    public void While_one_adds_nobody_else_can()
    {
        using var cancellation = new CancellationTokenSource();
        using var first = AppendedFile.Open(Target, cancellation.Token);
        cancellation.Cancel();

        Assert.Throws<OperationCanceledException>(() => AppendedFile.Open(Target, cancellation.Token));
    }

    [Fact]
    public void A_file_that_somebody_keeps_is_left_as_it_is()
    {
        File.WriteAllText(Target, Header);
        using (new FileStream(Target, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            _ = Assert.Throws<IOException>(() => Append(Decision));
        }

        Assert.Equal(Header, Text());
    }

    [Fact]
    public void Waiting_for_the_file_ends_when_it_is_told_to()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        using var keeper = new FileStream(Target, FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        Assert.Throws<OperationCanceledException>(() => DecisionFile.Append(Target, [Decision], Decided.Adapters, cancellation.Token));
    }

    [Fact]
    public void A_new_file_is_for_its_owner_alone_and_an_old_one_keeps_its_mode()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const UnixFileMode Shared = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;

        Append(Decision);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Target));

        File.SetUnixFileMode(Target, Shared);
        Append(Decision);
        Assert.Equal(Shared, File.GetUnixFileMode(Target));
    }

    private void Append(params CaseDecision[] decisions) => DecisionFile.Append(Target, decisions, Decided.Adapters, CancellationToken.None);

    private IReadOnlyList<DecisionRow> Read() => DecisionFile.Read(File.ReadAllBytes(Target), Decided.Adapters.Tables, Scoring.Model);

    private string Text() => new UTF8Encoding(false).GetString(File.ReadAllBytes(Target));
}

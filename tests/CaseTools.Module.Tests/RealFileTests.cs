using System.Text;

namespace CaseTools.ModuleTests;

/// <summary>Files as form systems and partners send them, through the whole module.</summary>
public sealed class RealFileTests
{
    private const string Score = " | Measure-CaseUrgency -AsOf 2022-09-27T12:00:00+03:00 -BorderStatus (Import-BorderStatus borders.csv)";

    [Fact]
    public void The_files_of_a_form_are_one_household_whatever_their_names()
    {
        using var bench = new Workbench();
        _ = bench.Folder.Write("form.csv", "SubmissionDate,case_id,name,KEY\n2022-09-27T05:11:02Z,A-1,Anna,uuid:1\n");
        _ = bench.Folder.Write("form-children.csv", "name,age,PARENT_KEY,KEY\nBoris,7,uuid:1,uuid:1/children[1]\n");

        var result = bench.RunWhole("$cases = Import-CaseIntake form*.csv -ReportVariable reports" + Score + "; $cases.Persons; $reports.File");

        Assert.Equal(["2", "form.csv", "form-children.csv"], result.Values.Select(value => value?.ToString()));
    }

    [Fact]
    public void A_record_of_an_overlapping_second_export_counts_once_and_that_is_said()
    {
        using var bench = new Workbench();
        _ = bench.Folder.Write("monday.csv", "case_id,name,_uuid,submitted_at,age\nA-1,Anna,u1,2022-09-26T09:00:00Z,30\n");
        _ = bench.Folder.Write("tuesday.csv", "case_id,name,_uuid,submitted_at,age\nA-1,Anna,u1,2022-09-27T09:00:00Z,31\nA-2,Boris,u2,2022-09-27T09:00:00Z,20\n");

        var result = bench.RunWhole("$cases = Import-CaseIntake tuesday.csv, monday.csv" + Score + "; $cases.Count; $cases.Where({ $_.CaseId -eq 'A-1' }).Members.Age");

        Assert.Equal([2, 31], result.Values);
        Assert.Equal(
            "1 record(s) stand twice and were counted once, the later one: A-1 (monday.csv line 2, then tuesday.csv line 2).", Assert.Single(result.Warnings));
    }

    [Fact]
    public void A_list_of_an_old_program_is_read_in_its_encoding_and_its_rejected_rows_come_back()
    {
        using var bench = new Workbench();
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;
        File.WriteAllBytes(bench.Folder["list.csv"], encoding.GetBytes("Номер дела;ФИО;Дата рождения\r\n1;Анна Иванова;01.02.1990\r\n;;03.04.1991\r\n"));

        var result = bench.Run("$r = Import-CaseIntake list.csv -RejectPath rejects.csv -ErrorAction Ignore -WarningAction Ignore; $r.FullName; $r.IntakeReport.Encoding");
        Assert.Equal(["Анна Иванова", "windows-1251"], result.Values);

        var rejected = encoding.GetString(File.ReadAllBytes(bench.Folder["rejects.csv"]));
        Assert.Contains(";;;03.04.1991", rejected, StringComparison.Ordinal);
        File.WriteAllBytes(bench.Folder["rejects.csv"], encoding.GetBytes(rejected.Replace(";;;03.04.1991", ";2;Борис Петров;03.04.1991", StringComparison.Ordinal)));
        Assert.Equal(["Борис Петров"], bench.Run("(Import-CaseIntake rejects.csv -WarningAction Ignore).FullName").Values);
    }

    [Fact]
    public void The_encoding_can_be_said()
    {
        using var bench = new Workbench();
        File.WriteAllBytes(bench.Folder["list.csv"], CodePagesEncodingProvider.Instance.GetEncoding(866)!.GetBytes("case_id,name\n1,Анна\n"));

        Assert.Equal(["Анна", "Анна", "Анна"], bench.RunWhole(
            "(Import-CaseIntake list.csv -Encoding cp866).FullName; (Import-CaseIntake list.csv -Encoding 866).FullName; (Import-CaseIntake list.csv -Encoding ([Text.Encoding]::GetEncoding(866))).FullName").Values);
    }
}

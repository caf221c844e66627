using System.Text;

namespace CaseTools.ModuleTests.Help;

/// <summary>The folder of an office in which every command of the help can be run: lists, borders, what was written yesterday.</summary>
internal sealed class OfficeFolder : IDisposable
{
    private const string Partner =
        "Номер дела;ФИО;Пол;Дата рождения;Гражданство;Страна;Кому звонить;Столбец 9\nП-1;Орлова Анна;ж;03/04/1995;Россия;Россия;8 916 555 44 33;синий\n" +
        "П-2;Орлов Борис;м;05/06/1996;Россия;Казахстан;8 916 555 44 34;красный\n";

    // What one asks of a person on a screen, and an answer to it; what the help needs to be there from yesterday.
    private const string Yesterday =
        """
        function Read-Host { param([switch] $AsSecureString, $Prompt) $made = [securestring]::new(); 'a sentence of several words'.ToCharArray().ForEach({ $made.AppendChar($_) }); $made }
        $borders = Import-BorderStatus borders.csv
        $cases = Import-CaseIntake ./intake/*.csv | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-24T12:00:00+03:00 -SnapshotPath yesterday.json
        $cases | Export-CaseReport yesterday.xlsx
        $null = $cases | Where-Object CaseId -eq T-1 | Set-CaseUrgency -Band Urgent -Reason 'asked to be called' -By K. -ReviewOn 2022-10-04 -Path decisions.csv -AsOf 2022-09-24T13:00:00+03:00
        Copy-Item (Join-Path (Get-Module CaseTools).ModuleBase data/urgency-model.json) my-model.json
        Import-CaseIntake spoiled.csv -RejectPath rejects.csv -ErrorAction Ignore
        (Get-Content rejects.csv -Raw).Replace(',,,f,44', ',T-9,Olga,f,44') | Set-Content rejects.csv -NoNewline
        Remove-Item spoiled.csv
        """;

    private readonly Workbench bench = new(System.Globalization.CultureInfo.GetCultureInfo("en-US"), allCommands: true);
    private readonly Dictionary<string, byte[]> files;

    public OfficeFolder()
    {
        var examples = Path.Combine(BuiltFiles.RepositoryFolder, "docs", "examples");
        _ = Directory.CreateDirectory(bench.Folder["intake"]);
        File.Copy(Path.Combine(examples, "three-cases.csv"), bench.Folder["intake/monday.csv"]);
        File.Copy(Path.Combine(examples, "borders-2022-09.csv"), bench.Folder["borders.csv"], overwrite: true);
        File.Copy(Path.Combine(examples, "scenario-lars-closed.csv"), bench.Folder["lars-closed.csv"]);
        // The first two are likely one person.
        _ = bench.Folder.Write("intake/tuesday.csv", "case_id,given_name,sex,age,nationality,current_country,consent_to_share,phone\n"
            + string.Concat(Enumerable.Range(1, 6).Select(number => $"T-{number},Anna,f,30,RU,KZ,yes,{(number > 2 ? "" : "+7 916 555-44-33")}\n")));
        _ = bench.Folder.Write("spoiled.csv", "case_id,given_name,sex,age,nationality\n,,f,44,RU\n");
        File.WriteAllBytes(bench.Folder["partner-list.csv"], CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(Partner));
        File.Delete(bench.Folder["intake.csv"]);
        _ = bench.RunWhole(Yesterday);
        files = Contents();
    }

    public ModuleResult Run(string script, params (string Name, object? Value)[] parameters) => bench.Run(script, parameters);

    public ModuleResult RunWhole(string script) => bench.RunWhole(script);

    /// <summary>The folder and the session as they were at first.</summary>
    public void StartAnew()
    {
        RestoreFiles();
        _ = bench.RunWhole("Remove-Variable borders, cases, records, scenario, whatIf, key, password, at, map, reports, model -ErrorAction Ignore");
    }

    /// <summary>The folder as it was at first.</summary>
    public void RestoreFiles()
    {
        foreach (var path in Contents().Keys)
        {
            File.Delete(bench.Folder[path]);
        }

        foreach (var (path, bytes) in files)
        {
            File.WriteAllBytes(bench.Folder[path], bytes);
        }
    }

    /// <summary>The paths of all files, and what is in them.</summary>
    public Dictionary<string, byte[]> Contents() => Directory
        .GetFiles(bench.Folder.Path, "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(bench.Folder.Path, path).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);

    public void Dispose() => bench.Dispose();
}

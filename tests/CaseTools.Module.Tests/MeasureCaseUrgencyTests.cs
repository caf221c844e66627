using System.Management.Automation;

namespace CaseTools.ModuleTests;

/// <summary>What a user can say to Measure-CaseUrgency, Get-BorderStatus and Get-UrgencyModel.</summary>
public sealed class MeasureCaseUrgencyTests : IDisposable
{
    private const string Import = "$records = Import-CaseIntake intake.csv; $borders = Import-BorderStatus borders.csv\n";
    private const string By = ",CaseTools.MeasureCaseUrgencyCommand";

    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public void Records_come_from_the_pipeline_or_as_an_argument()
    {
        var piped = bench.RunWhole(Import + "$records | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T00:00:00Z");
        var given = bench.RunWhole(Import + "Measure-CaseUrgency $records -BorderStatus $borders -AsOf 2022-09-27T00:00:00Z");

        Assert.Equal(2, piped.Output.Count);
        Assert.Equal(Workbench.CaseIds(piped), Workbench.CaseIds(given));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-BorderStatus $null")]
    [InlineData("-BorderStatus @()")]
    [InlineData("-BorderStatus @($null)")]
    public void Without_border_data_the_cases_are_scored_and_a_warning_says_what_is_missing(string option)
    {
        var result = bench.RunWhole(Import + $"$records | Measure-CaseUrgency -AsOf 2022-09-27T00:00:00Z {option}");

        Assert.Equal(2, result.Output.Count);
        Assert.StartsWith("No border observations are given: every route counts as not known.", Assert.Single(result.Warnings));
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("RU")]
    [InlineData("uk")]
    [InlineData("kk")]
    public void Words_come_in_the_language_that_is_asked_for_and_names_that_scripts_compare_stay(string language)
    {
        var result = bench.RunWhole(Import + $"(Measure-CaseUrgency $records -BorderStatus $borders -AsOf 2022-09-27T00:00:00Z -Language {language})[0].ForEach({{ $_.Language; $_.Band; $_.BandText; $_.NextAction; \"$($_.Reasons[0])\" }})");

        Assert.Equal([language.ToLowerInvariant()], result.Output.Take(1).Select(line => line.ToString()));
        Assert.Matches("^[A-Z][a-z]+$", result.Output[1].ToString());
        Assert.All(result.Output.Skip(2), line => Assert.Matches("^[А-ЯІҚӘ][а-яіїєґәғқңөұүһ ']+", line.ToString()));
    }

    [Fact]
    public void A_language_that_is_not_there_is_refused() =>
        bench.RunRefused(Import + "Measure-CaseUrgency $records -Language fr", "ParameterArgumentValidationError" + By, ErrorCategory.InvalidData);

    [Theory]
    [InlineData("2022-09-27")]
    [InlineData("2022-09-27T12:00:00")]
    [InlineData("([datetime]'2022-09-27T12:00:00')")]
    [InlineData("now")]
    [InlineData("$null")]
    [InlineData("20220927")]
    public void A_scoring_time_without_offset_is_refused(string asOf)
    {
        var error = bench.RunRefused(Import + $"$records | Measure-CaseUrgency -BorderStatus $borders -AsOf {asOf}", "ParameterArgumentTransformationError" + By, ErrorCategory.InvalidData);

        Assert.Contains("UTC offset", error.Exception.Message, StringComparison.Ordinal);
        Assert.EndsWith("an object from Get-Date.", error.Exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022-09-27T12:00:00+03:00")]
    [InlineData("2022-09-27T09:00:00Z")]
    [InlineData("([datetimeoffset]'2022-09-27T12:00:00+03:00')")]
    [InlineData("([datetime]::SpecifyKind('2022-09-27T09:00:00', 'Utc'))")]
    public void A_scoring_time_with_its_zone_is_taken(string asOf)
    {
        var result = bench.RunWhole(Import + $"($records | Measure-CaseUrgency -BorderStatus $borders -AsOf {asOf})[0].AsOf.UtcDateTime.ToString('s')");

        Assert.Equal(["2022-09-27T09:00:00"], result.Values);
    }

    [Theory]
    [InlineData("@{ EUR = 'x' }", "EUR")]
    [InlineData("@{ EUR = 0 }", "EUR")]
    [InlineData("@{ EUR = -1 }", "EUR")]
    [InlineData("@{ EUR = 1000000001 }", "EUR")]
    [InlineData("@{ EUR = $null }", "EUR")]
    [InlineData("@{ EUR = '1,234' }", "EUR")]
    [InlineData("@{ EUR = [double]::NaN }", "EUR")]
    [InlineData("@{ EURO = 60 }", "EURO")]
    [InlineData("@{ 12 = 60 }", "12")]
    [InlineData("@{ '12€' = 60 }", "12€")]
    public void A_bad_exchange_rate_is_refused_and_named(string rates, string key)
    {
        var error = bench.RunRefused(Import + $"$records | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T00:00:00Z -ExchangeRate {rates}", "ExchangeRateInvalid" + By, ErrorCategory.InvalidArgument);

        Assert.EndsWith($"look at the entry '{key}'.", error.Exception.Message);
    }

    [Theory]
    [InlineData("60,5")]
    [InlineData("60.5")]
    public void A_rate_written_as_text_is_read_as_files_are_read(string rate)
    {
        _ = bench.Folder.Write("money.csv", "case_id,funds_amount,funds_currency\n1,1000,EUR\n");
        const string score = "(Import-CaseIntake money.csv | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T00:00:00Z -ExchangeRate @{ eur = RATE }).Reasons.Where({ $_.Part -eq 'Means' }).Text";

        var asText = bench.RunWhole(Import + score.Replace("RATE", $"'{rate}'"));
        var asNumber = bench.RunWhole(Import + score.Replace("RATE", "60.5"));

        Assert.NotEmpty(asNumber.Values);
        Assert.Equal(asNumber.Values, asText.Values);
    }

    [Theory]
    [InlineData("KZ", "", "KZ False")]
    [InlineData("", "", "RU True")]
    [InlineData("Грузия", "", "GE False")]
    public void A_case_says_where_its_lead_is_and_whether_that_is_assumed(string country, string safe, string where)
    {
        _ = bench.Folder.Write("one.csv", $"case_id,nationality,current_country,safe_to_contact\n1,RU,{country},{safe}\n");

        var result = bench.RunWhole(Import + "(Import-CaseIntake one.csv | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T00:00:00Z).ForEach({ \"$($_.Country) $($_.IsCountryAssumed)\" })");

        Assert.Equal([where], result.Values);
    }

    [Fact]
    public void The_next_action_says_first_that_contact_is_not_safe()
    {
        _ = bench.Folder.Write("two.csv", "case_id,current_country,safe_to_contact\n1,KZ,no\n2,KZ,yes\n");

        var result = bench.RunWhole(Import + "(Import-CaseIntake two.csv | Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T00:00:00Z).ForEach({ \"$($_.CaseId) $($_.NextAction)|Contact $($_.ContactReason)\" })");

        Assert.Equal(2, result.Values.Count);
        Assert.Contains(result.Values, text => $"{text}".StartsWith("1 NOT SAFE TO CONTACT: find another way first. ", StringComparison.Ordinal));
        Assert.Contains(result.Values, text => $"{text}".StartsWith("2 Contact within ", StringComparison.Ordinal) && $"{text}"[2..].Split('|').Distinct().Count() == 1);
    }

    [Fact]
    public void No_record_gives_no_assessment_and_no_error() =>
        Assert.Empty(bench.RunWhole("@() | Measure-CaseUrgency -AsOf 2022-09-27T00:00:00Z").Output);

    [Theory]
    [InlineData("")]
    [InlineData("[1,")]
    [InlineData("{\"id\":\"\\ud800\"}")]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("{\"id\":1,\"id\":2}")]
    [InlineData("{\"id\":1e999}")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("case_id,name\n1,Anna\n")]
    [InlineData("\0\u0001")]
    public void A_file_that_is_no_model_is_refused_in_words(string text)
    {
        _ = bench.Folder.Write("model.json", text);

        var error = bench.RunRefused("Get-UrgencyModel model.json", "UrgencyModelRefused,CaseTools.GetUrgencyModelCommand", ErrorCategory.InvalidData);

        Assert.StartsWith("model.json: the model is refused: ", error.Exception.Message);
    }

    [Theory]
    [InlineData(8, "")]
    [InlineData(9, "; and 1 more.")]
    [InlineData(12, "; and 4 more.")]
    public void At_most_eight_findings_on_a_model_are_named(int findings, string more)
    {
        var model = File.ReadAllText(Path.Combine(BuiltFiles.ModuleFolder, "data", "urgency-model.json"));
        var foreign = string.Concat(Enumerable.Range(1, findings).Select(number => $"\"unheard{number}\": 1,"));
        _ = bench.Folder.Write("model.json", "{" + foreign + model[(model.IndexOf('{') + 1)..]);

        var message = bench.RunRefused("Get-UrgencyModel model.json", "UrgencyModelRefused,CaseTools.GetUrgencyModelCommand", ErrorCategory.InvalidData).Exception.Message;

        Assert.Equal(8, message.Split("unheard").Length - 1);
        Assert.EndsWith(more.Length > 0 ? more : ".", message);
        Assert.Equal(more.Length > 0, message.Contains(" more."));
    }

    [Fact]
    public void A_model_in_another_encoding_is_refused_in_words()
    {
        File.WriteAllBytes(bench.Folder["model.json"], [.. "{\"id\":\""u8, 0xC0, 0xE4, .. "\"}"u8]);

        var error = bench.RunRefused("Get-UrgencyModel model.json", "UrgencyModelRefused,CaseTools.GetUrgencyModelCommand", ErrorCategory.InvalidData);

        Assert.Contains("not valid UTF-8. Save the file as UTF-8.", error.Exception.Message);
    }

    [Theory]
    [InlineData("missing.json", "FileNotFound", ErrorCategory.ObjectNotFound)]
    [InlineData("$PWD", "PathIsFolder", ErrorCategory.InvalidArgument)]
    public void A_model_that_is_not_there_is_an_error(string path, string errorId, ErrorCategory category) =>
        bench.RunRefused($"Get-UrgencyModel {path}", errorId + ",CaseTools.GetUrgencyModelCommand", category);

    [Fact]
    public void The_default_model_comes_without_a_path_and_can_be_given() =>
        Assert.Equal(2, bench.RunWhole(Import + "$records | Measure-CaseUrgency -BorderStatus $borders -Model (Get-UrgencyModel) -AsOf 2022-09-27T00:00:00Z").Output.Count);

    [Theory]
    [InlineData("", "RU-GE RU-KZ")]
    [InlineData("-To GE", "RU-GE")]
    [InlineData("-To geo, KAZ -From Russia", "RU-GE RU-KZ")]
    [InlineData("-From KZ", "")]
    [InlineData("-AsOf 2022-09-25T00:00:00Z", "")]
    public void Get_BorderStatus_shows_what_is_in_force(string options, string routes)
    {
        var asOf = options.Contains("-AsOf") ? "" : "-AsOf 2022-09-27T00:00:00Z";
        var result = bench.RunWhole(Import + $"$borders | Get-BorderStatus {options} {asOf}");

        Assert.Equal(routes, string.Join(' ', result.Output.Select(route => route.Properties["RouteId"].Value)));
    }

    [Theory]
    [InlineData("-From Narnia", "CountryUnknown", ErrorCategory.InvalidArgument)]
    [InlineData("-AsOf 2022-09-27", "ParameterArgumentTransformationError", ErrorCategory.InvalidData)]
    public void Get_BorderStatus_refuses_what_it_cannot_read(string options, string errorId, ErrorCategory category) =>
        bench.RunRefused(Import + $"$borders | Get-BorderStatus {options}", errorId + ",CaseTools.GetBorderStatusCommand", category);
}

namespace CaseTools.ModuleTests;

/// <summary>Files of which every field holds a marker: one whose typed fields cannot be read, and one whose every field can.</summary>
internal static class SeededFiles
{
    /// <summary>What stands in every value of the files.</summary>
    public const string Marker = "MARKER";

    /// <summary>Every field of the schema but the id of the case, and a column that the schema does not know.</summary>
    public const string Fields =
        "submitted_at,office,caseworker,group_id,role,full_name,family_name,given_name,patronymic,is_alias,sex,birth_date,age,nationality,national_id,phone,email," +
        "messenger,safe_to_contact,languages,interpreter_needed,occupation,current_country,current_place,origin_place,entry_date,stays,stay_basis,stay_until," +
        "accommodation_until,draft_status,summons_report_date,military_specialty,travel_passport,passport_until,visas,exit_ban,destinations,departure_mode," +
        "funds_amount,funds_currency,funds_scope,funds_enough,funds_note,children_under_18,other_dependants,separated_child,sole_carer,guardian_consent," +
        "specific_needs,safeguarding,deadlines,consent_to_share,notes,notes_restricted,shoe";

    private const string BorderHeader = "route_id,from_country,to_country,status,level,source,as_of";

    /// <summary>Field, cell, and what of it would give the person away; null where it is said to nobody's harm, or is not distinctive.</summary>
    public static readonly IReadOnlyList<(string Field, string Cell, string? Trace)> Valid =
    [
        ("case_id", "V-1", null), ("submitted_at", "2022-09-26T10:11:12+03:00", null), ("office", "MARKERoffice", "MARKERoffice"), ("caseworker", "MARKERcaseworker", "MARKERcaseworker"),
        ("group_id", "G-2", null), ("role", "applicant", null), ("full_name", "Qvistova Anna Olegovna", "Qvistova"), ("family_name", "Qvistova", "Qvistova"), ("given_name", "Anna", null),
        ("patronymic", "Olegovna", "Olegovna"), ("sex", "f", null), ("birth_date", "1971-03-19", "1971-03-19"), ("age", "51", null), ("nationality", "BT", "Bhutan"), ("national_id", "45 09 123987", "123987"),
        ("phone", "+7 916 555-44-33", "555-44-33"), ("email", "marker@example.org", "marker@"), ("messenger", "@markermessenger", "markermessenger"), ("safe_to_contact", "no", null), ("languages", "dz", null),
        ("occupation", "MARKERwork", "MARKERwork"), ("current_country", "RU", null), ("current_place", "MARKERtown", "MARKERtown"), ("origin_place", "MARKERorigin", "MARKERorigin"), ("entry_date", "2022-09-13", "2022-09-13"),
        ("stays", "KZ:2022-05-03:2022-06-17", "2022-06-17"), ("stay_basis", "visa_free", null), ("stay_until", "2022-12-11", "2022-12-11"), ("accommodation_until", "2022-10-29", "2022-10-29"), ("draft_status", "summons_served", null),
        ("summons_report_date", "2022-10-09", "2022-10-09"), ("military_specialty", "medical", null), ("travel_passport", "valid", null), ("passport_until", "2023-02-03", "2023-02-03"), ("visas", "GE:MARKERvisa:2022-12-19", "MARKERvisa"),
        ("exit_ban", "none", null), ("destinations", "KZ;GE", null), ("departure_mode", "train", null), ("funds_amount", "987654", "987654"), ("funds_currency", "RUB", null), ("funds_scope", "unit", null),
        ("funds_note", "MARKERmoney", "MARKERmoney"), ("children_under_18", "2", null), ("other_dependants", "1", null), ("separated_child", "no", null), ("sole_carer", "yes", null), ("guardian_consent", "missing", null),
        ("specific_needs", "MARKERneed", "MARKERneed"), ("safeguarding", "self_injury", null), ("deadlines", "MARKERkind:2022-10-23", "MARKERkind"), ("consent_to_share", "yes", null), ("notes", "MARKERnote", "MARKERnote"),
        ("notes_restricted", "MARKERrestricted", "MARKERrestricted"), ("shoe", "MARKERshoe", "MARKERshoe"),
    ];

    /// <summary>What stands in none of what is shown: the markers, and the distinctive values of the file that can be read.</summary>
    public static IReadOnlyList<string> Traces { get; } =
        [Marker, .. Valid.Select(field => field.Trace).OfType<string>().Where(trace => !trace.StartsWith(Marker, StringComparison.Ordinal)).Distinct(), "79165554433"];

    /// <summary>Writes them all.</summary>
    public static void Write(TemporaryFolder folder)
    {
        var header = "case_id," + Fields + "\n";
        // Kept; ragged; without id and name; with a broken quote.
        var rows = Row("C-1", "Anna") + "\n" + Row("C-2", "MARKERgiven") + ",MARKERmore\n,MARKERa\n\"MARKER\"b," + Row("C-3", "MARKERgiven") + "\n,\"MARKERc\n";
        _ = folder.Write("seeded.csv", header + rows);
        _ = folder.Write("headless.csv", rows);
        _ = folder.Write("members.csv", "KEY,PARENT_KEY,full_name,birth_date\nK-1,MARKERp,MARKERn,MARKERd\n");
        _ = folder.Write("broken.csv", "case_id,\"name\nMARKERd,MARKERe\n");
        _ = folder.Write("valid.csv", string.Join(',', Valid.Select(field => field.Field)) + "\n" + string.Join(',', Valid.Select(field => field.Cell)) + "\n");
        _ = folder.Write("nameless.csv", "full_name,age\nMARKERn,31\n");
        _ = folder.Write("seeded-borders.csv", BorderHeader + "\n" + string.Join(',', Enumerable.Range(1, 7).Select(number => $"MARKER{number}")) + "\n");
        _ = folder.Write("seeded-decisions.csv", DecisionsHeader + "\nMARKERcase,MARKERat,MARKERband,MARKERband,MARKERreason,MARKERby,MARKERreview,MARKERforced,MARKERmodel,MARKERversion\nC-1,MARKERshort\n");
        WriteDocuments(folder);
        WriteWorkbooks(folder, header);
    }

    /// <summary>The columns of a decisions file.</summary>
    public const string DecisionsHeader = "case_id,decided_at,band,computed_band,reason,by,review_on,forced,model_id,model_version";

    private static void WriteDocuments(TemporaryFolder folder)
    {
        _ = folder.Write("map-cut.json", "{ \"columns\": { \"case_id\": \"MARKERj");
        _ = folder.Write("map-wrong.json", "[ \"MARKERw\" ]");
        _ = folder.Write("map-field.json", "{ \"caseToolsMap\": 1, \"columns\": [ { \"header\": \"name\", \"field\": 7, \"MARKERx\": \"MARKERy\" } ] }");
        _ = folder.Write("cases-wrong.json", "[ { \"CaseId\": \"MARKERid\", \"Score\": \"MARKERscore\", \"LeadName\": \"MARKERname\" } ]");
        _ = folder.Write("cases-number.json", "{ \"cases\": [ { \"case_id\": 98765432198765432198765432198765432198765432 } ] }");
        _ = folder.Write("model-wrong.json", "{ \"id\": \"x\", \"version\": \"MARKERversion\", \"currency\": \"MARKERcurrency\", \"bands\": [ { \"name\": 7, \"from\": \"MARKERfrom\" } ] }");
        _ = folder.Write("logo.png", "MARKERpicture");
    }

    private static void WriteWorkbooks(TemporaryFolder folder, string header)
    {
        var workbook = SmallWorkbook.Of([header.TrimEnd().Split(','), Row("C-4", "Anna").Split(','), Row("", "").Split(',')]);
        File.WriteAllBytes(folder["seeded.xlsx"], workbook);
        File.WriteAllBytes(folder["cut.xlsx"], workbook[..(workbook.Length / 2)]);
    }

    // The number of the household is an id like that of the case.
    private static string Row(string id, string given) => id + "," + string.Join(
        ',', Fields.Split(',').Select((field, index) => field == "given_name" ? given : field == "group_id" ? "G-1" : $"{Marker}{index}"));
}

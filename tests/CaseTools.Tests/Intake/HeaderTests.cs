using CaseTools.Intake;
using CaseTools.Values;

namespace CaseTools.Tests.Intake;

/// <summary>Which column fills which field.</summary>
public sealed class HeaderTests
{
    [Fact]
    public void Every_field_is_a_property_of_the_record_in_snake_case()
    {
        string[] notFields = ["ParentUuid", "PhoneE164", "Problems", "Extra", "SourceFile", "SourceLine", "IntakeReport"];
        var properties = typeof(IntakeRecord).GetProperties()
            .Select(property => property.Name)
            .Where(name => !notFields.Contains(name))
            .Select(CodeText.Of);

        Assert.Equal(properties.Order(StringComparer.Ordinal), IntakeSchema.FieldNames.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_fields_stand_in_the_order_of_the_schema()
    {
        Assert.Equal(56, IntakeSchema.FieldNames.Count);
        Assert.Equal(["case_id", "source_uuid", "submitted_at"], IntakeSchema.FieldNames.Take(3));
        Assert.Equal(["consent_to_share", "notes", "notes_restricted"], IntakeSchema.FieldNames.TakeLast(3));
    }

    [Fact]
    public void Every_field_is_found_by_its_name() =>
        Assert.All(IntakeSchema.FieldNames, field => AssertFound(field, field, "by its name"));

    [Fact]
    public void Every_field_is_found_by_its_name_in_other_writing() =>
        Assert.All(IntakeSchema.FieldNames.Where(field => field.Contains('_')), field => AssertFound($" {field.Replace('_', ' ').ToUpperInvariant()}: ", field, "by a known other header"));

    [Fact]
    public void Every_synonym_of_the_list_leads_to_its_field()
    {
        var synonyms = EmbeddedText.Lines("intake-synonyms.txt").Select(CodeText.SplitWords).ToArray();

        Assert.All(synonyms, line => Assert.Contains(line.Name, IntakeSchema.FieldNames));
        Assert.Equal(synonyms.Length, synonyms.Select(line => line.Name).Distinct().Count());
        Assert.All(synonyms.SelectMany(line => line.Words, (line, word) => (line.Name, word)), pair => Assert.Equal(pair.Name, Match(pair.word).Columns[0].Field));
    }

    [Theory]
    [InlineData("Номер дела", "case_id")]
    [InlineData("№ ОБРАЩЕНИЯ", "case_id")]
    [InlineData("meta/instanceID", "source_uuid")]
    [InlineData("Ф. И. О.", "full_name")]
    [InlineData("жильё до", "accommodation_until")]
    [InlineData("ЖИЛЬЁ ДО:", "accommodation_until")]
    [InlineData("жилье до", "accommodation_until")]
    [InlineData("Дата рождения*", "birth_date")]
    [InlineData("Д.Р.", "birth_date")]
    [InlineData("«Гражданство»", "nationality")]
    [InlineData("Телефон\u200B", "phone")]
    [InlineData("номер\u00A0телефона", "phone")]
    [InlineData("\uFEFFфамилия", "family_name")]
    [InlineData("Case-No.", "case_id")]
    public void Case_punctuation_spaces_and_the_letter_yo_do_not_matter(string header, string field) =>
        AssertFound(header, field, "by a known other header");

    [Theory]
    [InlineData("")]
    [InlineData("comments from the call")]
    [InlineData("имя собаки")]
    [InlineData("???")]
    public void A_header_that_nobody_knows_is_kept_as_it_is(string header)
    {
        var column = Match(header).Columns[0];

        Assert.Null(column.Field);
        Assert.Equal("not known, kept as it is", column.FoundBy);
        Assert.Equal(header, column.Header);
    }

    [Fact]
    public void The_exact_name_beats_a_synonym()
    {
        var header = Match("reference", "case_id", "name");

        Assert.Equal(2, header.ColumnOf("case_id")!.Number);
        Assert.Empty(header.Conflicts);
        Assert.Null(header.Columns[0].Field);
        Assert.Equal("kept as it is: another column looks like case_id too", header.Columns[0].FoundBy);
    }

    [Fact]
    public void Of_two_synonyms_neither_is_taken()
    {
        var header = Match("case_id", "DOB", "Дата рождения");

        Assert.Null(header.ColumnOf("birth_date"));
        Assert.Equal(
            ["column 2 ('DOB') and column 3 ('Дата рождения') both look like birth_date, so neither was taken for it. Rename the right one to 'birth_date'."],
            header.Conflicts);
    }

    [Fact]
    public void Of_two_exact_names_neither_is_taken()
    {
        var header = Match("name", "age", "AGE");

        Assert.Null(header.ColumnOf("age"));
        Assert.Single(header.Conflicts);
    }

    [Fact]
    public void The_cells_of_rival_columns_are_kept_as_they_are()
    {
        var record = Assert.Single(IntakeRun.Of("case_id,DOB,Дата рождения\nA-1,1990-01-01,1991-02-02\n").Records);

        Assert.Null(record.BirthDate);
        Assert.Equal(new() { ["DOB"] = "1990-01-01", ["Дата рождения"] = "1991-02-02" }, new Dictionary<string, string>(record.Extra));
    }

    [Fact]
    public void Two_columns_that_claim_the_only_id_are_named_in_the_refusal() =>
        Assert.Contains("column 1 ('reference') and column 2 ('case no') both look like case_id", IntakeRun.Refusal("reference,case no\n1,2\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("case_id")]
    [InlineData("source_uuid")]
    [InlineData("full_name")]
    [InlineData("family_name")]
    [InlineData("given_name")]
    public void A_column_that_names_persons_is_enough(string header) => Assert.True(Match(header).NamesPersons);

    [Theory]
    [InlineData("patronymic")]
    [InlineData("phone")]
    [InlineData("national_id")]
    public void Other_columns_alone_name_no_person(string header) => Assert.False(Match(header).NamesPersons);

    private static IntakeHeader Match(params string[] headers) => IntakeHeaderMatcher.Match(headers);

    private static void AssertFound(string header, string field, string foundBy)
    {
        var column = Match(header).Columns[0];
        Assert.Equal((field, foundBy), (column.Field, column.FoundBy));
    }
}

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
        Assert.Equal(57, IntakeSchema.FieldNames.Count);
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
        Assert.Equal(IntakeSchema.FieldNames, FieldVocabulary.Fields.Select(field => field.Name));
        Assert.All(FieldVocabulary.Fields.SelectMany(field => field.Headers, (field, header) => (field.Name, header)), pair => Assert.Equal(pair.Name, Match(pair.header).Columns[0].Field));
    }

    [Fact]
    public void Every_field_has_a_label_of_its_own_in_every_language() =>
        Assert.All(FieldVocabulary.Languages, language => Assert.Equal(IntakeSchema.FieldNames.Count, IntakeSchema.FieldNames.Select(field => FieldLabels.Of(field, language)).Distinct().Count()));

    [Theory]
    [InlineData("ФИO", "full_name")]
    [InlineData("cтрaна", "current_country")]
    [InlineData("Bозpаст", "age")]
    [InlineData("dаtе оf birth", "birth_date")]
    [InlineData("громадянcтво", "nationality")]
    public void Letters_that_look_alike_are_one_and_that_is_said(string header, string field) =>
        AssertFound(header, field, "by a known other header, with letters that look alike");

    [Theory]
    [InlineData("Электронный адрес почты: e-mail", "email")]
    [InlineData("Profile/HHDemo/RelationHoh", "role")]
    [InlineData("Profile.HHDemo.BDATE", "birth_date")]
    [InlineData("g[2]/age", null)]
    [InlineData("person/full_name", "full_name")]
    [InlineData("group:sub:sex", "sex")]
    [InlineData("grp-sub-birth_date", "birth_date")]
    [InlineData("член/имя", "given_name")]
    [InlineData("ребёнок/имя", null)]
    public void The_last_part_of_a_path_names_the_field(string header, string? field)
    {
        var found = IntakeHeaderMatcher.Match([header]);

        Assert.Equal(field, found.Columns[0].Repeat is null ? found.Columns[0].Field : null);
        Assert.True(field is null || found.Columns[0].Match == ColumnMatch.Path);
    }

    [Fact]
    public void Letters_with_their_accents_apart_are_the_same() => AssertFound("мобильныи\u0306 телефон", "phone", "by a known other header");

    [Theory]
    [InlineData("children[1]/name", "children", 1, "full_name")]
    [InlineData("children[12]/birth_date", "children", 12, "birth_date")]
    [InlineData("survey/children[2]/age", "children", 2, "age")]
    [InlineData("g[2]/age", "g", 2, "age")]
    [InlineData("members/1/full_name", "members", 1, "full_name")]
    [InlineData("g_child.2.birth_date", "g_child", 2, "birth_date")]
    [InlineData("Ребёнок 1: имя", "Ребёнок", 1, "given_name")]
    [InlineData("Ребенок 2 дата рождения", "Ребенок", 2, "birth_date")]
    [InlineData("child1_age", "child", 1, "age")]
    [InlineData("Child 2 name", "Child", 2, "full_name")]
    [InlineData("Дитина 1 ім'я", "Дитина", 1, "given_name")]
    [InlineData("Бала 1 аты", "Бала", 1, "given_name")]
    [InlineData("spouse/full_name", "spouse", 1, "full_name")]
    public void A_column_of_another_member_is_known_by_its_path(string header, string group, int number, string field)
    {
        var column = Match(header).Columns[0];

        Assert.Equal((new RepeatPlace(group, number), field), (column.Repeat, column.Field));
        Assert.False(Match(header).NamesPersons);
    }

    [Theory]
    [InlineData("children_count", "children_under_18")]
    [InlineData("дети до 18 лет", "children_under_18")]
    [InlineData("Д.Р.", "birth_date")]
    public void A_count_of_members_is_no_member(string header, string field)
    {
        Assert.Equal(field, Match(header).Columns[0].Field);
        Assert.Null(Match(header).Columns[0].Repeat);
    }

    [Fact]
    public void The_tags_of_HXL_name_fields_before_the_headers_do()
    {
        var header = IntakeHeaderMatcher.Match(["Q1", "age", "Q3", "Q4"], ["#meta+id", "#sex", "#intake+draft_status", "#affected"], null);

        Assert.Equal(["case_id", "sex", "draft_status", null], header.Columns.Select(column => column.Field));
        Assert.Equal("by its HXL tag #meta+id", header.Columns[0].FoundBy);
    }

    [Theory]
    [InlineData("Имя ребёнка 1", "ребёнка", 1, "given_name")]
    [InlineData("Возраст ребенка №2", "ребенка", 2, "age")]
    [InlineData("ФИО члена семьи 3", "семьи", 3, "full_name")]
    [InlineData("name child 2", "child", 2, "full_name")]
    [InlineData("1-й ребёнок: дата рождения", "ребёнок", 1, "birth_date")]
    [InlineData("2nd child - age", "child", 2, "age")]
    public void A_member_may_be_named_behind_the_question_or_by_its_turn(string header, string group, int number, string field) =>
        Assert.Equal((new RepeatPlace(group, number), field), (Match(header).Columns[0].Repeat, Match(header).Columns[0].Field));

    [Theory]
    [InlineData("1. ФИО", "full_name")]
    [InlineData("2) Дата рождения", "birth_date")]
    [InlineData("Q3. Age", "age")]
    [InlineData("1.2 Телефон", "phone")]
    [InlineData("5. Дети до 18 лет", "children_under_18")]
    [InlineData("Q7 Age", "age")]
    [InlineData("2 гражданство", null)]
    [InlineData("q_age", "age")]
    [InlineData("q12_country", "current_country")]
    [InlineData("person-citizenship", "nationality")]
    [InlineData("travel-ban", "exit_ban")]
    [InlineData("e-mail", "email")]
    public void The_number_of_a_question_does_not_matter(string header, string? field)
    {
        Assert.Equal(field, Match(header).Columns[0].Field);
        Assert.Null(Match(header).Columns[0].Repeat);
    }

    [Theory]
    [InlineData("Мобильный телефон (WhatsApp/Telegram)", "phone", ColumnMatch.Synonym)]
    [InlineData("Дата рождения (дд.мм.гггг)", "birth_date", ColumnMatch.Synonym)]
    [InlineData("Телефон/Telegram", null, ColumnMatch.Unknown)]
    [InlineData("contact/telegram", "messenger", ColumnMatch.Path)]
    public void What_stands_in_brackets_or_beside_a_stroke_is_no_path(string header, string? field, ColumnMatch match) =>
        Assert.Equal((field, match), (Match(header).Columns[0].Field, Match(header).Columns[0].Match));

    [Theory]
    [InlineData("Partner.Name")]
    [InlineData("organisation/full_name")]
    [InlineData("school/name")]
    public void The_name_of_an_organisation_or_helper_is_nobodys(string header) =>
        Assert.Equal((null, "the name of somebody or something else, kept as it is"), (Match(header).Columns[0].Field, Match(header).Columns[0].FoundBy));

    [Fact]
    public void In_a_table_of_members_a_prefix_for_members_does_not_matter()
    {
        Assert.Equal(["age", "sex"], Match("member_age", "hh_member_sex", "PARENT_KEY").Columns.Take(2).Select(column => column.Field));
        Assert.Equal([null, "age"], Match("member_age", "resp_age").Columns.Select(column => column.Field));
    }

    [Fact]
    public void The_choices_of_a_question_are_no_fields()
    {
        var columns = Match("needs", "needs/disability", "needs/none", "specific_needs/disability", "specific_needs/illness", "g/disability", "Виза/ВНЖ до").Columns;

        Assert.Equal([null, null, null, null, null, "specific_needs", null], columns.Select(column => column.Field));
        Assert.Equal("a choice of the question 'needs', kept as it is", columns[1].FoundBy);
        Assert.Equal([ColumnMatch.FormSystem, ColumnMatch.Unknown], [columns[1].Match, columns[3].Match]);
        Assert.Equal("not known, kept as it is", columns[6].FoundBy);
    }

    [Fact]
    public void A_tag_of_HXL_that_fits_two_fields_names_neither() =>
        Assert.Null(IntakeHeaderMatcher.Match(["Q1"], ["#contact+name+phone"], null).Columns[0].Field);

    [Fact]
    public void A_number_in_a_header_makes_a_member_only_where_a_word_for_members_does() =>
        Assert.Equal((null, "age"), (Match("Вопрос 2: возраст").Columns[0].Repeat, Match("Вопрос 2: возраст").Columns[0].Field));

    [Theory]
    [InlineData("KEY", "source_uuid", ColumnLink.RowKey)]
    [InlineData("PARENT_KEY", null, ColumnLink.ParentKey)]
    [InlineData("_index", null, ColumnLink.RowKey)]
    [InlineData("_parent_index", null, ColumnLink.ParentKey)]
    [InlineData("_parent_table_name", null, ColumnLink.ParentTable)]
    [InlineData("_submission__uuid", null, ColumnLink.Submission)]
    [InlineData("_submission__id", null, ColumnLink.Other)]
    [InlineData("SET-OF-members", null, ColumnLink.Other)]
    public void Columns_that_tie_tables_together_are_known(string header, string? field, object link)
    {
        var column = Match(header).Columns[0];

        Assert.Equal((field, (ColumnLink)link), (column.Field, column.Link));
    }

    [Fact]
    public void KEY_is_the_submission_where_nothing_else_is()
    {
        var header = Match("meta-instanceID", "KEY");

        Assert.Equal(1, header.ColumnOf("source_uuid")!.Number);
        Assert.Equal(2, header.ColumnOf(ColumnLink.RowKey)!.Number);
        Assert.Empty(header.Conflicts);
    }

    [Fact]
    public void Columns_of_a_form_system_are_kept_and_nobody_is_asked_to_rename_them()
    {
        var run = IntakeRun.Of("case_id,__version__,deviceid\nA-1,v1,d2\n");

        Assert.Equal(2, run.Records.Single().Extra.Count);
        Assert.Empty(IntakeReportWords.Surprises(run.Report));
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
        Assert.Equal("kept as it is: column 2 holds case_id", header.Columns[0].FoundBy);
    }

    [Fact]
    public void Of_two_synonyms_neither_is_taken()
    {
        var header = Match("case_id", "DOB", "Дата рождения");

        Assert.Null(header.ColumnOf("birth_date"));
        Assert.Equal(
            ["column 2 ('DOB') and column 3 ('Дата рождения') both look like birth_date, so neither was taken for it. Rename the right one to 'birth_date', or say it with -Map."],
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

    [Fact]
    public void A_header_of_several_lines_stands_in_one_line_of_what_is_said_of_it() =>
        Assert.StartsWith("column 1 ('reference') and column 2 ('case no') both look like case_id", Assert.Single(Match("reference\n", "case\r\n\n no").Conflicts), StringComparison.Ordinal);
}

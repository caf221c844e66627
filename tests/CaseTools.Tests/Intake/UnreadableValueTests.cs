using CaseTools.Values;

namespace CaseTools.Tests.Intake;

/// <summary>A value that cannot be read stays with the record as a problem, never as a silent null.</summary>
public sealed class UnreadableValueTests
{
    public static TheoryData<string, string, string> Unreadable => new()
    {
        { "submitted_at", "yesterday", "an instant with its UTC offset" },
        { "role", "boss", "one of: unknown, applicant, spouse" },
        { "is_alias", "maybe", "one of: unknown, yes, no" },
        { "sex", "Q", "one of: unknown, M, F, X" },
        { "birth_date", "2022-09-28", "a date that is not in the future" },
        { "birth_date", "1899-12-31", "a date such as" },
        { "birth_date", "1/2/1990", "-DateOrder" },
        { "birth_date", "1990", "a date such as" },
        { "age", "121", "a whole number from 0 to 120" },
        { "age", "32,5", "a whole number from 0 to 120" },
        { "nationality", "Narnia", "a country: a code of ISO 3166 such as KZ or KAZ, or a name such as Kazakhstan or Казахстан" },
        { "safe_to_contact", "at night", "one of: unknown, yes, no" },
        { "languages", "Klingon", "a language: a code of ISO 639" },
        { "interpreter_needed", "2", "one of: unknown, yes, no" },
        { "current_country", "here", "a country: a code of ISO 3166 such as KZ or KAZ, or a name such as Kazakhstan or Казахстан" },
        { "entry_date", "last week", "a date such as" },
        { "stays", "Kazakhstan", "a list of country:entry:exit" },
        { "stays", "Narnia:2022-05-01:2022-06-10", "a list of country:entry:exit" },
        { "stays", "KZ::2022-06-10", "a list of country:entry:exit" },
        { "stays", "KZ:2022-05-01:later", "a list of country:entry:exit" },
        { "stays", "KZ:2022-05-02:2022-05-01", "no exit before its entry" },
        { "stays", "KZ:3/4/2022:2022-06-10", "-DateOrder" },
        { "stay_basis", "good", "one of: unknown, citizen" },
        { "stay_until", "soon", "a date such as" },
        { "accommodation_until", "31.02.2022", "a date such as" },
        { "draft_status", "ask", "one of: unknown, none_known" },
        { "summons_report_date", "0020-10-01", "a date such as" },
        { "military_specialty", "106182A", "one of: unknown, none, medical, other" },
        { "travel_passport", "lost", "one of: unknown, yes, no, applied" },
        { "passport_until", "2027", "a date such as" },
        { "visas", "GE:tourist:soon", "a list of country:type:until" },
        { "exit_ban", "perhaps", "one of: unknown, yes, no, suspected" },
        { "destinations", "anywhere", "a country: a code of ISO 3166 such as KZ or KAZ, or a name such as Kazakhstan or Казахстан" },
        { "departure_mode", "camel", "one of: unknown, train" },
        { "funds_amount", "1.234", "-Culture" },
        { "funds_amount", "немного", "an amount such as" },
        { "funds_currency", "наличные", "a currency code of three letters" },
        { "funds_scope", "all", "one of: unknown, person, unit" },
        { "funds_enough", "hardly", "one of: unknown, yes, no" },
        { "children_under_18", "31", "a whole number from 0 to 30" },
        { "other_dependants", "a cat", "a whole number from 0 to 30" },
        { "separated_child", "hm", "one of: unknown, yes, no" },
        { "sole_carer", "2 of us", "one of: unknown, yes, no" },
        { "guardian_consent", "later", "one of: unknown, not_applicable" },
        { "safeguarding", "sad", "one of: self_harm_imminent" },
        { "deadlines", "2022-10-15", "a list of kind:date" },
        { "deadlines", ":2022-10-15", "a list of kind:date" },
        { "consent_to_share", "verbally", "one of: not_recorded, yes, no" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void It_is_a_problem_with_field_column_line_and_raw_text(string field, string cell, string expected)
    {
        var header = $" {field.ToUpperInvariant()} ";
        var run = IntakeRun.Of($"\ncase_id,{header}\nA-1,\"{cell}\"\n", ',');
        var record = Assert.Single(run.Records);

        var problem = Assert.Single(record.Problems);
        Assert.Equal((field, header.Trim(), 3L, cell), (problem.Field, problem.Column, problem.Line, problem.Raw));
        Assert.Contains(expected, problem.Expected, StringComparison.Ordinal);
        Assert.DoesNotContain(cell, problem.Expected.Replace("2022-10-15", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(ValueOf(new IntakeRecord(), field), ValueOf(record, field));

        var note = Assert.Single(run.Report.Problems);
        Assert.Equal((3L, header.Trim(), $"expected {problem.Expected}"), (note.Line, note.Column, note.Text));
    }

    [Fact]
    public void Every_field_that_is_not_a_text_is_among_these_tests()
    {
        var typed = typeof(IntakeRecord).GetProperties()
            .Where(property => property.Name is not ("Problems" or "Extra" or "SourceFile" or "SourceLine" or "IntakeReport" or "SpecificNeeds"))
            .Where(property => property.PropertyType != typeof(string) || property.Name is "Nationality" or "CurrentCountry" or "FundsCurrency")
            .Select(property => CodeText.Of(property.Name));

        Assert.Equal(typed.Order(StringComparer.Ordinal), Unreadable.Select(row => (string)row[0]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_a_list_what_can_be_read_is_kept_and_each_other_entry_is_a_problem()
    {
        var record = IntakeRun.Cell("destinations", "GE; Narnia, KZ; Mordor");

        Assert.Equal(["GE", "KZ"], record.Destinations);
        Assert.Equal(["Narnia", "Mordor"], record.Problems.Select(problem => problem.Raw));
    }

    [Fact]
    public void Words_are_parted_at_spaces_only_where_each_is_an_answer() =>
        Assert.Equal("GE Narnia", Assert.Single(IntakeRun.Cell("destinations", "GE Narnia").Problems).Raw);

    [Fact]
    public void The_words_of_a_problem_hold_no_value()
    {
        var problem = Assert.Single(IntakeRun.Cell("sex", "SECRET").Problems);

        Assert.Equal("line 2, column 'sex' (sex): expected one of: unknown, M, F, X", problem.ToString());
    }

    [Fact]
    public void Several_problems_of_one_row_are_all_kept()
    {
        var record = Assert.Single(IntakeRun.Of("name,sex,age,birth_date\nAnna,Q,old,never\n").Records);

        Assert.Equal(["sex", "birth_date", "age"], record.Problems.Select(problem => problem.Field));
        Assert.Equal("Anna", record.FullName);
    }

    private static object? ValueOf(IntakeRecord record, string field) =>
        typeof(IntakeRecord).GetProperties().Single(property => CodeText.Of(property.Name) == field).GetValue(record);
}

namespace CaseTools.Tests.Intake;

/// <summary>The report of a file, as whoever made the file reads it.</summary>
public sealed class IntakeLetterTests
{
    private const string Dirty =
        """
        case_id;ФИО;birth_date;age;Колонка
        A-1;MARKER;03/04/1990;30;MARKER
        A-2;Борис;1990-03-04;300;
        A-3;Вера;05/06/1990;MARKER;
        ;;1990-01-01;;
        A-4;Гена
        ;;;;

        """;

    [Fact]
    public void A_whole_file_without_guesses_can_be_imported_as_it_is() =>
        Assert.Equal(
            """
            intake.csv: 1 row read = 1 kept + 0 rejected + 0 skipped. Header in line 1;
            utf-8 (every byte is valid UTF-8), parted by comma (found from the first
            lines).

            Not in this file, though the score hangs on it: ask for it
              - current_country: everybody is taken to be where it is most dangerous, in
                the model's country of concern, until somebody asks.
              - sex: whom a rule at the border is meant for is not known.

            What was understood
              - case_id, age.

            It can be imported as it is.
            """.ReplaceLineEndings("\n"),
            IntakeRun.Of("case_id,age\nA-1,30\n").Report.Letter);

    [Fact]
    public void What_is_wrong_comes_first_then_the_guesses_then_what_was_understood()
    {
        var letter = IntakeRun.Of(Dirty).Report.Letter;

        string[] titles = ["Rejected rows", "Values that could not be read", "What was guessed", "Columns that are not known", "What was understood", "Rows that hold no person"];
        var places = titles.Select(title => letter.IndexOf("\n" + title, StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Who_has_a_name_alone_is_told_what_an_id_is_for()
    {
        Assert.Contains("case_id or source_uuid: who is known by a line alone", IntakeRun.Of("full_name,sex,age,current_country\nAnna,f,30,KZ\n").Report.Letter, StringComparison.Ordinal);
        Assert.DoesNotContain("Not in this file", IntakeRun.Of("case_id,sex,age,current_country\nA-1,f,30,KZ\n").Report.Letter, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- line 5: neither an id nor a name.")]
    [InlineData("- line 6: 2 cells where the header has 5.")]
    [InlineData("- lines 3 and 4, column 'age': expected a whole number from 0 to 120.")]
    [InlineData("- column 2 'ФИО' taken for full_name, by a known other header")]
    [InlineData("- 'Колонка'. Rename those")]
    [InlineData("- case_id, full_name ('ФИО'), birth_date, age.")]
    [InlineData("- line 7: blank row.")]
    [InlineData("Import-CaseIntake would take 3 rows of it.")]
    public void Every_line_of_the_file_that_matters_is_named(string line) =>
        Assert.Contains(line, IntakeRun.Of(Dirty).Report.Letter, StringComparison.Ordinal);

    [Fact]
    public void It_holds_no_value_of_the_file() => Assert.DoesNotContain("MARKER", IntakeRun.Of(Dirty).Report.Letter, StringComparison.Ordinal);

    [Fact]
    public void The_fault_of_most_rows_comes_first_and_its_many_lines_are_counted()
    {
        var rows = string.Concat(Enumerable.Range(2, 30).Select(number => $"A-{number},x,0\n"));
        var letter = IntakeRun.Of("case_id,birth_date,age\nA-1,1990-01-01,x\n" + rows).Report.Letter;

        Assert.Contains("- lines 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14 and 18 more, column 'birth_date'", letter.Replace("\n    ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.True(letter.IndexOf("column 'birth_date'", StringComparison.Ordinal) < letter.IndexOf("column 'age'", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_columns_in_dispute_are_said()
    {
        var report = IntakeRun.Of("case_id,ФИО,name\nA-1,Анна,Анна\n").Report;

        Assert.Contains("both look like full_name", report.Letter.Replace("\n    ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.False(report.IsClean);
    }

    [Fact]
    public void No_line_is_wider_than_a_console() =>
        Assert.All(IntakeRun.Of(Dirty).Report.Letter.Split('\n'), line => Assert.InRange(line.Length, 0, 96));

    [Theory]
    [InlineData("case_id,age\nA-1,30\n", true)]
    [InlineData("case_id,Возраст\nA-1,30\n", true)]
    [InlineData("case_id,age\nA-1,30\n\n", true)]
    [InlineData("case_id,age\nA-1,x\n", false)]
    [InlineData("case_id,age\nA-1,30\n,31\n", false)]
    public void A_file_is_clean_when_all_of_it_could_be_read(string text, bool isClean) => Assert.Equal(isClean, IntakeRun.Of(text).Report.IsClean);

    [Fact]
    public void A_delimiter_is_a_guess_only_where_another_stands_in_the_header_too()
    {
        Assert.Empty(IntakeRun.Of("case_id;age\nA-1;30\n").Report.AllGuesses);
        Assert.Equal(
            ["delimiter semicolon: found from the first lines, though the header row holds a comma too"],
            IntakeRun.Of("case_id;age;\"a, b\"\nA-1;30;x\n").Report.AllGuesses);
    }
}

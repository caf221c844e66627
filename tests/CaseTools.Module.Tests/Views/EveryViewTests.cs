namespace CaseTools.ModuleTests;

/// <summary>Every type that somebody can meet has a table, a list and a wide view: readable, the same in every culture, and nobody's data.</summary>
public sealed class EveryViewTests(EveryViewTests.Session session) : IClassFixture<EveryViewTests.Session>
{
    private static readonly string[] Formats = ["Format-Table", "Format-List", "Format-Wide"];

    /// <summary>The session in which English is spoken.</summary>
    public sealed class Session : IDisposable
    {
        internal EveryView Views { get; } = new("en-US");

        public void Dispose() => Views.Dispose();
    }

    [Fact]
    public void Every_type_has_a_table_a_list_and_a_wide_view()
    {
        var views = session.Views.Ask("Get-FormatData CaseTools.* | ForEach-Object { $type = $_; $_.FormatViewDefinition | ForEach-Object { $type.TypeName + ' ' + $_.Control.GetType().Name } }");

        var expected = session.Views.TypesToMeet()
            .SelectMany(type => new[] { "TableControl", "ListControl", "WideControl" }.Select(control => $"CaseTools.{type} {control}"))
            .Append("CaseTools.IntakeReport#Letter CustomControl");
        Assert.Equal(expected.Order(StringComparer.Ordinal), views.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_type_is_looked_at_here() => Assert.Equal(session.Views.TypesToMeet().Order(StringComparer.Ordinal), EveryView.Types.Order(StringComparer.Ordinal));

    [Fact]
    public void Each_view_gives_words_and_not_how_a_program_names_things()
    {
        foreach (var (type, shown) in Formats.SelectMany(session.Views.Shown))
        {
            Assert.True(shown.Any(char.IsLetterOrDigit), type);
            Assert.DoesNotMatch(@"\{ \w+ = |System\.|CaseTools\.|`|…", shown);
        }
    }

    [Fact]
    public void No_view_of_a_record_a_case_or_a_file_tells_who_it_is()
    {
        string[] types = ["CaseAssessment", "CaseChange", "CaseDecision", "IntakeColumn", "IntakeProblem", "IntakeRecord", "IntakeReport", "IntakeRowNote", "ProtectedRecord"];
        string[] personal = ["Secretova", "77010001122", "not-a-date", "restricted-note", "2022-10-02", "2022-12-19", "2022-06-17", "100000", "court", "call again"];
        foreach (var format in Formats)
        {
            var shown = session.Views.Shown(format);
            Assert.All(types, type => Assert.All(personal, value => Assert.DoesNotContain(value, shown[type], StringComparison.Ordinal)));
            Assert.All(types.Except(["CaseAssessment"]), type => Assert.DoesNotContain("Anna", shown[type], StringComparison.Ordinal));
        }
    }

    // Another calendar and other digits; a comma for a point; a minus of its own.
    [Theory]
    [InlineData("fa-IR")]
    [InlineData("sv-SE")]
    public void Each_view_says_the_same_in_every_culture(string culture)
    {
        using var other = new EveryView(culture);

        Assert.All(Formats, format => Assert.Equal(session.Views.Shown(format), other.Shown(format)));
    }

    // There the list is PowerShell's own, which writes a date and a point as the culture has them.
    [Fact]
    public void What_is_shown_between_other_objects_has_no_date_and_no_point()
    {
        const string properties =
            """
            param($types)
            foreach ($name in $types) {
                $type = [type]"CaseTools.$name"; $data = (Get-TypeData $type.FullName).DefaultDisplayPropertySet
                $type.GetProperties().Where({ -not $data -or $_.Name -in $data.ReferencedProperties }).ForEach({ "$name.$($_.Name): $($_.PropertyType.FullName)" })
            }
            """;

        var shown = session.Views.Ask(properties, ("types", session.Views.TypesToMeet()));

        Assert.True(shown.Count > 150, $"{shown.Count} properties");
        Assert.DoesNotContain(shown, property => property.Contains("System.DateTime", StringComparison.Ordinal) || property.Contains("System.Decimal", StringComparison.Ordinal) || property.Contains("System.Double", StringComparison.Ordinal));
    }
}

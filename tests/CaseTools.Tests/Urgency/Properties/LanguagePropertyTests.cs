using System.Text.RegularExpressions;
using CsCheck;

namespace CaseTools.Tests.Urgency.Properties;

/// <summary>Whatever the case: each language says everything in its own words, and all count alike.</summary>
public sealed class LanguagePropertyTests
{
    private const string Column = "Spalte 7";
    private const string Source = "gazette (minister, 27 Sep)";

    private static readonly Gen<(IntakeRecord[] Members, BorderStatus[] Rows)> Input = Gen.Select(GenRecords.Case, GenBorders.Rows, Gen.Int[0, 7])
        .Select((members, rows, variant) => (
            members.Select((member, number) => Varied(member, number, variant)).ToArray(),
            rows.Select((row, number) => Varied(row, number, variant)).ToArray()));

    // The letters of each language, as small ones; any other letter in its texts is a word of another language.
    private static readonly IReadOnlyDictionary<string, Regex> OtherLetters = new Dictionary<string, string>
    {
        ["en"] = "a-z",
        ["ru"] = "а-яё",
        ["uk"] = "а-щьюяєіїґʼ",
        ["kk"] = "а-яёәғқңөұүһі",
    }.ToDictionary(pair => pair.Key, pair => new Regex($@"[\p{{L}}-[{pair.Value}]]", RegexOptions.CultureInvariant));

    [Fact]
    public void No_word_of_another_alphabet_slips_through_that_is_not_of_the_files_and_the_language_changes_words_alone() => Property.Holds(Input, input =>
    {
        var english = Score(input, "en");
        AssertWordsAreOf("en", english, input);
        var counted = AssessmentText.Of(english.Select(WithoutWords));
        foreach (var language in OtherLetters.Keys.Where(language => language != "en"))
        {
            var other = Score(input, language);

            AssertWordsAreOf(language, other, input);
            Assert.Equal(counted, AssessmentText.Of(other.Select(WithoutWords)));
            Assert.Equal(english.Select(assessment => assessment.Assumptions.Count), other.Select(assessment => assessment.Assumptions.Count));
        }
    });

    [Theory]
    [InlineData("G-1-0: no right to stay.")]
    [InlineData("G-1-0: нет права на stay.")]
    [InlineData("{0}: нет права на пребывание.")]
    public void A_word_that_slips_through_would_be_seen(string text) =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => AssertWordsAreOf("ru", text, WhatFilesSay(([A.Person("G-1-0")], []))));

    // Ids that are missing, answers that cannot be read, and contact that is not safe.
    private static IntakeRecord Varied(IntakeRecord member, int number, int variant) => member with
    {
        CaseId = variant == 3 ? null : member.CaseId,
        SourceUuid = variant == 3 && number == 1 ? "uuid-x" : null,
        SafeToContact = variant == 4 ? YesNo.No : YesNo.Unknown,
        Problems = variant is 5 or 6 ? [new IntakeProblem("age", Column, member.SourceLine, "a number", "raw") { IsWarning = variant == 6 }] : [],
    };

    // Sources with words of their own, other sources that differ, and suppositions.
    private static BorderStatus Varied(BorderStatus row, int number, int variant) => row with
    {
        Source = variant % 2 == 0 ? Source : number == 0 ? "X" : null,
        IsHypothetical = variant > 4 && number % 2 == variant % 2,
    };

    private static IReadOnlyList<CaseAssessment> Score((IntakeRecord[] Members, BorderStatus[] Rows) input, string language) =>
        Scoring.ScoreAll(input.Members, input.Rows, language: language);

    private static IEnumerable<string> Texts(IReadOnlyList<CaseAssessment> assessments) => assessments.SelectMany(a =>
        new[] { a.ToString(), a.BandText, a.ContactReason, a.NextAction, a.Why, a.ScoreRange.ToString() }
            .Concat(a.Reasons.SelectMany(reason => new[] { reason.Text, reason.PartText, reason.ToString() }))
            .Concat(a.Floors.SelectMany(floor => new[] { floor.Text, floor.Label }))
            .Concat(a.Tasks.SelectMany(task => new[] { task.What, task.Text }))
            .Concat(a.Deadlines.SelectMany(deadline => new[] { deadline.Rule, deadline.KindText, deadline.Text }))
            .Concat(a.Assumptions)
            .Concat(a.Questions.Select(question => question.Text)));

    private static void AssertWordsAreOf(string language, IReadOnlyList<CaseAssessment> assessments, (IntakeRecord[] Members, BorderStatus[] Rows) input)
    {
        var ofFiles = WhatFilesSay(input);
        foreach (var text in Texts(assessments).Distinct(StringComparer.Ordinal))
        {
            AssertWordsAreOf(language, text, ofFiles);
        }
    }

    private static void AssertWordsAreOf(string language, string text, IReadOnlyList<string> ofFiles)
    {
        var rest = Regex.Replace(ofFiles.Aggregate(text, (left, word) => left.Replace(word, "", StringComparison.Ordinal)), @"\b(RUB|EUR|F\d[a-z]?)\b", "");

        Assert.DoesNotMatch(OtherLetters[language], rest.ToLowerInvariant());
        Assert.DoesNotContain('{', text);
    }

    // What comes from files and model as it stands there, in whatever alphabet: ids, sources, names of columns, currencies, ids of floors.
    private static IReadOnlyList<string> WhatFilesSay((IntakeRecord[] Members, BorderStatus[] Rows) input) =>
        [.. input.Members.SelectMany(member => new[] { member.CaseId, member.SourceUuid, member.SourceFile }
                .Concat((member.Deadlines ?? []).SelectMany(deadline => new[] { deadline.Kind, "Visa" }))
                .Concat(member.Problems.SelectMany(problem => new[] { problem.Column, $"({problem.Field})" })))
            .Concat(input.Rows.SelectMany(row => new[] { row.RouteId, row.Source == Source ? row.Source : $"«{row.Source}»" }))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(word => word.Length)];

    private static CaseAssessment WithoutWords(CaseAssessment assessment) => assessment with
    {
        Reasons = [.. assessment.Reasons.Select(reason => reason with { Text = "" })],
        Floors = [.. assessment.Floors.Select(floor => floor with { Text = "" })],
        Tasks = [.. assessment.Tasks.Select(task => task with { What = "" })],
        Deadlines = [.. assessment.Deadlines.Select(deadline => deadline with { Rule = "" })],
        Assumptions = [],
        ScoreRange = InNamesOfTheModel(assessment.ScoreRange),
        Options = [.. assessment.Options.Select(option => option with { Words = null })],
        Questions = [.. assessment.Questions.Select(question => question with { Text = "", IfAnswered = question.IfAnswered is { } range ? InNamesOfTheModel(range) : null })],
    };

    private static ScoreRange InNamesOfTheModel(ScoreRange range) => new(range.Low, range.LowBand, range.High, range.HighBand);
}

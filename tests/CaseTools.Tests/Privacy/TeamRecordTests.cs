using CaseTools.Privacy;
using CaseTools.Tests.Urgency;
using CaseTools.Tests.Urgency.Properties;
using CsCheck;

namespace CaseTools.Tests.Privacy;

/// <summary>A record for the team: nobody is found by it, and it scores as before.</summary>
public sealed class TeamRecordTests
{
    private static readonly BorderStatus[] Routes = [A.Route(), A.Route("KZ")];

    [Fact]
    public void What_stays_of_the_texts_is_this_and_nothing_else() => Assert.Equal(
        [
            "CaseId", "Caseworker", "CurrentPlace", "Deadlines", "GivenName", "GroupId", "Office", "SourceFile", "SourceUuid", "SpecificNeeds", "Visas",
        ],
        Seeded.MarkedPropertiesOf(TeamRecords.Of(Seeded.People(1)[0], Seeded.Mark("GivenName"))).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_text_of_the_record_was_marked() => Assert.Equal(
        [
            "CaseId", "Caseworker", "CurrentPlace", "Deadlines", "Email", "Extra", "FamilyName", "FullName", "FundsNote", "GivenName", "GroupId", "Messenger", "NationalId", "Notes",
            "NotesRestricted", "Occupation", "Office", "OriginPlace", "Patronymic", "Phone", "PhoneE164", "Problems", "SourceFile", "SourceUuid", "SpecificNeeds", "Visas",
        ],
        Seeded.MarkedPropertiesOf(Seeded.People(1)[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void A_problem_keeps_its_place_and_what_was_expected()
    {
        var problem = Assert.Single(TeamRecords.Of(Seeded.People(1)[0], null).Problems);

        Assert.Equal(("passport_until", "passport", 2L, "a date", ""), (problem.Field, problem.Column, problem.Line, problem.Expected, problem.Raw));
    }

    [Fact]
    public void It_scores_as_the_whole_record_does() => Property.Holds(
        GenRecords.Cases,
        cases =>
        {
            var records = cases.SelectMany(members => members).Select(member => member with { FamilyName = "Secret", NationalId = "1234567", Notes = "note", OriginPlace = "Omsk" }).ToArray();

            var whole = Scoring.ScoreAll(records, Routes);
            var team = Scoring.ScoreAll([.. records.Select(record => TeamRecords.Of(record, "Anna"))], Routes);

            Assert.Equal(whole.Select(Standing), team.Select(Standing));
        },
        cases: 1_000);

    private static object Standing(CaseAssessment assessment) => (
        assessment.CaseId, assessment.Rank, assessment.Score, assessment.Band, assessment.ScoreRange, assessment.ContactBy,
        string.Join('\n', assessment.Reasons), string.Join('\n', assessment.Questions.Select(question => question.Text)), string.Join('\n', assessment.Deadlines));
}

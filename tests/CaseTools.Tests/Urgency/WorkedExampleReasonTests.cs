namespace CaseTools.Tests.Urgency;

/// <summary>The words of the worked example: what a caseworker reads, with field, rule, file and line, and border row.</summary>
public sealed class WorkedExampleReasonTests
{
    private static readonly IReadOnlyList<CaseAssessment> Ranked = Scoring.ScoreAll(PublishedInterviews.Records(), PublishedInterviews.Borders());

    [Fact]
    public void Konstantin_and_his_family_are_explained_word_for_word() => Assert.Equal(
        [
            "Border 28/40: Best way out at closure level 3 of 5, exposure 4 of 4. [destinations; border.matrix[3][4]; three-cases.csv:6; RU-TR-AIR borders-2022-09.csv:6]",
            "Border 0/40: RU-TR-AIR to Turkey: open, level 2, observed 2022-09-22 by yahoo/UP 2022-09-21; instantvirals 2022-09-22; passport-index 2022-09-10, 5 days old; rule RU-EXIT-WATCH holds and adds 1; for CT-005 level 3. [destinations; border, steps 1 to 7; three-cases.csv:6; RU-TR-AIR borders-2022-09.csv:6]",
            "Border 0/40: RU-GE-LARS to Georgia: open, level 2, observed 2022-09-26 by tg24.sky.it 2022-09-28 (minister, 27 Sep); passport-index 2022-09-10, 1 day old; rule RU-EXIT-WATCH holds and adds 1; for CT-005 level 3. [destinations; border, steps 1 to 7; three-cases.csv:6; RU-GE-LARS borders-2022-09.csv:11]",
            "Border 0/40: Exposure 4: CT-005 is in Russia, a country of concern, and RU-EXIT-WATCH singles out men of 18 to 65. [current_country; border, exposure; three-cases.csv:6; RU-EXIT-WATCH borders-2022-09.csv:2]",
            "Dependants 5/20: 1 child under 18. [children_under_18; dependants.firstChild; three-cases.csv:6; -]",
            "Dependants 1/20: 1 more adult or dependant travels along. [role; dependants.coTraveller; three-cases.csv:6; -]",
            "Threat 12/20: CT-005 has a medical specialty, in Russia. [military_specialty; threat.insideSpecialtyOrServed; three-cases.csv:6; -]",
            "Deadline 0/15: No date is recorded that lies ahead. [deadlines; deadline; three-cases.csv:6; -]",
            "Documents 2/10: CT-005: not known whether there is a travel passport. [travel_passport; documents.travelPassportUnknown; three-cases.csv:6; -]",
            "Documents 4/10: CT-005: guardian's consent missing: a legal check, never a block. [guardian_consent; documents.guardianConsentMissing; three-cases.csv:6; -]",
            "Means 6/10: Said to be not enough; no amount is recorded. [funds_enough; means.statedInsufficient; three-cases.csv:6; -]",
            "Safeguarding 15/20: CT-005: speaks of injuring themselves. [safeguarding; safeguarding.selfInjury; three-cases.csv:6; -]",
            "Safeguarding 0/20: CT-005: speaks of harming others. [safeguarding; safeguarding.harmToOthers; three-cases.csv:6; -]",
            "Safeguarding 3/20: CT-006 (spouse) shows a sign too: is in severe distress. [safeguarding; safeguarding.secondPersonAdds; three-cases.csv:7; -]",
            "Safeguarding 0/20: CT-007 (stepchild): is a child who is not well. [safeguarding; safeguarding.childWellbeing; three-cases.csv:8; -]",
        ],
        Reasons("CT-005"));

    [Fact]
    public void Vladimir_and_his_friends_are_explained_word_for_word() => Assert.Equal(
        [
            "Border 28/40: Best way out at closure level 3 of 5, exposure 4 of 4. [destinations; border.matrix[3][4]; three-cases.csv:3; RU-GE-LARS borders-2022-09.csv:11]",
            "Border 0/40: RU-GE-LARS to Georgia: open, level 2, observed 2022-09-26 by tg24.sky.it 2022-09-28 (minister, 27 Sep); passport-index 2022-09-10, 1 day old; rule RU-EXIT-WATCH holds and adds 1; for CT-002 level 3. [destinations; border, steps 1 to 7; three-cases.csv:3; RU-GE-LARS borders-2022-09.csv:11]",
            "Border 0/40: RU-MY-AIR to Malaysia: open, level 2, observed 2022-09-10 by passport-index 2022-09-10, 17 days old (its age adds 1); rule RU-EXIT-WATCH holds and adds 1; for CT-002 level 4. [destinations; border, steps 1 to 7; three-cases.csv:3; RU-MY-AIR borders-2022-09.csv:9]",
            "Border 0/40: RU-TH-AIR to Thailand: open, level 2, observed 2022-09-10 by passport-index 2022-09-10, 17 days old (its age adds 1); rule RU-EXIT-WATCH holds and adds 1; for CT-002 level 4. [destinations; border, steps 1 to 7; three-cases.csv:3; RU-TH-AIR borders-2022-09.csv:8]",
            "Border 0/40: Exposure 4: CT-002 is in Russia, a country of concern, and RU-EXIT-WATCH singles out men of 18 to 65. [current_country; border, exposure; three-cases.csv:3; RU-EXIT-WATCH borders-2022-09.csv:2]",
            "Dependants 2/20: 2 more adults or dependants travel along. [role; dependants.coTraveller; three-cases.csv:3; -]",
            "Threat 8/20: CT-002 is of conscript age, in Russia. [age; threat.insideConscriptAge; three-cases.csv:3; -]",
            "Deadline 0/15: No date is recorded that lies ahead. [deadlines; deadline; three-cases.csv:3; -]",
            "Documents 2/10: CT-002: not known whether there is a travel passport. [travel_passport; documents.travelPassportUnknown; three-cases.csv:3; -]",
            "Means 0/10: Funds 900\u00a0000 RUB against 180\u00a0000 RUB for 3 (ticket not known, 30 days 60\u00a0000 each): 5.00 times the cost. [funds_amount; means.ratioBelow; three-cases.csv:3; -]",
            "Means 3/10: A route is needed, and no price of one is known. [destinations; means.unknown; three-cases.csv:3; -]",
            "Safeguarding 3/20: CT-002: is in moderate distress. [safeguarding; safeguarding.moderateDistress; three-cases.csv:3; -]",
        ],
        Reasons("CT-002"));

    [Fact]
    public void Kirill_is_explained_word_for_word() => Assert.Equal(
        [
            "Border 2/40: No route needed: closure level 1 of 5, exposure 1 of 4. [destinations; border.matrix[1][1]; three-cases.csv:2; -]",
            "Border 0/40: No route out of Kazakhstan is needed. [current_country; border.noRouteNeededLevel; three-cases.csv:2; -]",
            "Border 0/40: Exposure 1: CT-001 is in Kazakhstan, and the stay ends on 2022-12-21 (90 days of stay by RU-KZ-RAIL, the day of entry being day 1), in 85 days. [entry_date; border, exposure; three-cases.csv:2; RU-KZ-RAIL borders-2022-09.csv:3]",
            "Dependants 0/20: Nobody is recorded as depending on this case. [children_under_18; dependants; three-cases.csv:2; -]",
            "Threat 2/20: CT-001 is of an age that is drafted, in Kazakhstan. [age; threat.abroadLiable; three-cases.csv:2; -]",
            "Deadline 12/15: Roof: 2022-09-30, in 3 days (the record's accommodation_until). [accommodation_until; deadline.daysLeft; three-cases.csv:2; -]",
            "Documents 2/10: CT-001: not known whether there is a travel passport. [travel_passport; documents.travelPassportUnknown; three-cases.csv:2; -]",
            "Documents 2/10: CT-001: the application to stay is pending. [stay_basis; documents.stayPending; three-cases.csv:2; -]",
            "Means 3/10: Funds are not known: no amount is recorded. [funds_amount; means.unknown; three-cases.csv:2; -]",
            "Safeguarding 0/20: No safeguarding sign is recorded. [safeguarding; safeguarding; three-cases.csv:2; -]",
        ],
        Reasons("CT-001"));

    private static IEnumerable<string> Reasons(string caseId) =>
        Ranked.Single(assessment => assessment.CaseId == caseId).Reasons.Select(AssessmentText.Of);
}

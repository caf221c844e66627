namespace CaseTools.Tests.Urgency.Range;

/// <summary>Answers to one open field of a record, everything else as it is: by the name of the field.</summary>
internal static class SingleFieldAnswers
{
    public static IEnumerable<(string Field, IntakeRecord Record)> Of(IntakeRecord r)
    {
        (string Field, bool IsOpen, IntakeRecord[] Answers)[] all =
        [
            ("stay_basis", r.StayBasis == StayBasis.Unknown, [r with { StayBasis = StayBasis.Irregular }, r with { StayBasis = StayBasis.Citizen }, r with { StayBasis = StayBasis.Pending }]),
            ("stay_until", r.StayUntil is null, [r with { StayUntil = A.Day(1) }, r with { StayUntil = A.Day(500) }]),
            ("accommodation_until", r.AccommodationUntil is null, [r with { AccommodationUntil = A.Day(2) }]),
            ("draft_status", r.DraftStatus is DraftStatus.Unknown or DraftStatus.NoneKnown, [r with { DraftStatus = DraftStatus.LeftUnit }, r with { DraftStatus = DraftStatus.Exempt }]),
            ("summons_report_date", r.SummonsReportDate is null, [r with { SummonsReportDate = A.Day(0) }]),
            ("military_specialty", r.MilitarySpecialty == MilitarySpecialty.Unknown, [r with { MilitarySpecialty = MilitarySpecialty.Other }]),
            ("travel_passport", r.TravelPassport == TravelPassport.Unknown, [r with { TravelPassport = TravelPassport.No }, r with { TravelPassport = TravelPassport.Yes }]),
            ("exit_ban", r.ExitBan == ExitBan.Unknown, [r with { ExitBan = ExitBan.Suspected }]),
            ("guardian_consent", r.GuardianConsent == GuardianConsent.Unknown, [r with { GuardianConsent = GuardianConsent.Unclear }]),
            ("children_under_18", r.ChildrenUnder18 is null, [r with { ChildrenUnder18 = 3 }]),
            ("other_dependants", r.OtherDependants is null, [r with { OtherDependants = 3 }]),
            ("separated_child", r.SeparatedChild == YesNo.Unknown, [r with { SeparatedChild = YesNo.Yes }, r with { SeparatedChild = YesNo.No }]),
            ("sole_carer", r.SoleCarer == YesNo.Unknown, [r with { SoleCarer = YesNo.Yes }]),
            ("funds_enough", r.FundsEnough == YesNo.Unknown, [r with { FundsEnough = YesNo.No }, r with { FundsEnough = YesNo.Yes }]),
            ("specific_needs", r.SpecificNeeds is null, [r with { SpecificNeeds = ["SM-CI"] }]),
            ("safeguarding", r.Safeguarding is null, [r with { Safeguarding = [SafeguardingSign.Violence] }, r with { Safeguarding = [SafeguardingSign.SelfHarmImminent] }]),
            ("deadlines", r.Deadlines is null, [r with { Deadlines = [new StatedDeadline("x", A.Day(1))] }]),
            ("sex", r.Sex == Sex.Unknown, [r with { Sex = Sex.M }, r with { Sex = Sex.F }, r with { Sex = Sex.X }]),
            ("birth_date", r.Age is null && r.BirthDate is null, [r with { Age = 10 }, r with { Age = 22 }, r with { Age = 50 }, r with { Age = 80 }]),
            ("nationality", r.Nationality is null && r.CurrentCountry is not null, [r with { Nationality = "RU" }, r with { Nationality = "GE" }, r with { Nationality = "UA" }]),
        ];
        return all.Where(entry => entry.IsOpen).SelectMany(entry => entry.Answers.Select(answer => (entry.Field, answer)));
    }
}

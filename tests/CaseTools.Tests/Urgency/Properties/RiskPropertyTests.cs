using CsCheck;

namespace CaseTools.Tests.Urgency.Properties;

/// <summary>
/// More risk in any one field of a person never lowers score or band. A date that lapses is left out, as are the fields that
/// decide which rules and routes apply: where they are, where they go, visas, nationality; and sex and age, of which no value is
/// the riskier one. Draft status <c>child</c> is a risk no lower than any other only where the age is known without it.
/// </summary>
public sealed class RiskPropertyTests
{
    private static readonly Gen<Func<IntakeRecord, (IntakeRecord Less, IntakeRecord More)>[]> GenSteps =
        Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 1000], GenRecords.Date, GenRecords.Date).Select(Steps);

    [Fact]
    public void More_risk_in_one_field_never_lowers_score_or_band() => HoldsWith(Gen.Const(Scoring.Model));

    [Fact]
    public void Nor_does_it_with_any_model_that_the_check_takes() => HoldsWith(GenModels.Valid);

    private static void HoldsWith(Gen<UrgencyModel> models) => Property.Holds(
        Gen.Select(GenRecords.Case, GenBorders.Rows, GenSteps, Gen.Int[0, 3], Gen.Int[0, 1000], models),
        input =>
        {
            var (members, rows, steps, person, choice, model) = input;
            var index = person % members.Length;
            var (less, more) = steps[choice % steps.Length](members[index]);

            var before = Scoring.ScoreWith(model, With(members, index, less), rows);
            var after = Scoring.ScoreWith(model, With(members, index, more), rows);

            if (Lapsed(before) == Lapsed(after))
            {
                Assert.True(before.Score <= after.Score, $"{before.Score} -> {after.Score}");
                Assert.True(before.UncappedScore <= after.UncappedScore, $"{before.UncappedScore} -> {after.UncappedScore}");
                Assert.True(BandIndex(before) >= BandIndex(after), $"{before.Band} -> {after.Band}");
            }
        });

    private static Func<IntakeRecord, (IntakeRecord Less, IntakeRecord More)>[] Steps(int a, int b, DateTime? one, DateTime? other)
    {
        var (low, high) = (Math.Min(a, b), Math.Max(a, b));
        var (late, near) = one is { } x && other is { } y ? (x > y ? one : other, x > y ? other : one) : (null, one ?? other);
        DateTime earlier = near ?? A.Day(2), later = late ?? A.Day(400);
        return
        [
            Scale<TravelPassport>((r, v) => r with { TravelPassport = v }, low, high, [TravelPassport.Yes], [TravelPassport.Unknown], [TravelPassport.No, TravelPassport.Applied]),
            Scale<ExitBan>((r, v) => r with { ExitBan = v }, low, high, [ExitBan.No, ExitBan.Unknown], [ExitBan.Suspected, ExitBan.Yes]),
            Scale<GuardianConsent>(
                (r, v) => r with { GuardianConsent = v },
                low,
                high,
                [GuardianConsent.NotApplicable, GuardianConsent.Have, GuardianConsent.Unknown],
                [GuardianConsent.Unclear, GuardianConsent.Missing, GuardianConsent.Refused]),
            Scale<MilitarySpecialty>((r, v) => r with { MilitarySpecialty = v }, low, high, [MilitarySpecialty.None, MilitarySpecialty.Unknown], [MilitarySpecialty.Medical, MilitarySpecialty.Other]),
            record => Scale<DraftStatus>(
                (r, v) => r with { DraftStatus = v },
                low,
                high,
                record.Age is null ? [DraftStatus.NotLiable, DraftStatus.Exempt] : [DraftStatus.NotLiable, DraftStatus.Exempt, DraftStatus.Child],
                [DraftStatus.NoneKnown, DraftStatus.Unknown],
                [DraftStatus.Liable],
                [DraftStatus.Served],
                [DraftStatus.SummonsServed, DraftStatus.CalledUp, DraftStatus.AtUnit],
                [DraftStatus.LeftUnit, DraftStatus.Wanted])(record),
            Scale<StayBasis>(
                (r, v) => r with { StayBasis = v },
                low,
                high,
                [StayBasis.Citizen],
                [StayBasis.Asylum],
                [StayBasis.VisaFree, StayBasis.Unknown],
                [StayBasis.Pending],
                [StayBasis.Irregular]),
            Scale<StayBasis>((r, v) => r with { StayBasis = v }, low, high, [StayBasis.Asylum], [StayBasis.Permit, StayBasis.Visa], [StayBasis.Irregular]),
            Scale<YesNo>((r, v) => r with { SeparatedChild = v }, low, high, [YesNo.No], [YesNo.Unknown], [YesNo.Yes]),
            Scale<YesNo>((r, v) => r with { SoleCarer = v }, low, high, [YesNo.No, YesNo.Unknown], [YesNo.Yes]),
            Scale<YesNo>((r, v) => r with { FundsEnough = v }, low, high, [YesNo.Yes], [YesNo.Unknown], [YesNo.No]),
            r => (r with { ChildrenUnder18 = low % 5 == 0 ? null : low % 5 }, r with { ChildrenUnder18 = (low % 5) + (high % 3) }),
            r => (r with { OtherDependants = low % 5 == 0 ? null : low % 5 }, r with { OtherDependants = (low % 5) + (high % 3) }),
            r => (r with { FundsAmount = high * 500m }, r with { FundsAmount = low * 500m }),
            r => (r with { SpecificNeeds = low % 2 == 0 ? null : [] }, r with { SpecificNeeds = ["SM-CI"] }),
            r => (r, r with { Safeguarding = [.. r.Safeguarding ?? [], (SafeguardingSign)(high % 9)] }),
            Scale<SafeguardingSign>((r, v) => r with { Safeguarding = [v] }, low, high, [SafeguardingSign.ModerateDistress], [SafeguardingSign.SevereDistress]),
            Scale<SafeguardingSign>((r, v) => r with { Safeguarding = [v] }, low, high, [SafeguardingSign.SelfInjury], [SafeguardingSign.SelfHarmImminent]),
            r => (r with { AccommodationUntil = late }, r with { AccommodationUntil = near }),
            r => (r with { SummonsReportDate = late }, r with { SummonsReportDate = near }),
            r => (r, near is { } date ? r with { Deadlines = [.. r.Deadlines ?? [], new StatedDeadline("visa", date)] } : r),
            r => (r with { StayUntil = later }, r with { StayUntil = earlier }),
            r => (r with { EntryDate = A.Day(-(low % 200)) }, r with { EntryDate = A.Day(-(low % 200) - (high % 40)) }),
        ];
    }

    // From a value of a lower step to one of the same or a higher step.
    private static Func<IntakeRecord, (IntakeRecord Less, IntakeRecord More)> Scale<T>(Func<IntakeRecord, T, IntakeRecord> with, int low, int high, params T[][] steps)
    {
        var (one, other) = (low % steps.Length, high % steps.Length);
        var (lower, higher) = (steps[Math.Min(one, other)], steps[Math.Max(one, other)]);
        return record => (with(record, lower[low / 7 % lower.Length]), with(record, higher[high / 7 % higher.Length]));
    }

    private static IntakeRecord[] With(IntakeRecord[] members, int index, IntakeRecord record) => [.. members.Select((member, number) => number == index ? record : member)];

    private static int Lapsed(CaseAssessment assessment) => assessment.Deadlines.Count(deadline => deadline.IsLapsed);

    private static int BandIndex(CaseAssessment assessment) => assessment.Model.Bands.Select(band => band.Name).ToList().IndexOf(assessment.Band);
}

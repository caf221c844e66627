namespace CaseTools.Urgency;

/// <summary>What the members of a case say of it together, whatever their sex, age and nationality are.</summary>
internal sealed record UnitAnswers
{
    /// <summary>Members with a record.</summary>
    public required int Members { get; init; }

    /// <summary>The highest number of children that a member declares.</summary>
    public required int DeclaredChildren { get; init; }

    /// <summary>The highest number of other dependants that a member declares.</summary>
    public required int OtherDependants { get; init; }

    /// <summary>Whether a separated child is recorded.</summary>
    public required bool HasSeparatedChild { get; init; }

    /// <summary>Whether nobody says that no child is separated.</summary>
    public required bool MayHaveSeparatedChild { get; init; }

    /// <summary>Whether a member alone cares for somebody.</summary>
    public required bool HasSoleCarer { get; init; }

    /// <summary>Members with a specific need.</summary>
    public required int InNeed { get; init; }

    /// <summary>The unit's funds; null where they are not known.</summary>
    public required decimal? Funds { get; init; }

    /// <summary>Whether a member says that they are enough.</summary>
    public required YesNo Enough { get; init; }

    /// <summary>Points of part 7.</summary>
    public required int Safeguarding { get; init; }

    /// <summary>The most urgent band that a safeguarding floor asks for, by its place.</summary>
    public required int FloorBand { get; init; }

    /// <summary>Takes what the members say.</summary>
    public static UnitAnswers Of(IReadOnlyList<IntakeRecord> records, ScoringTerms terms)
    {
        var (children, others, needs, marked, highest) = (0, 0, 0, 0, 0);
        var (separated, mayBeSeparated, carer) = (false, true, false);
        var band = terms.Bands.None;
        for (var i = 0; i < records.Count; i++)
        {
            var record = records[i];
            children = Math.Max(children, record.ChildrenUnder18 ?? 0);
            others = Math.Max(others, record.OtherDependants ?? 0);
            needs += record.SpecificNeeds is { Count: > 0 } ? 1 : 0;
            marked += record.Safeguarding is { Count: > 0 } ? 1 : 0;
            foreach (var sign in record.Safeguarding ?? [])
            {
                highest = Math.Max(highest, terms.Model.Safeguarding.Signs[sign]);
                band = Math.Min(band, terms.Bands.OfSign(sign));
            }

            separated |= record.SeparatedChild == YesNo.Yes;
            mayBeSeparated &= record.SeparatedChild != YesNo.No;
            carer |= record.SoleCarer == YesNo.Yes;
        }

        return new UnitAnswers
        {
            Members = records.Count,
            DeclaredChildren = children,
            OtherDependants = others,
            HasSeparatedChild = separated,
            MayHaveSeparatedChild = mayBeSeparated,
            HasSoleCarer = carer,
            InNeed = needs,
            Funds = MeansPart.FundsOf(records, terms.Rates),
            Enough = MeansPart.EnoughOf(records),
            Safeguarding = SafeguardingPart.PointsOf(highest, marked, terms.Model.Safeguarding),
            FloorBand = band,
        };
    }
}

namespace CaseTools.Duplicates;

/// <summary>
/// How likely two records are one person. A relative or a shelter shares a telephone, and many share a name: only what comes together
/// tells.
/// </summary>
internal static class DuplicateScale
{
    /// <summary>From here on a pair is worth a look: a name with a date of birth, a telephone with an age, two addresses.</summary>
    public const int Likely = 60;

    private const int Most = 100;
    private const int OtherSex = 40;
    private const int OtherBirthDate = 40;

    private static readonly (DuplicateEvidence Evidence, int Weight)[] Weights =
    [
        (DuplicateEvidence.NationalId, 80),
        (DuplicateEvidence.Phone, 45),
        (DuplicateEvidence.Email, 45),
        (DuplicateEvidence.Messenger, 35),
        (DuplicateEvidence.Name, 30),
        (DuplicateEvidence.BirthDate, 30),
        (DuplicateEvidence.Age, 15),
    ];

    /// <summary>What two records share.</summary>
    public static DuplicateEvidence SharedBy(IntakeRecord first, IntakeRecord second)
    {
        var shared = DuplicateEvidence.None;
        foreach (var (evidence, keyOf) in DuplicateKeys.All)
        {
            if (keyOf(first) is { } key && key == keyOf(second))
            {
                shared |= evidence;
            }
        }

        return shared | ByAge(first, second);
    }

    /// <summary>How much that tells, 0 to 100, less what speaks against it.</summary>
    public static int Of(DuplicateEvidence shared, IntakeRecord first, IntakeRecord second)
    {
        var likeness = Weights.Where(entry => (shared & entry.Evidence) != 0).Sum(entry => entry.Weight);
        if (first.Sex != second.Sex && first.Sex != Sex.Unknown && second.Sex != Sex.Unknown)
        {
            likeness -= OtherSex;
        }

        if (first.BirthDate is { } one && second.BirthDate is { } other && one != other)
        {
            likeness -= OtherBirthDate;
        }

        return Math.Min(Math.Max(likeness, 0), Most);
    }

    private static DuplicateEvidence ByAge(IntakeRecord first, IntakeRecord second) =>
        first.BirthDate is { } one && second.BirthDate is { } other ? one == other ? DuplicateEvidence.BirthDate : DuplicateEvidence.None
        : first.Age is { } age && age == second.Age ? DuplicateEvidence.Age
        : DuplicateEvidence.None;
}

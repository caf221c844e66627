namespace CaseTools.Duplicates;

/// <summary>
/// How likely two records are one person. A relative or a shelter shares a telephone, and many share a name: only what comes together
/// tells.
/// </summary>
internal static class DuplicateScale
{
    /// <summary>From here on a pair is worth a look: a name with a date of birth, a telephone with an age, two addresses.</summary>
    public const int Likely = 60;

    /// <summary>What the name alone tells: records that share less are never held against each other.</summary>
    public const int Least = 30;

    /// <summary>No pair is likelier.</summary>
    public const int Most = 100;

    private const int OtherSex = 40;
    private const int OtherBirth = 40;

    // An age is told, guessed and rounded.
    private const int YearsOfDoubt = 2;

    private static readonly (DuplicateEvidence Evidence, int Weight)[] Weights =
    [
        (DuplicateEvidence.NationalId, 80),
        (DuplicateEvidence.Phone, 45),
        (DuplicateEvidence.Email, 45),
        (DuplicateEvidence.Messenger, 35),
        (DuplicateEvidence.Name, Least),
        (DuplicateEvidence.BirthDate, 30),
        (DuplicateEvidence.Age, 15),
    ];

    /// <summary>How much that tells what two records share, 0 to 100, less what speaks against it.</summary>
    public static int Of(DuplicateEvidence shared, IntakeRecord first, IntakeRecord second)
    {
        var likeness = Weights.Where(entry => (shared & entry.Evidence) != 0).Sum(entry => entry.Weight);
        if (first.Sex != second.Sex && first.Sex != Sex.Unknown && second.Sex != Sex.Unknown)
        {
            likeness -= OtherSex;
        }

        if (AreOfOtherBirth(first, second))
        {
            likeness -= OtherBirth;
        }

        return Math.Min(Math.Max(likeness, 0), Most);
    }

    private static bool AreOfOtherBirth(IntakeRecord first, IntakeRecord second) =>
        first.BirthDate is { } one && second.BirthDate is { } other ? one != other : Math.Abs(first.Age - second.Age ?? 0) > YearsOfDoubt;
}

namespace CaseTools.Urgency;

/// <summary>One way of answering sex, age and nationality; what is not asked is as the record says.</summary>
/// <param name="Sex">Sex.</param>
/// <param name="Age">Age in years; counts where no date of birth is recorded.</param>
/// <param name="Nationality">Nationality.</param>
internal readonly record struct PersonalAnswer(Sex Sex, int? Age, string? Nationality)
{
    private static readonly Sex[] AnySex = [Sex.M, Sex.F, Sex.X];

    /// <summary>The ways in which a record may be answered.</summary>
    /// <param name="record">The record.</param>
    /// <param name="fields">What is asked.</param>
    /// <param name="nationalities">The nationalities that make a difference.</param>
    /// <param name="ages">The ages that make a difference.</param>
    public static PersonalAnswer[] To(IntakeRecord record, ScoredFields fields, IReadOnlyList<string> nationalities, IReadOnlyList<int> ages)
    {
        if (!fields.HasAny(ScoredFields.Sex | ScoredFields.Age | ScoredFields.Nationality))
        {
            return [new(record.Sex, record.Age, record.Nationality)];
        }

        Sex[] sexes = fields.HasAny(ScoredFields.Sex) ? AnySex : [record.Sex];
        IEnumerable<int?> years = fields.HasAny(ScoredFields.Age) ? ages.Select(age => (int?)age) : [record.Age];
        IEnumerable<string?> citizenships = fields.HasAny(ScoredFields.Nationality) ? nationalities.Select(code => (string?)code) : [record.Nationality];
        return [.. sexes.SelectMany(sex => years.SelectMany(age => citizenships.Select(nationality => new PersonalAnswer(sex, age, nationality))))];
    }

    /// <summary>The record with the answer in it.</summary>
    public IntakeRecord In(IntakeRecord record) => record with { Sex = Sex, Age = Age, Nationality = Nationality };
}

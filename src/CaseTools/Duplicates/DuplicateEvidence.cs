namespace CaseTools.Duplicates;

/// <summary>What two records share.</summary>
[Flags]
internal enum DuplicateEvidence
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The number of a passport, tax or insurance document.</summary>
    NationalId = 1,

    /// <summary>The telephone.</summary>
    Phone = 2,

    /// <summary>The e-mail address.</summary>
    Email = 4,

    /// <summary>The name or number in a messenger.</summary>
    Messenger = 8,

    /// <summary>The name, in whatever order its words stand.</summary>
    Name = 16,

    /// <summary>The date of birth.</summary>
    BirthDate = 32,

    /// <summary>The age, where one of the two has no date of birth.</summary>
    Age = 64,
}

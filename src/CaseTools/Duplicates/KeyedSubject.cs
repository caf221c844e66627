namespace CaseTools.Duplicates;

/// <summary>A subject with the keys that it is looked up by, each made once.</summary>
internal sealed class KeyedSubject
{
    private readonly string?[] keys;

    public KeyedSubject(DuplicateSubject subject)
    {
        Subject = subject;
        keys = [.. DuplicateKeys.All.Select(kind => kind.KeyOf(subject.Record))];
    }

    /// <summary>The record and its case.</summary>
    public DuplicateSubject Subject { get; }

    /// <summary>The key of a kind of evidence, by its place in <see cref="DuplicateKeys.All"/>; null where the record has none.</summary>
    public string? KeyOf(int kind) => keys[kind];

    /// <summary>What it shares with another.</summary>
    public DuplicateEvidence SharedWith(KeyedSubject other)
    {
        var shared = ByAge(Subject.Record, other.Subject.Record);
        for (var kind = 0; kind < keys.Length; kind++)
        {
            if (keys[kind] is { } key && key == other.keys[kind])
            {
                shared |= DuplicateKeys.All[kind].Evidence;
            }
        }

        return shared;
    }

    private static DuplicateEvidence ByAge(IntakeRecord first, IntakeRecord second) =>
        first.BirthDate is { } one && second.BirthDate is { } other ? one == other ? DuplicateEvidence.BirthDate : DuplicateEvidence.None
        : first.Age is { } age && age == second.Age ? DuplicateEvidence.Age
        : DuplicateEvidence.None;
}

using CaseTools.Values;

namespace CaseTools.Privacy;

/// <summary>Records as one partner may have them.</summary>
internal static class SharedRecords
{
    /// <summary>The records of those who may be shared: not of who says no.</summary>
    public static IReadOnlyList<IntakeRecord> Of(IEnumerable<IntakeRecord> records) =>
        [.. records.Where(record => record.ConsentToShare != ConsentToShare.No)];

    /// <summary>Makes the list, by pseudonym: its order says nothing.</summary>
    /// <param name="records">Those who may be shared.</param>
    /// <param name="pseudonyms">The pseudonyms of the partner.</param>
    /// <param name="k">How many records are alike at least; no more than there are records.</param>
    /// <param name="today">The day on which ages are counted.</param>
    public static (IReadOnlyList<ProtectedRecord> Records, int SmallestGroup) For(IReadOnlyList<IntakeRecord> records, Pseudonyms pseudonyms, int k, DateTime today)
    {
        var persons = IdsOf(records)
            .Select((id, index) => (Pseudonym: pseudonyms.Of(id), Record: records[index]))
            .OrderBy(person => person.Pseudonym, StringComparer.Ordinal)
            .ToArray();
        var rows = AnonymousRows.Of(persons.Select(person => person.Record).ToArray(), IdentifiersOn(today), k);
        return ([.. persons.Select((person, row) => Protected(person.Pseudonym, rows.Rows[row]))], rows.SmallestGroup);
    }

    /// <summary>What is shown of a record, and what it is worth.</summary>
    private static IReadOnlyList<QuasiIdentifier<IntakeRecord>> IdentifiersOn(DateTime today) =>
    [
        new(nameof(ProtectedRecord.CurrentCountry), 6, record => record.CurrentCountry),
        new(nameof(ProtectedRecord.AgeBand), 4, record => AgeBands.Of(record.AgeOn(today))),
        new(nameof(ProtectedRecord.Sex), 2, record => record.Sex == Sex.Unknown ? null : record.Sex.ToString()),
        new(nameof(ProtectedRecord.Nationality), 3, record => record.Nationality),
        new(nameof(ProtectedRecord.StayBasis), 3, record => record.StayBasis == StayBasis.Unknown ? null : Codes<StayBasis>.ToText(record.StayBasis)),
        new(nameof(ProtectedRecord.StayUntil), 3, record => CoarseValues.Month(record.StayUntil)),
        new(nameof(ProtectedRecord.Languages), 2, record => CoarseValues.Languages(record.Languages)),
    ];

    private static ProtectedRecord Protected(string pseudonym, IReadOnlyList<SharedCell> cells) => new()
    {
        Pseudonym = pseudonym,
        CurrentCountry = cells[0].Text,
        AgeBand = cells[1].Text,
        Sex = cells[2].Text,
        Nationality = cells[3].Text,
        StayBasis = cells[4].Text,
        StayUntil = cells[5].Text,
        Languages = cells[6].Text,
        Withheld = [.. IdentifiersOn(default).Zip(cells, (identifier, cell) => (identifier.Key, cell.IsWithheld)).Where(cell => cell.IsWithheld).Select(cell => cell.Key)],
    };

    // The first person of a case has the pseudonym that the case has in a report; the others are numbered, so that a family is not told by it.
    private static IEnumerable<string> IdsOf(IEnumerable<IntakeRecord> records)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            var id = record.OwnId;
            _ = seen.TryGetValue(id, out var before);
            seen[id] = before + 1;
            yield return before == 0 ? id : $"{id}\n{before}";
        }
    }
}

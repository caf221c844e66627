using CaseTools.Intake;
using CaseTools.Values;

namespace CaseTools.Privacy;

/// <summary>Records as one partner may have them. Who says no to being shared is not among them.</summary>
/// <param name="Records">The records, by pseudonym: their order says nothing.</param>
/// <param name="SmallestGroup">How many records the smallest group of records alike has.</param>
/// <param name="Withheld">How many values are withheld.</param>
internal sealed record SharedRecords(IReadOnlyList<ProtectedRecord> Records, int SmallestGroup, int Withheld)
{
    // What is shown of a record, and what it is worth.
    private static readonly (string Property, int Worth, Func<IntakeRecord, DateTime, string?> Value)[] Shown =
    [
        (nameof(ProtectedRecord.CurrentCountry), 6, (record, _) => record.CurrentCountry),
        (nameof(ProtectedRecord.AgeBand), 4, (record, today) => AgeBands.Of(record.AgeOn(today))),
        (nameof(ProtectedRecord.Sex), 2, (record, _) => record.Sex == Sex.Unknown ? null : record.Sex.ToString()),
        (nameof(ProtectedRecord.Nationality), 3, (record, _) => record.Nationality),
        (nameof(ProtectedRecord.StayBasis), 3, (record, _) => record.StayBasis == StayBasis.Unknown ? null : Codes<StayBasis>.ToText(record.StayBasis)),
        (nameof(ProtectedRecord.StayUntil), 3, (record, _) => CoarseValues.Month(record.StayUntil)),
        (nameof(ProtectedRecord.Languages), 2, (record, _) => CoarseValues.Languages(record.Languages)),
    ];

    /// <summary>Whether a record may be shared: not that of who says no, nor of who gave an answer that could not be read, which may be a no.</summary>
    public static bool MayShare(IntakeRecord record) =>
        record.ConsentToShare != ConsentToShare.No && !record.Problems.Any(problem => problem.Field == IntakeFields.ConsentToShare && !problem.IsWarning);

    /// <summary>Makes the list.</summary>
    /// <param name="records">All records, those that may not be shared too: nobody is called otherwise because somebody else says no.</param>
    /// <param name="pseudonyms">The pseudonyms of the partner.</param>
    /// <param name="k">How many records are alike at least; no more than may be shared.</param>
    /// <param name="today">The day on which ages are counted.</param>
    public static SharedRecords For(IReadOnlyList<IntakeRecord> records, Pseudonyms pseudonyms, int k, DateTime today)
    {
        var persons = IdsOf(records)
            .Select((id, index) => (Id: id, Record: records[index]))
            .Where(person => MayShare(person.Record))
            .Select(person => (Pseudonym: pseudonyms.Of(person.Id), person.Record))
            .OrderBy(person => person.Pseudonym, StringComparer.Ordinal)
            .ToArray();
        var identifiers = Shown.Select(column => new QuasiIdentifier<IntakeRecord>(column.Property, column.Worth, record => column.Value(record, today))).ToArray();
        var rows = AnonymousRows.Of(persons.Select(person => person.Record).ToArray(), identifiers, k);
        return new(
            [.. persons.Select((person, row) => Protected(person.Pseudonym, rows.Rows[row]))],
            rows.SmallestGroup,
            Shown.Select((_, column) => rows.CountWithheld(column)).Sum());
    }

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
        Withheld = string.Join(", ", Shown.Where((_, column) => cells[column].IsWithheld).Select(column => column.Property)),
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

using CaseTools.Urgency;
using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools.Privacy;

/// <summary>
/// What anybody may know of the people: how many there are by age and sex, by country, by nationality and by month. Each characteristic stands in
/// one table alone, and small rows are put together, so that no table tells what another withholds.
/// </summary>
internal static class PublicCounts
{
    private const string Persons = "persons";
    private const string Cases = "cases";

    // Of fewer, counted by two things at once, most numbers are small or hide small ones; counted by one, hardly any is.
    private const int ManyEnoughForTwoWays = 200;

    /// <summary>The tables over some records.</summary>
    /// <param name="records">The records; at least five.</param>
    /// <param name="today">The day on which ages are counted.</param>
    /// <param name="phrases">The words of the labels.</param>
    public static IReadOnlyList<PublicTable> Of(IReadOnlyList<IntakeRecord> records, DateTime today, Phrases phrases) =>
        Published([.. OfPersons(records, today, phrases)]);

    /// <summary>The tables over the cases of a scoring run and their records: first of all the cases by band.</summary>
    public static IReadOnlyList<PublicTable> Of(IReadOnlyList<CaseAssessment> assessments)
    {
        var phrases = Phrases.In(assessments[0].Language);
        var bands = assessments[0].Model.Bands.Select(band => (phrases.BandName(band.Name), assessments.Count(assessment => assessment.Band == band.Name)));
        var members = assessments.SelectMany(assessment => assessment.Members).ToArray();
        return Published(
        [
            ("public-bands", "summary-band", new(Cases, ["band"], CountTable.OneWay([.. bands], phrases.Of("summary-cases")))),
            .. OfPersons(members, CalendarDates.DateOf(assessments[0].AsOf), phrases),
        ]);
    }

    private static IReadOnlyList<PublicTable> Published(IReadOnlyList<(string Key, string By, CharacteristicTable Table)> tables) =>
        [.. tables.Zip(PublishedTables.Of([.. tables.Select(table => table.Table)]), (table, published) => new PublicTable(table.Key, table.By, published))];

    private static IEnumerable<(string Key, string By, CharacteristicTable Table)> OfPersons(IReadOnlyList<IntakeRecord> records, DateTime today, Phrases phrases)
    {
        if (records.Count >= ManyEnoughForTwoWays)
        {
            yield return ("public-age-and-sex", "shared-age", new(Persons, ["age", "sex"], ByAgeAndSex(records, today, phrases)));
        }
        else
        {
            yield return ("public-age", "shared-age", new(Persons, ["age"], ByOne(records, record => AgeBands.Of(record.AgeOn(today)), phrases)));
            yield return ("public-sex", "shared-sex", new(Persons, ["sex"], BySex(records, phrases)));
        }

        yield return ("public-country", "shared-country", new(Persons, ["country"], ByOne(records, record => phrases.Country(record.CurrentCountry), phrases)));
        yield return ("public-nationality", "shared-nationality", new(Persons, ["nationality"], ByOne(records, record => phrases.Country(record.Nationality), phrases)));
        yield return ("public-month", "public-month-name", new(Persons, ["month"], ByOne(records, record => CoarseValues.Month(record.SubmittedAt?.UtcDateTime), phrases)));
    }

    // Few of whom something is not known, or who are neither of the two that most are, would cost a row or column of its own, and in each other
    // a number that is withheld: they are counted with the most, and the label says so.
    private static CountTable ByAgeAndSex(IReadOnlyList<IntakeRecord> records, DateTime today, Phrases phrases)
    {
        var ages = Labels(AgeBands.Names, records, record => AgeBands.Of(record.AgeOn(today)), phrases.Of("report-not-known"), "public-or-not-known", phrases);
        var sexes = SexLabels(records, phrases);
        var counts = new int[ages.All.Count, sexes.All.Count];
        foreach (var record in records)
        {
            counts[ages.PlaceOf(AgeBands.Of(record.AgeOn(today))), sexes.PlaceOf(SexOf(record, phrases))]++;
        }

        return new(ages.All, sexes.All, counts);
    }

    // Not pooled as countries are: of two sexes the rarer would stand as "other".
    private static CountTable BySex(IReadOnlyList<IntakeRecord> records, Phrases phrases)
    {
        var sexes = SexLabels(records, phrases);
        var counts = records.GroupBy(record => sexes.PlaceOf(SexOf(record, phrases))).ToDictionary(group => group.Key, group => group.Count());
        return CountTable.OneWay([.. sexes.All.Select((label, place) => (label, counts.TryGetValue(place, out var count) ? count : 0))], phrases.Of("summary-persons"));
    }

    private static LabelPlaces SexLabels(IReadOnlyList<IntakeRecord> records, Phrases phrases) => Labels(
        [phrases.OfMember("public-sex-", Sex.F), phrases.OfMember("public-sex-", Sex.M)],
        records,
        record => SexOf(record, phrases),
        phrases.Of("public-other"),
        "public-or-other",
        phrases);

    private static LabelPlaces Labels(
        IReadOnlyList<string> known, IReadOnlyList<IntakeRecord> records, Func<IntakeRecord, string?> value, string rest, string withRest, Phrases phrases)
    {
        var counts = known.Select(label => records.Count(record => value(record) == label)).ToArray();
        if (records.Count - counts.Sum() >= SmallCells.Threshold)
        {
            return new([.. known, rest], known, known.Count);
        }

        var most = Array.IndexOf(counts, counts.Max());
        return new([.. known.Select((label, place) => place == most ? phrases.Of(withRest, label) : label)], known, most);
    }

    // Where a value is counted: by itself, or where the rest is.
    private sealed record LabelPlaces(IReadOnlyList<string> All, IReadOnlyList<string> Known, int Rest)
    {
        public int PlaceOf(string? value)
        {
            var place = value is null ? -1 : Known.ToList().IndexOf(value);
            return place < 0 ? Rest : place;
        }
    }

    private static CountTable ByOne(IReadOnlyList<IntakeRecord> records, Func<IntakeRecord, string?> value, Phrases phrases)
    {
        var other = phrases.Of("public-other");
        var rows = records
            .GroupBy(record => value(record) ?? other, StringComparer.Ordinal)
            .Select(group => (group.Key, group.Count()))
            .OrderBy(row => row.Key, StringComparer.Ordinal);
        return PooledRows.Of(CountTable.OneWay([.. rows], phrases.Of("summary-persons")), other, []);
    }

    private static string? SexOf(IntakeRecord record, Phrases phrases) => record.Sex is Sex.F or Sex.M ? phrases.OfMember("public-sex-", record.Sex) : null;
}

/// <summary>A table that anybody may see.</summary>
/// <param name="Key">What it counts by what: a key of the phrase lists.</param>
/// <param name="By">What its rows are: a key of the phrase lists.</param>
/// <param name="Table">The counts.</param>
internal sealed record PublicTable(string Key, string By, PublishedTable Table);

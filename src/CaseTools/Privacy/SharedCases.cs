using CaseTools.Urgency;
using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools.Privacy;

/// <summary>
/// The cases as one partner may have them: pseudonyms, everything coarse, each case like at least k - 1 others in all that is shown of it.
/// Cases of which a member does not agree to be shared are not among them.
/// </summary>
/// <param name="Recipient">The partner, as the sender names it.</param>
/// <param name="K">How many cases are alike at least.</param>
/// <param name="Cases">The cases, the most urgent first and within a band by pseudonym: neither score nor order joins this list to another.</param>
/// <param name="SmallestGroup">How many cases the smallest group of cases alike has.</param>
/// <param name="Withheld">In how many cases each of <see cref="Columns"/> is withheld; the band never is.</param>
internal sealed record SharedCases(string Recipient, int K, IReadOnlyList<SharedCase> Cases, int SmallestGroup, IReadOnlyList<int> Withheld)
{
    /// <summary>How many cases are left out, since a member does not agree that the record is shared.</summary>
    public int WithoutConsent { get; init; }

    /// <summary>Of how many cases that are shared it is not recorded of every member whether they agree.</summary>
    public int ConsentNotRecorded { get; init; }

    // What a partner needs most, to help at all, is worth most.
    private static readonly (string Key, int Worth, Func<CaseAssessment, Phrases, string?> Value)[] Shown =
    [
        ("shared-country", 6, (assessment, phrases) => phrases.Country(assessment.Country)),
        ("shared-persons", 4, (assessment, _) => CoarseValues.Persons(assessment.Persons)),
        ("shared-children", 3, (assessment, _) => CoarseValues.Children(ChildrenOf(assessment))),
        ("shared-nationality", 3, (assessment, phrases) => phrases.Country(assessment.Lead.Nationality)),
        ("shared-age", 3, (assessment, _) => AgeBands.Of(assessment.Lead.AgeOn(TodayOf(assessment)))),
        ("shared-sex", 2, (assessment, phrases) => assessment.Lead.Sex == Sex.Unknown ? null : phrases.OfMember("page-sex-", assessment.Lead.Sex)),
        ("shared-languages", 2, (assessment, _) => CoarseValues.Languages(assessment.Lead.Languages)),
        ("shared-month", 3, (assessment, _) => CoarseValues.Month(assessment.Deadlines.FirstOrDefault(deadline => !deadline.IsLapsed)?.Date)),
    ];

    /// <summary>What is shown of a case beside its pseudonym and its band, as keys of the phrase lists, left to right.</summary>
    public static IReadOnlyList<string> Columns { get; } = [.. Shown.Select(column => column.Key)];

    /// <summary>The month in which the next date of a case falls, such as 2022-10; null where it is withheld or there is none.</summary>
    public static string? MonthOf(SharedCase row) => row.Cells[Columns.Count - 1].Text;

    /// <summary>Those of a scoring run that may be shared.</summary>
    public static IReadOnlyList<CaseAssessment> Of(IEnumerable<CaseAssessment> assessments) =>
        [.. assessments.Where(assessment => assessment.Members.All(SharedRecords.MayShare))];

    /// <summary>Makes the list.</summary>
    /// <param name="assessments">The cases of one scoring run.</param>
    /// <param name="recipient">The partner.</param>
    /// <param name="pseudonyms">The pseudonyms of that partner.</param>
    /// <param name="k">How many cases are alike at least; no more than may be shared.</param>
    public static SharedCases For(IReadOnlyList<CaseAssessment> assessments, string recipient, Pseudonyms pseudonyms, int k)
    {
        var sharable = Of(assessments);
        var phrases = Phrases.In(assessments[0].Language);
        var identifiers = Shown.Select(column => new QuasiIdentifier<CaseAssessment>(column.Key, column.Worth, assessment => column.Value(assessment, phrases))).ToArray();
        var bands = SharedBands.Of(sharable, k).Select(band => OfBand(band, pseudonyms, identifiers, k)).ToArray();
        return new SharedCases(
            recipient,
            k,
            [.. bands.SelectMany(band => band.Cases)],
            bands.Min(band => band.Rows.SmallestGroup),
            [.. Columns.Select((_, column) => bands.Sum(band => band.Rows.CountWithheld(column)))])
        {
            WithoutConsent = assessments.Count - sharable.Count,
            ConsentNotRecorded = sharable.Count(assessment => assessment.Members.Any(member => member.ConsentToShare != ConsentToShare.Yes)),
        };
    }

    // Those who are alike are of one band, so that it can be shown of all.
    private static (IReadOnlyList<SharedCase> Cases, AnonymousRows Rows) OfBand(
        SharedBands band, Pseudonyms pseudonyms, IReadOnlyList<QuasiIdentifier<CaseAssessment>> identifiers, int k)
    {
        var named = band.Cases
            .Select(assessment => (Pseudonym: pseudonyms.Of(assessment.CaseId), Assessment: assessment))
            .OrderBy(entry => entry.Pseudonym, StringComparer.Ordinal)
            .ToArray();
        var rows = AnonymousRows.Of(named.Select(entry => entry.Assessment).ToArray(), identifiers, k);
        return ([.. named.Select((entry, row) => new SharedCase(entry.Pseudonym, band.First, band.Name, rows.Rows[row]))], rows);
    }

    private static DateTime TodayOf(CaseAssessment assessment) => CalendarDates.DateOf(assessment.AsOf);

    private static int ChildrenOf(CaseAssessment assessment)
    {
        var persons = assessment.Members.Select(member => Person.Of(member, assessment.Model, TodayOf(assessment))).ToArray();
        return DependantCounts.Of(persons, persons[0]).Children;
    }
}

/// <summary>A case as a partner sees it.</summary>
/// <param name="Pseudonym">What it is called between the sender and this partner.</param>
/// <param name="Band">The place of its band in the model, from 0, the most urgent; of several bands that are said as one, of the first.</param>
/// <param name="BandText">The band, or bands, as people read them.</param>
/// <param name="Cells">What is shown of it, in the order of <see cref="SharedCases.Columns"/>.</param>
internal sealed record SharedCase(string Pseudonym, int Band, string BandText, IReadOnlyList<SharedCell> Cells);

using CaseTools.Borders;
using CaseTools.Intake;
using CaseTools.Urgency;
using CaseTools.Values;
using CaseTools.Wording;

namespace CaseTools.Reports;

/// <summary>What the columns, codes, bands and rules mean: the model in words.</summary>
internal static class DictionarySheet
{
    /// <summary>The columns.</summary>
    public static IReadOnlyList<ReportColumn> Columns(Phrases phrases) =>
    [
        phrases.Column("dictionary-where", CellKind.Text, 24),
        phrases.Column("dictionary-term", CellKind.Text, 30),
        phrases.Column("dictionary-meaning", CellKind.Text, 100),
    ];

    /// <summary>Describes the sheet.</summary>
    public static ReportSheet Of(CaseReport report) =>
        report.OneTable(CaseReportSheet.Dictionary, Columns(report.Phrases), new Terms(report).All().ToArray(), "");

    // What is explained, in the order of the sheet.
    private sealed class Terms(CaseReport report)
    {
        private readonly Phrases phrases = report.Phrases;
        private readonly UrgencyModel model = report.Model;

        public IEnumerable<ReportCell[]> All() =>
            Bands().Concat(Floors()).Concat(Parts()).Concat(Deadlines()).Concat(Rules()).Concat(SheetColumns()).Concat(AllCodes());

        private IEnumerable<ReportCell[]> Bands() => model.Bands.Select(band => new[]
        {
            ReportCell.Text(phrases.Of("dictionary-band")),
            ReportCell.Text(phrases.BandName(band.Name), report.ToneOf(band.Name)),
            ReportCell.Text(Named(band.Name, $"{phrases.Of("dictionary-band-means", band.From)} {phrases.Of("next-contact", phrases.ContactWithin(band))}.")),
        });

        // Files and cmdlets call a band as the model does.
        private string Named(string band, string meaning) =>
            phrases.BandName(band) == band ? meaning : phrases.Of("dictionary-band-of-model", meaning, band);

        private IEnumerable<ReportCell[]> Floors() => model.Floors.Select(floor =>
        {
            var condition = phrases.OfMember("dictionary-floor-", floor.When, floor.Days ?? floor.Hours ?? 0);
            var meaning = phrases.Of("dictionary-floor-means", phrases.BandName(floor.AtLeast), condition);
            var task = floor.Task is null ? "" : $" {phrases.Of("task-within", floor.WithinHours, phrases.TaskName(floor.Task))}.";
            return Row("dictionary-floor", floor.Id, meaning + task);
        });

        private IEnumerable<ReportCell[]> Parts()
        {
            (UrgencyPart Part, int Maximum)[] parts =
            [
                (UrgencyPart.Border, model.Border.Max),
                (UrgencyPart.Dependants, model.Dependants.Max),
                (UrgencyPart.Threat, model.Threat.Max),
                (UrgencyPart.Deadline, model.Deadline.Max),
                (UrgencyPart.Documents, model.Documents.Max),
                (UrgencyPart.Means, model.Means.Max),
                (UrgencyPart.Safeguarding, model.Safeguarding.Max),
            ];
            return parts.Select(entry => Row(
                "dictionary-part",
                phrases.Of("dictionary-part-range", phrases.PartName(entry.Part), entry.Maximum),
                phrases.OfMember("dictionary-part-", entry.Part)));
        }

        private IEnumerable<ReportCell[]> Deadlines()
        {
            string[] dates = [phrases.Of("kind-roof"), phrases.Of("kind-stay"), phrases.Of("kind-summons")];
            yield return Row("dictionary-deadline", string.Join(", ", dates), phrases.Of("dictionary-deadline-dates"));
            yield return Row("dictionary-deadline", phrases.Of("kind-routes-close"), phrases.Of("dictionary-deadline-routes"));
            yield return Row("dictionary-deadline", phrases.Of("deadlines-lapsed"), phrases.Of("dictionary-deadline-lapsed", model.Deadline.LapsesAfterDays));
        }

        private IEnumerable<ReportCell[]> Rules()
        {
            yield return Row("queue-contact-by", phrases.Of("dictionary-rule"), phrases.Of("dictionary-contact-rule"));
            yield return Row("summary-scenario", phrases.Of("what-if-mark", "").TrimEnd(), phrases.Of("dictionary-scenario"));
            yield return Row("queue-score", phrases.Of("dictionary-cut"), phrases.Of("dictionary-cut-means", model.Cap));
        }

        private IEnumerable<ReportCell[]> SheetColumns()
        {
            (CaseReportSheet Sheet, IEnumerable<ReportColumn> Columns)[] sheets =
            [
                (CaseReportSheet.Summary, report.Privacy switch
                {
                    PrivacyLevel.Public => PublicSummary.Columns(phrases),
                    PrivacyLevel.Partner => PartnerSummary.Columns(phrases),
                    _ => SummarySheet.Columns(phrases),
                }),
                (CaseReportSheet.Queue, report.Privacy == PrivacyLevel.Partner ? PartnerQueueSheet.Columns(phrases) : QueueSheet.Columns(phrases, report.Pseudonyms?.Recipient)),
                (CaseReportSheet.Deadlines, DeadlinesSheet.Columns(phrases)),
                (CaseReportSheet.Why, WhySheet.Columns(phrases)),
                (CaseReportSheet.Changed, ChangedSheet.Columns(phrases)),
                (CaseReportSheet.Options, OptionsSheet.Columns(phrases)),
                (CaseReportSheet.Borders, BordersSheet.Columns(phrases, report.Privacy.ShowsCases())),
                (CaseReportSheet.Quality, QualitySheet.Columns(phrases)),
            ];
            return sheets.Where(sheet => report.Privacy.Allows(sheet.Sheet)).SelectMany(sheet => sheet.Columns.Select(column =>
                Cells(phrases.Of("dictionary-sheet", phrases.Tab(sheet.Sheet)), column.Header, column.Explanation)));
        }

        private IEnumerable<ReportCell[]> AllCodes() =>
        [
            CodesOfField<CaseRole>(IntakeFields.Role),
            CodesOfField<DraftStatus>(IntakeFields.DraftStatus),
            CodesOfField<StayBasis>(IntakeFields.StayBasis),
            CodesOfField<TravelPassport>(IntakeFields.TravelPassport),
            CodesOfField<ExitBan>(IntakeFields.ExitBan),
            CodesOfField<GuardianConsent>(IntakeFields.GuardianConsent),
            CodesOfField<SafeguardingSign>(IntakeFields.Safeguarding),
            Row("dictionary-code", BorderColumns.Status, CodesOf<RouteStatus>(status => phrases.OfMember("route-status-", status))),
        ];

        private ReportCell[] CodesOfField<T>(string field)
            where T : struct, Enum
            => Row("dictionary-code", field, CodesOf<T>(member => CodeLabels.Of(member, phrases.Language)));

        // Files hold the codes: in a language of its own the label stands beside each.
        private string CodesOf<T>(Func<T, string> label)
            where T : struct, Enum
            => string.Join(", ", ((T[])Enum.GetValues(typeof(T))).Select(member =>
                phrases.Language == Phrases.DefaultLanguage ? Codes<T>.ToText(member) : $"{Codes<T>.ToText(member)} ({label(member)})"));

        private ReportCell[] Row(string where, string term, string meaning) => Cells(phrases.Of(where), term, meaning);

        private static ReportCell[] Cells(string where, string term, string meaning) =>
            [ReportCell.Text(where), ReportCell.Text(term), ReportCell.Text(meaning)];
    }
}

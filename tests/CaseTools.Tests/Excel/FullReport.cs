using CaseTools.Reports;
using static CaseTools.Tests.Excel.SampleReports;

namespace CaseTools.Tests.Excel;

/// <summary>A report with something of everything: also the one to look at when its layout changes.</summary>
internal static class FullReport
{
    private const string LongReason =
        "Summons dated 2022-09-23 for 2022-09-29; the nearest open crossing is Petropavl, 2 children under 6 travel along, "
        + "and the foreign passport of the second adult runs out before the visa-free stay does.";

    public static ReportWorkbook Create() => Workbook(Summary(), Queue(), Deadlines());

    private static ReportSheet Summary() => new(
        "Summary",
        [
            "Urgency report, Шекара / Граница & co 😀",
            "Scored 2022-09-27 12:00 +03:00, default model 1.",
            "Public data of border closures as observed up to the scoring time; a value that could not be read is listed on the sheet Quality with the line of the file it comes from, and nothing was left out in silence.",
        ],
        [
            new ReportTable("Files", "Files read", [Column("File"), Column("SHA-256"), Column("Rows", CellKind.Number), Column("Kept", CellKind.Number)],
                [[ReportCell.Text("intake-2022-09.csv"), ReportCell.Text("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"), ReportCell.Number(120), ReportCell.Number(118)]],
                ""),
            new ReportTable("Bands", "Cases by band", [Column("Band"), Column("Cases", CellKind.Number), Column("Share", CellKind.Number)],
                Bands().Select((band, i) => new[] { band, ReportCell.Number(i * 7 + 3), ReportCell.Number(0.125 * i) }).ToArray(), ""),
            new ReportTable("Changed", "Changed since the last report", [Column("Case"), Column("From"), Column("To")], [], "No earlier report was given."),
        ]);

    private static ReportSheet Queue() => new(
        "Queue",
        [],
        [
            new ReportTable("Queue", null,
                [
                    Column("Rank", CellKind.Number), Column("Case"), Column("Persons", CellKind.Number), Column("Band"), Column("Score", CellKind.Number),
                    Column("Range"), Column("Top reasons", maximumWidth: 48), Column("Next action", maximumWidth: 30),
                    Column("Contact by", CellKind.Date), Column("Scored at", CellKind.Instant), Column("Phone"), Column("Safe to contact"),
                ],
                Enumerable.Range(1, 40).Select(QueueRow).ToArray(), "No cases."),
        ]);

    private static ReportCell[] QueueRow(int rank) =>
    [
        ReportCell.Number(rank), ReportCell.Text(FormattableString.Invariant($"{rank:D5}")), ReportCell.Number(rank % 6 + 1),
        Bands()[rank % 4], ReportCell.Number(100 - rank), ReportCell.Text("61 to 88"),
        ReportCell.Text(rank % 3 == 0 ? LongReason : "Summons in 2 days"),
        ReportCell.Text(rank % 5 == 0 ? "Ask:\n- passport valid until\n- who travels along" : "Call today", rank % 5 == 0 ? Tone.Muted : Tone.None),
        ReportCell.Date(new DateTime(2022, 9, 27).AddDays(rank), rank < 4 ? Tone.Warning : Tone.None),
        ReportCell.Instant(AsOf, AsOf.Offset), ReportCell.Text("+7 916 000-00-00"),
        rank % 7 == 0 ? ReportCell.Empty : ReportCell.Text("Телеграм, кешкі уақытта"),
    ];

    private static ReportSheet Deadlines() => new(
        "Deadlines: 30 days/next",
        ["Deadlines"],
        [Table("Deadlines", [Column("Case"), Column("Kind"), Column("Date", CellKind.Date), Column("Days left", CellKind.Number)],
            [ReportCell.Text("00001"), ReportCell.Text("Summons"), ReportCell.Date(new DateTime(2022, 9, 29)), ReportCell.Number(2, Tone.Warning)])]);

    private static ReportCell[] Bands() =>
    [
        ReportCell.Text("Emergency", Tone.Emergency), ReportCell.Text("Urgent", Tone.Urgent),
        ReportCell.Text("Priority", Tone.Priority), ReportCell.Text("Standard", Tone.Standard),
    ];
}

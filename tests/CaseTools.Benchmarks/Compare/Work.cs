using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using CaseTools.Borders;
using CaseTools.Intake;
using CaseTools.IO.Csv;
using CaseTools.IO.Excel;
using CaseTools.IO.Json;
using CaseTools.IO.Phones;
using CaseTools.Reports;
using CaseTools.Urgency;
using CaseTools.Wording;
using ClosedXML.Excel;
using MiniExcelLibs;

namespace CaseTools.Benchmarks.Compare;

/// <summary>
/// One piece of work of the comparison, in a process of its own: once over a small file to have the code compiled, then measured over the
/// file. What it needs is made before and not counted.
/// </summary>
internal static class Work
{
    private static readonly DateTimeOffset AsOf = new(2022, 9, 27, 12, 0, 0, TimeSpan.FromHours(3));

    /// <summary>The pieces of work by name: each makes ready what it needs of a file, and gives what is measured, which gives the number of cells.</summary>
    public static readonly IReadOnlyDictionary<string, Func<string, Func<long>>> ByName = new Dictionary<string, Func<string, Func<long>>>(StringComparer.Ordinal)
    {
        ["parse-csvhelper"] = path => () => ParseCsvHelper(path),
        ["parse-sylvan"] = path => () => ParseSylvan(path),
        ["import"] = path => () => Records(path).LongCount() * SyntheticIntake.Columns.Length,
        ["import-and-keep"] = path => () => Records(path).ToArray().LongLength * SyntheticIntake.Columns.Length,
        ["score"] = path =>
        {
            var records = Records(path).ToArray();
            return () =>
            {
                GC.KeepAlive(Score(records));
                return (long)records.Length * SyntheticIntake.Columns.Length;
            };
        },
        ["export"] = path =>
        {
            var assessments = Score(Records(path).ToArray());
            return () => Export(assessments, path + ".export.xlsx");
        },
        ["write-zip"] = path => Written(path, WriteZip),
        ["write-closedxml"] = path => Written(path, WriteClosedXml),
        ["write-miniexcel"] = path => Written(path, WriteMiniExcel),
    };

    /// <summary>Does the work and prints seconds, cells, and the peak of memory before and after, in MiB.</summary>
    public static void Run(string name, string path, string small)
    {
        var make = ByName[name];
        _ = make(small)();
        var work = make(path);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.WorkingSet64;
        var start = Stopwatch.GetTimestamp();
        var cells = work();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        process.Refresh();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds:0.0000} {cells} {before >> 20} {process.PeakWorkingSet64 >> 20}"));
    }

    private static long ParseCsvHelper(string path)
    {
        using var reader = CsvHelper.CsvReader.Create(File.OpenRead(path), new CsvHelper.CsvReaderOptions());
        var cells = 0L;
        while (reader.Read())
        {
            for (var i = 0; i < reader.FieldCount; i++)
            {
                cells += reader.GetString(i) is null ? 0 : 1;
            }
        }

        return cells;
    }

    private static long ParseSylvan(string path)
    {
        using var reader = Sylvan.Data.Csv.CsvDataReader.Create(path);
        var cells = 0L;
        while (reader.Read())
        {
            for (var i = 0; i < reader.RowFieldCount; i++)
            {
                cells += reader.GetString(i) is null ? 0 : 1;
            }
        }

        return cells;
    }

    private static IEnumerable<IntakeRecord> Records(string path)
    {
        var options = new IntakeReadingOptions(AsOf.Date) { Phones = new LibPhoneNumbers() };
        using var file = IntakeFile.Open(new CsvTableReader(), File.OpenRead(path), "intake.csv", options);
        var links = new HouseholdLinks();
        foreach (var outcome in file.Tables[0].ReadRows(links))
        {
            if (outcome is IntakeOutcome.Kept kept)
            {
                foreach (var record in kept.Records)
                {
                    yield return record;
                }
            }
        }
    }

    private static IReadOnlyList<CaseAssessment> Score(IntakeRecord[] records)
    {
        var model = UrgencyModelFile.Read(UrgencyModelFile.DefaultPath, new JsonDocumentReader()).Model!;
        return new CaseScorer(model, new BorderData(Observations()), AsOf, new Dictionary<string, decimal>()).Score(records, CancellationToken.None);
    }

    private static BorderStatus[] Observations()
    {
        const string Name = "borders-2022-09.csv";
        using var file = BorderFile.Open(new CsvTableReader(), File.OpenRead(Path.Combine(AppContext.BaseDirectory, Name)), Name);
        return [.. file.ReadRows().Select(row => row.Status!)];
    }

    private static ReportWorkbook Queue(IReadOnlyList<CaseAssessment> assessments) =>
        new CaseReport(assessments, [], "Case report").Describe([CaseReportSheet.Queue]);

    private static long Export(IReadOnlyList<CaseAssessment> assessments, string target)
    {
        using (var stream = new FileStream(target, FileMode.Create, FileAccess.ReadWrite))
        {
            _ = new ClosedXmlWorkbookWriter().Write(Queue(assessments), stream, CancellationToken.None);
        }

        File.Delete(target);
        return (long)assessments.Count * QueueSheet.Columns(Phrases.In("en")).Count;
    }

    // The references write the same cells, which stand ready as values.
    private static Func<long> Written(string path, Action<object?[][], string> write)
    {
        var rows = Queue(Score(Records(path).ToArray())).Sheets[0].Tables[0].Rows.Select(row => row.Select(cell => cell.Value).ToArray()).ToArray();
        return () =>
        {
            var target = path + ".written.xlsx";
            write(rows, target);
            File.Delete(target);
            return (long)rows.Length * QueueSheet.Columns(Phrases.In("en")).Count;
        };
    }

    private static void WriteZip(object?[][] rows, string target)
    {
        using var archive = new ZipArchive(File.Create(target), ZipArchiveMode.Create);
        using var writer = new StreamWriter(archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open(), new UTF8Encoding(false), 1 << 16);
        writer.Write("<worksheet><sheetData>");
        foreach (var row in rows)
        {
            writer.Write("<row>");
            foreach (var value in row)
            {
                switch (value)
                {
                    case double number:
                        writer.Write("<c><v>");
                        writer.Write(number.ToString("R", CultureInfo.InvariantCulture));
                        writer.Write("</v></c>");
                        break;
                    case DateTime moment:
                        writer.Write("<c><v>");
                        writer.Write(moment.ToOADate().ToString("R", CultureInfo.InvariantCulture));
                        writer.Write("</v></c>");
                        break;
                    default:
                        writer.Write("<c t=\"inlineStr\"><is><t>");
                        writer.Write(SecurityElement.Escape((string?)value));
                        writer.Write("</t></is></c>");
                        break;
                }
            }

            writer.Write("</row>");
        }

        writer.Write("</sheetData></worksheet>");
    }

    private static void WriteClosedXml(object?[][] rows, string target)
    {
        using var workbook = new XLWorkbook(XLEventTracking.Disabled);
        var sheet = workbook.AddWorksheet("Queue");
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                switch (rows[row][column])
                {
                    case double number:
                        sheet.Cell(row + 1, column + 1).SetValue(number);
                        break;
                    case DateTime moment:
                        sheet.Cell(row + 1, column + 1).SetValue(moment);
                        break;
                    case string text:
                        sheet.Cell(row + 1, column + 1).SetValue<string>(text);
                        break;
                }
            }
        }

        workbook.SaveAs(target);
    }

    private static void WriteMiniExcel(object?[][] rows, string target)
    {
        var headers = QueueSheet.Columns(Phrases.In("en")).Select(column => column.Header).ToArray();
        MiniExcel.SaveAs(target, rows.Select(row => headers.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second)), overwriteFile: true);
    }
}

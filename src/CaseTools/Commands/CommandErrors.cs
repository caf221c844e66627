using System.Management.Automation;

namespace CaseTools.Commands;

/// <summary>
/// Makes the error records of the cmdlets: a stable id, a category, a message that says what to do and holds no value of a
/// file.
/// </summary>
internal static class CommandErrors
{
    public static ErrorRecord ModuleIncomplete(InvalidOperationException cause) =>
        new(cause, "ModuleIncomplete", ErrorCategory.ResourceUnavailable, null);

    public static ErrorRecord FileNotFound(string path) =>
        new(
            new FileNotFoundException($"There is no file '{path}'. Check the path; relative paths count from the current folder."),
            "FileNotFound",
            ErrorCategory.ObjectNotFound,
            path);

    public static ErrorRecord PathIsFolder(string path) =>
        new(
            new IOException(
                $"'{path}' is a folder. Name a file, or several with a wildcard such as '{System.IO.Path.Combine(path, "*.csv")}'."),
            "PathIsFolder",
            ErrorCategory.InvalidArgument,
            path);

    public static ErrorRecord NotAFilePath(string path, string provider) =>
        new(
            new NotSupportedException($"'{path}' belongs to the provider {provider}. Only paths of files are taken."),
            "NotAFilePath",
            ErrorCategory.InvalidArgument,
            path);

    public static ErrorRecord FileUnreadable(string path, Exception cause) =>
        new(new IOException($"'{path}' could not be read: {FileFaultWords.OfReading(cause)}"), "FileUnreadable", ErrorCategory.ReadError, path);

    public static ErrorRecord IntakeFileRefused(string file, string reason) =>
        new(new InvalidDataException($"{file}: {reason}"), "IntakeFileRefused", ErrorCategory.InvalidData, file);

    public static ErrorRecord IntakeRowRejected(string file, long line, string reason) =>
        new(
            new InvalidDataException($"{file}, line {line}: row rejected: {reason}."),
            "IntakeRowRejected",
            ErrorCategory.InvalidData,
            $"{file}:{line}");

    public static ErrorRecord DelimiterInvalid() =>
        new(
            new ArgumentException(
                "-Delimiter: expected a sign such as ',', ';', '|' or a tab (\"`t\"); a quotation mark, a line break or a letter outside ASCII cannot part cells."),
            "DelimiterInvalid",
            ErrorCategory.InvalidArgument,
            null);

    public static ErrorRecord EncodingUnknown(string name) =>
        new(
            new ArgumentException(
                $"-Encoding: '{name}' names no encoding that can be read. Expected a name such as utf-8, windows-1251, koi8-r, cp866, x-mac-cyrillic or windows-1252, or a code page number such as 1251. Leave -Encoding out to have it found."),
            "EncodingUnknown",
            ErrorCategory.InvalidArgument,
            name);

    public static ErrorRecord EncodingOfTheMachine(string name) =>
        new(
            new ArgumentException(
                $"-Encoding: '{name}' is another encoding on every machine. Name the one that the file has, such as windows-1251 or cp866, or leave -Encoding out to have it found."),
            "EncodingUnknown",
            ErrorCategory.InvalidArgument,
            name);

    public static ErrorRecord RejectPathIsInput(string path) =>
        new(
            new ArgumentException(
                $"-RejectPath '{path}' is one of the files to import. Choose another name, so that the import does not write over what it reads."),
            "RejectPathIsInput",
            ErrorCategory.InvalidArgument,
            path);

    public static ErrorRecord FileUnwritable(string path, Exception cause) =>
        new(new IOException($"'{path}' could not be written: {FileFaultWords.OfWriting(cause)}"), "FileUnwritable", ErrorCategory.WriteError, path);

    public static ErrorRecord FileExists(string path) =>
        new(
            new IOException($"'{path}' is there already and -NoClobber is given: it was left as it is."),
            "FileExists",
            ErrorCategory.ResourceExists,
            path);

    public static ErrorRecord FileReadOnly(string path) =>
        new(
            new UnauthorizedAccessException(
                $"'{path}' is marked read-only: it was left as it is. Give -Force to replace it, or choose another name."),
            "FileReadOnly",
            ErrorCategory.PermissionDenied,
            path);

    public static ErrorRecord IntakeMapRefused(string name, string reason) =>
        new(new ArgumentException($"{name}: the column map is refused: {reason}"), "IntakeMapRefused", ErrorCategory.InvalidData, name);

    public static ErrorRecord TemplatePathInvalid(string path) =>
        new(
            new ArgumentException($"'{path}' is not the path of a form. Give one that ends in .xlsx (with drop-down lists) or .csv."),
            "TemplatePathInvalid",
            ErrorCategory.InvalidArgument,
            path);

    public static ErrorRecord ModelFileRefused(string file, string reasons) =>
        new(new InvalidDataException($"{file}: the model is refused: {reasons}"), "UrgencyModelRefused", ErrorCategory.InvalidData, file);

    public static ErrorRecord BadExchangeRate(string key) =>
        new(
            new ArgumentException(
                $"-ExchangeRate: expected a currency code and a number above zero, and no more than a thousand million, for each entry, such as @{{ EUR = 60.5 }}; look at the entry '{key}'."),
            "ExchangeRateInvalid",
            ErrorCategory.InvalidArgument,
            key);

    public static ErrorRecord ReportWithoutCases(string path) =>
        new(
            new InvalidOperationException(
                $"There is no case to report, so '{path}' was not written. Look above for the error that kept the cases away; records go through Measure-CaseUrgency first."),
            "ReportWithoutCases",
            ErrorCategory.InvalidData,
            path);

    public static ErrorRecord ReportOfSeveralRuns() =>
        new(
            new ArgumentException(
                "The cases are of several runs of Measure-CaseUrgency, or stand in twice: their ranks cannot stand in one queue. Score them in one run of Measure-CaseUrgency."),
            "ReportOfSeveralRuns",
            ErrorCategory.InvalidArgument,
            null);

    public static ErrorRecord CalendarPathInvalid(string path) =>
        new(
            new ArgumentException($"'{path}' is not the path of a calendar. Give one that ends in .ics, such as cases.ics."),
            "CalendarPathInvalid",
            ErrorCategory.InvalidArgument,
            path);

    public static ErrorRecord CalendarWithoutCases(string path) =>
        new(
            new InvalidOperationException(
                $"There is no case for a calendar, so '{path}' was not written. Look above for the error that kept the cases away; records go through Measure-CaseUrgency first."),
            "CalendarWithoutCases",
            ErrorCategory.InvalidData,
            path);

    public static ErrorRecord CalendarOfSeveralRuns() =>
        new(
            new ArgumentException("The cases are of several runs of Measure-CaseUrgency: their days are counted from different times. Score them in one run."),
            "CalendarOfSeveralRuns",
            ErrorCategory.InvalidArgument,
            null);

    public static ErrorRecord TooManyCasePages(int cases) =>
        new(
            new ArgumentException(
                $"{cases} cases would make {cases} pages, more than the {Reports.CasePages.Most} that programs can open. Pass only the cases whose pages you will print, such as those of one band, or leave out -CasePages."),
            "TooManyCasePages",
            ErrorCategory.LimitsExceeded,
            null);

    public static ErrorRecord LogoRefused(string path, string reason) =>
        new(
            new InvalidDataException($"'{path}' cannot be the logo: {reason}. Save the logo as a PNG picture and name that file."),
            "LogoRefused",
            ErrorCategory.InvalidData,
            path);

    public static ErrorRecord ReportPathNotXlsx(string path) =>
        new(
            new ArgumentException($"'{path}' is not the path of a workbook. Give one that ends in .xlsx, such as report.xlsx."),
            "ReportPathInvalid",
            ErrorCategory.InvalidArgument,
            path);

    public static ErrorRecord ReportPathIsFolder(string path) =>
        new(
            new IOException($"'{path}' is a folder. Name a file in it, such as '{System.IO.Path.Combine(path, "report.xlsx")}'."),
            "ReportPathInvalid",
            ErrorCategory.InvalidArgument,
            path);

    public static ErrorRecord ReportFolderNotFound(string path) =>
        new(
            new DirectoryNotFoundException($"The folder of '{path}' is not there. Make it first, or correct the path."),
            "ReportFolderNotFound",
            ErrorCategory.ObjectNotFound,
            path);

    public static ErrorRecord ReportExists(string path) =>
        new(
            new IOException($"'{path}' is there already and -NoClobber is given: it was left as it is."),
            "ReportExists",
            ErrorCategory.ResourceExists,
            path);

    public static ErrorRecord ReportFileReadOnly(string path) =>
        new(
            new UnauthorizedAccessException(
                $"'{path}' is marked read-only: it was left as it is. Give -Force to replace it, or choose another name."),
            "ReportFileReadOnly",
            ErrorCategory.PermissionDenied,
            path);

    public static ErrorRecord ReportFileInUse(string path, Exception cause) =>
        new(
            new IOException(
                $"'{path}' is open in another program, probably in Excel: it was left as it is. Close it there and run the command again, or choose another name.",
                cause),
            "ReportFileInUse",
            ErrorCategory.ResourceBusy,
            path);

    public static ErrorRecord ReferenceRefused(string name, string reason) =>
        new(new InvalidDataException($"{name}: {reason}"), "ReferenceFileRefused", ErrorCategory.InvalidData, name);

    public static ErrorRecord CaseIdsRepeated(string side, IReadOnlyList<string> ids) =>
        new(
            new ArgumentException(
                $"On the {side} side several cases have one case id, so that nobody can tell which became which: {string.Join(", ", ids.Take(5))}{(ids.Count > 5 ? ", ..." : "")}. Give the cases of one run of Measure-CaseUrgency, each once."),
            "CaseIdsRepeated",
            ErrorCategory.InvalidArgument,
            side);

    public static ErrorRecord ChangedWithoutPrevious() =>
        new(
            new ArgumentException("The sheet Changed holds the cases against an earlier scoring. Give it with -Previous: the assessments of that run, or the path of its report."),
            "ChangedWithoutPrevious",
            ErrorCategory.InvalidArgument,
            null);

    public static ErrorRecord PreviousOfSeveral() =>
        new(
            new ArgumentException("-Previous takes one earlier scoring: the assessments of one run, or one path."),
            "PreviousOfSeveral",
            ErrorCategory.InvalidArgument,
            null);

    public static ErrorRecord SnapshotWithoutCases(string path) =>
        new(
            new InvalidOperationException(
                $"There is no case to keep, so '{path}' was not written. Look above for the error that kept the records away."),
            "SnapshotWithoutCases",
            ErrorCategory.InvalidData,
            path);
}

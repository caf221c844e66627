using System.Management.Automation;

namespace CaseTools.Commands;

/// <summary>Makes the error records of the cmdlets: a stable id, a category, a message that says what to do and holds no value of a file.</summary>
internal static class CommandErrors
{
    public static ErrorRecord FileNotFound(string path) =>
        new(new FileNotFoundException($"There is no file '{path}'. Check the path; relative paths count from the current folder."), "FileNotFound", ErrorCategory.ObjectNotFound, path);

    public static ErrorRecord PathIsFolder(string path) =>
        new(new IOException($"'{path}' is a folder. Name a file, or several with a wildcard such as '{System.IO.Path.Combine(path, "*.csv")}'."), "PathIsFolder", ErrorCategory.InvalidArgument, path);

    public static ErrorRecord NotAFilePath(string path, string provider) =>
        new(new NotSupportedException($"'{path}' belongs to the provider {provider}. Only paths of files are taken."), "NotAFilePath", ErrorCategory.InvalidArgument, path);

    public static ErrorRecord FileUnreadable(string path, Exception cause) =>
        new(new IOException($"'{path}' could not be read: {Words(cause)}"), "FileUnreadable", ErrorCategory.ReadError, path);

    public static ErrorRecord IntakeFileRefused(string file, string reason) =>
        new(new InvalidDataException($"{file}: {reason}"), "IntakeFileRefused", ErrorCategory.InvalidData, file);

    public static ErrorRecord IntakeRowRejected(string file, long line, string reason) =>
        new(new InvalidDataException($"{file}, line {line}: row rejected: {reason}."), "IntakeRowRejected", ErrorCategory.InvalidData, $"{file}:{line}");

    public static ErrorRecord RejectPathIsInput(string path) =>
        new(new ArgumentException($"-RejectPath '{path}' is one of the files to import. Choose another name, so that the import does not write over what it reads."), "RejectPathIsInput", ErrorCategory.InvalidArgument, path);

    public static ErrorRecord FileUnwritable(string path, Exception cause) =>
        new(new IOException($"'{path}' could not be written: {Words(cause)}"), "FileUnwritable", ErrorCategory.WriteError, path);

    public static ErrorRecord BorderFileRefused(string file, string reason) =>
        new(new InvalidDataException($"{file}: {reason}"), "BorderFileRefused", ErrorCategory.InvalidData, file);

    public static ErrorRecord BorderRowRefused(string file, long line, IEnumerable<string> faults) =>
        new(new InvalidDataException($"{file}, line {line}: row refused: {string.Join("; ", faults)}. The other rows are taken."), "BorderRowRefused", ErrorCategory.InvalidData, $"{file}:{line}");

    public static ErrorRecord ModelFileRefused(string file, string reasons) =>
        new(new InvalidDataException($"{file}: the model is refused: {reasons}"), "UrgencyModelRefused", ErrorCategory.InvalidData, file);

    public static ErrorRecord BadExchangeRate(string key) =>
        new(new ArgumentException($"-ExchangeRate: expected a currency code and a number above zero for each entry, such as @{{ EUR = 60.5 }}; look at the entry '{key}'."), "ExchangeRateInvalid", ErrorCategory.InvalidArgument, key);

    public static ErrorRecord UnknownCountry(string parameter, string text) =>
        new(new ArgumentException($"-{parameter}: '{text}' names no country. Expected a code of ISO 3166, such as KZ or KAZ, or the English name."), "CountryUnknown", ErrorCategory.InvalidArgument, text);

    // The framework's own words on a file: a path and what went wrong, in one line.
    private static string Words(Exception cause) => cause.Message.Split('\n')[0].Trim();
}

using System.Globalization;
using System.Management.Automation;
using CaseTools.Urgency;

namespace CaseTools.Commands;

/// <summary>Reads model files for cmdlets, with the error that says why one is refused.</summary>
internal static class ModelReading
{
    private const int NamedFindings = 8;

    /// <summary>The model that ships with the module; ends the command where it cannot be used.</summary>
    public static UrgencyModel ReadDefaultModel(this PSCmdlet command)
    {
        var (model, error) = command.ReadModel(UrgencyModelFile.DefaultPath);
        if (error is not null)
        {
            command.ThrowTerminatingError(error);
        }

        return model!;
    }

    /// <summary>Reads a model file: the model, or the error that refuses it.</summary>
    public static (UrgencyModel? Model, ErrorRecord? Error) ReadModel(this PSCmdlet command, string path) =>
        command.OpenModel(path) switch
        {
            (null, var error) => (null, error),
            ({ Findings.Count: 0 } file, _) => (file.Model, null),
            var (file, _) => (null, CommandErrors.ModelFileRefused(Path.GetFileName(path), InWords(file.Findings))),
        };

    /// <summary>Opens a model file, whatever speaks against it; an error where the file cannot be read.</summary>
    public static (UrgencyModelFile? File, ErrorRecord? Error) OpenModel(this PSCmdlet command, string path)
    {
        try
        {
            return (UrgencyModelFile.Open(path, command.Adapters().Documents), null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, CommandErrors.FileUnreadable(path, exception));
        }
    }

    private static string InWords(IReadOnlyList<UrgencyModelFinding> findings)
    {
        var named = string.Join(
            "; ",
            findings.Take(NamedFindings));
        return findings.Count > NamedFindings
            ? string.Format(CultureInfo.InvariantCulture, "{0}; and {1} more.", named, findings.Count - NamedFindings)
            : named + ".";
    }
}

using System.Globalization;
using System.Management.Automation;
using CaseTools.Hosting;
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
    public static (UrgencyModel? Model, ErrorRecord? Error) ReadModel(this PSCmdlet command, string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            var (model, findings) = UrgencyModelFile.Read(path, command.Adapters().Documents);
            return findings.Count == 0 ? (model, null) : (null, CommandErrors.ModelFileRefused(name, InWords(findings)));
        }
        catch (DocumentFormatException exception)
        {
            return (null, CommandErrors.ModelFileRefused(name, exception.Message + "."));
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
            findings.Take(NamedFindings)
                .Select(finding => finding.Place.Length == 0 ? finding.Reason : $"{finding.Place}: {finding.Reason}"));
        return findings.Count > NamedFindings
            ? string.Format(CultureInfo.InvariantCulture, "{0}; and {1} more.", named, findings.Count - NamedFindings)
            : named + ".";
    }
}

using System.Management.Automation;
using CaseTools.Hosting;
using CaseTools.Reports;

namespace CaseTools.Commands;

/// <summary>Reads the logo of a report.</summary>
internal static class LogoReading
{
    private const int MostBytes = 2 * 1024 * 1024;

    /// <summary>The picture at a path; ends the command, in words, where there is none that can be shown.</summary>
    public static ReportLogo ReadLogo(this PSCmdlet command, string given)
    {
        var path = WholeFile.Resolve(command, given);
        if (Directory.Exists(path) || !File.Exists(path))
        {
            command.ThrowTerminatingError(Directory.Exists(path) ? CommandErrors.LogoRefused(given, "it is a folder") : CommandErrors.FileNotFound(given));
        }

        try
        {
            return new FileInfo(path).Length > MostBytes
                ? throw new PictureFormatException($"it is larger than {MostBytes / 1024 / 1024} MB. Make it smaller; a few hundred pixels are enough")
                : command.Adapters().Pictures.ReadPng(File.ReadAllBytes(path));
        }
        catch (PictureFormatException exception)
        {
            command.ThrowTerminatingError(CommandErrors.LogoRefused(given, exception.Message));
            throw;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            command.ThrowTerminatingError(CommandErrors.FileUnreadable(given, exception));
            throw;
        }
    }
}

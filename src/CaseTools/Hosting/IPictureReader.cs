using CaseTools.Reports;

namespace CaseTools.Hosting;

/// <summary>Reads pictures that become part of a report.</summary>
internal interface IPictureReader
{
    /// <summary>
    /// Reads a PNG picture. Texts, times, places and whatever else a program has put beside the picture are left out: a report tells nothing of
    /// who drew its logo, and where.
    /// </summary>
    /// <param name="content">The file's bytes.</param>
    /// <exception cref="PictureFormatException">It is no PNG picture, is damaged, or is too large.</exception>
    ReportLogo ReadPng(byte[] content);
}

/// <summary>A file that is no picture of the kind that was asked for. The message speaks to the user: what is wrong, what was expected.</summary>
internal sealed class PictureFormatException(string message) : Exception(message);

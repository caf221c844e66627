namespace CaseTools.Commands;

/// <summary>Shows how much of a file has been read. It is gone through several times: for its digest, for the habits of its columns, for its rows.</summary>
/// <param name="command">The cmdlet, on whose thread the file is read.</param>
/// <param name="name">The file's name, without its folder.</param>
/// <param name="times">How often it is read through.</param>
internal sealed class FileProgress(StoppableCommand command, string name, int times)
{
    private const int Kilobyte = 1024;

    private readonly LongWorkProgress shown = new(command, $"Reading {name}", "KB");
    private long read;

    /// <summary>So many bytes more were read.</summary>
    public void Show(int bytes, long length)
    {
        read += bytes;
        var all = Math.Max(length * times, 1);
        shown.Show(Math.Min(read, all) / Kilobyte, Math.Max(all / Kilobyte, 1));
    }

    /// <summary>Takes it off the screen.</summary>
    public void End() => shown.End();
}

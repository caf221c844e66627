using System.Management.Automation.Host;

namespace CaseTools.Host;

/// <summary>The size of the screen, which the views are laid out for. No keys, no drawing.</summary>
internal sealed class ConsoleRawUserInterface : PSHostRawUserInterface
{
    /// <summary>Where there is no screen: what PowerShell's own views are designed for.</summary>
    private static readonly Size NoScreen = new(120, 50);

    public override ConsoleColor ForegroundColor { get; set; } = ConsoleColor.Gray;

    public override ConsoleColor BackgroundColor { get; set; } = ConsoleColor.Black;

    public override Coordinates CursorPosition { get; set; }

    public override Coordinates WindowPosition { get; set; }

    public override int CursorSize { get; set; } = 25;

    public override Size BufferSize { get => ScreenSize(); set => throw NoDrawing(); }

    public override Size WindowSize { get => ScreenSize(); set => throw NoDrawing(); }

    public override Size MaxWindowSize => ScreenSize();

    public override Size MaxPhysicalWindowSize => ScreenSize();

    public override bool KeyAvailable => false;

    public override string WindowTitle { get; set; } = "casetools";

    public override KeyInfo ReadKey(ReadKeyOptions options) => throw NoInput.For("a key");

    public override void FlushInputBuffer()
    {
        // Nothing is ever read.
    }

    public override void SetBufferContents(Coordinates origin, BufferCell[,] contents) => throw NoDrawing();

    public override void SetBufferContents(Rectangle rectangle, BufferCell fill) => throw NoDrawing();

    public override BufferCell[,] GetBufferContents(Rectangle rectangle) => throw NoDrawing();

    public override void ScrollBufferContents(Rectangle source, Coordinates destination, Rectangle clip, BufferCell fill) =>
        throw NoDrawing();

    private static Size ScreenSize() =>
        // A terminal that does not say its size gives 0.
        Console.IsOutputRedirected || Console.WindowWidth <= 0
            ? NoScreen
            : new Size(Console.WindowWidth, Math.Max(Console.WindowHeight, 1));

    private static NotSupportedException NoDrawing() => new("casetools writes lines of text; it does not draw on the screen.");
}

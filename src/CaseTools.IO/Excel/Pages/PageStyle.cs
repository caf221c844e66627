using CaseTools.Reports;

namespace CaseTools.IO.Excel;

/// <summary>How a cell of a page looks.</summary>
/// <param name="Look">By what it is.</param>
/// <param name="Tone">Its colour.</param>
internal readonly record struct PageStyle(PageLook Look, Tone Tone = Tone.None);

/// <summary>What a cell of a page is.</summary>
internal enum PageLook
{
    /// <summary>Nothing.</summary>
    Blank,

    /// <summary>Leads to another worksheet.</summary>
    Link,

    /// <summary>The same, at the right end of the line.</summary>
    RightLink,

    /// <summary>The first line.</summary>
    Title,

    /// <summary>The band beside it.</summary>
    Chip,

    /// <summary>A line below the title.</summary>
    Line,

    /// <summary>The heading of a section.</summary>
    Heading,

    /// <summary>The caption of a column.</summary>
    Header,

    /// <summary>The caption of a column of numbers.</summary>
    NumberHeader,

    /// <summary>What the cell beside it is.</summary>
    Label,

    /// <summary>What is to be written beside it.</summary>
    Prompt,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>A date with a time of day.</summary>
    Instant,

    /// <summary>A box to tick.</summary>
    TickBox,

    /// <summary>A line to write on.</summary>
    Answer,
}

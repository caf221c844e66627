namespace CaseTools;

/// <summary>The sheets of a case report.</summary>
public enum CaseReportSheet
{
    /// <summary>What was scored, with what, and how many cases stand in each band.</summary>
    Summary,

    /// <summary>The cases in the order in which they are to be called.</summary>
    Queue,

    /// <summary>Every date that presses.</summary>
    Deadlines,

    /// <summary>Every reason of every score.</summary>
    Why,

    /// <summary>What became of each case since an earlier scoring; only where one is given.</summary>
    Changed,

    /// <summary>The ways out of each case.</summary>
    Options,

    /// <summary>What is in force on each route.</summary>
    Borders,

    /// <summary>What became of the rows of the files.</summary>
    Quality,

    /// <summary>Every field of every record: only at privacy level Restricted.</summary>
    Records,

    /// <summary>What the columns, codes, bands and rules mean.</summary>
    Dictionary,
}

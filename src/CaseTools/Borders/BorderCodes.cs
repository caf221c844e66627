namespace CaseTools;

/// <summary>By what a route is travelled.</summary>
public enum CrossingMode
{
    /// <summary>By any means.</summary>
    Any,

    /// <summary>By land.</summary>
    Land,

    /// <summary>By rail.</summary>
    Rail,

    /// <summary>By air.</summary>
    Air,

    /// <summary>By sea.</summary>
    Sea,
}

/// <summary>The state of a crossing or of a rule.</summary>
public enum RouteStatus
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Open.</summary>
    Open,

    /// <summary>Open for some.</summary>
    Restricted,

    /// <summary>About to close.</summary>
    Closing,

    /// <summary>Closed.</summary>
    Closed,

    /// <summary>To be watched.</summary>
    Watch,

    /// <summary>A restriction that is over.</summary>
    Lifted,
}

/// <summary>Whether a visa is needed.</summary>
public enum VisaRequirement
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>None.</summary>
    None,

    /// <summary>Needed before the journey.</summary>
    Required,

    /// <summary>Given on arrival.</summary>
    OnArrival,
}

/// <summary>How far a source is trusted.</summary>
public enum SourceConfidence
{
    /// <summary>Not stated.</summary>
    Unknown,

    /// <summary>High.</summary>
    High,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>Low.</summary>
    Low,
}

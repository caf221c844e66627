namespace CaseTools;

/// <summary>What differs between two scorings of a case and can have moved it.</summary>
[Flags]
public enum ChangeCauses
{
    /// <summary>Nothing that is known, or nothing of the case: others moved in the queue.</summary>
    None = 0,

    /// <summary>The scoring time.</summary>
    ScoringTime = 1,

    /// <summary>The border observations.</summary>
    BorderData = 2,

    /// <summary>Hypothetical border rows.</summary>
    Scenario = 4,

    /// <summary>The model.</summary>
    Model = 8,

    /// <summary>The records of the case.</summary>
    Records = 16,

    /// <summary>A caseworker's decision.</summary>
    Decision = 32,

    /// <summary>The exchange rates.</summary>
    ExchangeRates = 64,

    /// <summary>The version of CaseTools.</summary>
    ToolVersion = 128,
}

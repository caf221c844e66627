namespace CaseTools;

/// <summary>Sex as the record states it.</summary>
public enum Sex
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Male.</summary>
    M,

    /// <summary>Female.</summary>
    F,

    /// <summary>Neither male nor female.</summary>
    X,
}

namespace CaseTools.Urgency;

/// <summary>The names of a model file: <c>SelfHarmImminent</c> is <c>selfHarmImminent</c>.</summary>
internal static class ModelNames
{
    /// <summary>The name in a file of a name in code.</summary>
    public static string Of(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}

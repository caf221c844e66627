namespace CaseTools.Intake;

/// <summary>Questions whether somebody has a summons: "Получали ли вы повестку?".</summary>
internal static class SummonsQuestion
{
    private static readonly string[] Words = ["повестк", "повістк", "summons", "callup", "draftnotice", "шақыруқағаз", "шақырту"];

    /// <summary>Whether a header asks that.</summary>
    public static bool IsAskedBy(string header)
    {
        var key = HeaderKey.Of(header);
        return Words.Any(word => key.IndexOf(word, StringComparison.Ordinal) >= 0);
    }
}

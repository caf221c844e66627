namespace CaseTools.Help;

/// <summary>What the help says of a parameter.</summary>
internal sealed record ParameterHelp
{
    public required string Name { get; init; }

    public required IReadOnlyList<string> Description { get; init; }

    public required string Type { get; init; }

    public required string DefaultValue { get; init; }

    public required bool AcceptsWildcards { get; init; }

    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>The values that it takes, where these are few and known.</summary>
    public required IReadOnlyList<string> AcceptedValues { get; init; }

    /// <summary>How it is used in each of its sets; one use where all are alike.</summary>
    public required IReadOnlyList<ParameterUse> Uses { get; init; }

    public bool IsSwitch => Type == "SwitchParameter";

    public bool IsRequired => Uses.All(use => use.IsRequired);

    public string Position => Uses[0].Position;

    /// <summary>How the pipeline fills it in any set.</summary>
    public string PipelineInput => Uses.Select(use => use.PipelineInput).FirstOrDefault(input => input != ParameterUse.NoPipelineInput) ?? ParameterUse.NoPipelineInput;

    /// <summary>The parameter as it is used in one set.</summary>
    public ParameterHelp In(string set) => this with { Uses = [Uses.First(use => use.Sets.Contains(set) || use.Sets.Contains(ParameterUse.AllSets))] };
}

/// <summary>How a parameter is used in some sets.</summary>
internal sealed record ParameterUse(IReadOnlyList<string> Sets, bool IsRequired, string Position, string PipelineInput)
{
    public const string AllSets = "(All)";
    public const string Named = "Named";
    public const string NoPipelineInput = "False";
}

namespace CaseTools.Help;

/// <summary>All that the help says of a cmdlet. Texts are paragraphs, with code between backticks.</summary>
internal sealed record CmdletPage
{
    public required string Name { get; init; }

    public required string Synopsis { get; init; }

    public required IReadOnlyList<string> Description { get; init; }

    /// <summary>The parameter sets, the default one first.</summary>
    public required IReadOnlyList<ParameterSet> Sets { get; init; }

    /// <summary>The parameters by name, -WhatIf and -Confirm last.</summary>
    public required IReadOnlyList<ParameterHelp> Parameters { get; init; }

    public required IReadOnlyList<TypeHelp> Inputs { get; init; }

    public required IReadOnlyList<TypeHelp> Outputs { get; init; }

    public required IReadOnlyList<string> Notes { get; init; }

    public required IReadOnlyList<Example> Examples { get; init; }

    /// <summary>Names of cmdlets and about topics.</summary>
    public required IReadOnlyList<string> Links { get; init; }

    public string Verb => Name.Split('-')[0];

    public string Noun => Name.Split('-')[1];
}

/// <summary>A way to call a cmdlet.</summary>
/// <param name="Name">The set's name.</param>
/// <param name="IsDefault">Whether it is taken where the parameters leave it open.</param>
/// <param name="Parameters">Its parameters in the order in which they are typed.</param>
internal sealed record ParameterSet(string Name, bool IsDefault, IReadOnlyList<ParameterHelp> Parameters);

/// <summary>What goes in, or what comes out.</summary>
/// <param name="Type">The name of the type, or None.</param>
/// <param name="Text">What it is.</param>
internal sealed record TypeHelp(string Type, string Text);

/// <summary>A command as somebody would type it, and what it does.</summary>
internal sealed record Example(string Title, string Code, IReadOnlyList<string> Text);

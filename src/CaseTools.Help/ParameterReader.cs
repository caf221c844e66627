using System.Globalization;
using System.Management.Automation;

namespace CaseTools.Help;

/// <summary>Reads what PowerShell knows of a cmdlet's parameters.</summary>
internal static class ParameterReader
{
    private static readonly IReadOnlyDictionary<string, string> OfEveryChange = new Dictionary<string, string>
    {
        ["WhatIf"] = "Says what would be written, and writes nothing.",
        ["Confirm"] = "Asks before anything is written.",
    };

    /// <summary>The parameters by name, -WhatIf and -Confirm last.</summary>
    /// <param name="cmdlet">The cmdlet.</param>
    /// <param name="describe">The description of the parameter of a name.</param>
    /// <param name="defaultOf">What is said of its default value; null where that is read off the class.</param>
    public static IReadOnlyList<ParameterHelp> ReadAll(CmdletInfo cmdlet, Func<string, IReadOnlyList<string>> describe, Func<string, string?> defaultOf)
    {
        var instance = Activator.CreateInstance(cmdlet.ImplementingType)!;
        using var disposable = instance as IDisposable;
        return
        [
            .. cmdlet.Parameters.Values
                .Where(parameter => !Cmdlet.CommonParameters.Contains(parameter.Name))
                .OrderBy(parameter => OfEveryChange.ContainsKey(parameter.Name))
                .ThenBy(parameter => parameter.Name, StringComparer.Ordinal)
                .Select(parameter => Read(cmdlet, parameter, OfEveryChange.TryGetValue(parameter.Name, out var words) ? [words] : describe(parameter.Name), defaultOf(parameter.Name) ?? DefaultOf(instance, parameter.Name))),
        ];
    }

    private static ParameterHelp Read(CmdletInfo cmdlet, ParameterMetadata parameter, IReadOnlyList<string> description, string defaultValue) => new()
    {
        Name = parameter.Name,
        Description = description,
        Type = NameOf(parameter.ParameterType),
        DefaultValue = defaultValue,
        AcceptsWildcards = parameter.Attributes.OfType<SupportsWildcardsAttribute>().Any(),
        Aliases = [.. parameter.Aliases.Order(StringComparer.Ordinal)],
        AcceptedValues = ValuesOf(parameter),
        Uses = UsesOf(cmdlet, parameter.Name),
    };

    private static IReadOnlyList<ParameterUse> UsesOf(CmdletInfo cmdlet, string name)
    {
        var uses = cmdlet.ParameterSets
            .OrderBy(set => !set.IsDefault)
            .ThenBy(set => set.Name, StringComparer.Ordinal)
            .Select(set => (set.Name, Parameter: set.Parameters.FirstOrDefault(parameter => parameter.Name == name)))
            .Where(entry => entry.Parameter is not null)
            .GroupBy(entry => (entry.Parameter!.IsMandatory, PositionOf(entry.Parameter), PipelineInputOf(entry.Parameter)), entry => entry.Name)
            .Select(group => new ParameterUse([.. group], group.Key.IsMandatory, group.Key.Item2, group.Key.Item3))
            .ToArray();
        return uses is [{ Sets.Count: var sets } only] && sets == cmdlet.ParameterSets.Count ? [only with { Sets = [ParameterUse.AllSets] }] : uses;
    }

    private static string PositionOf(CommandParameterInfo parameter) =>
        parameter.Position < 0 ? ParameterUse.Named : parameter.Position.ToString(CultureInfo.InvariantCulture);

    private static string PipelineInputOf(CommandParameterInfo parameter) => (parameter.ValueFromPipeline, parameter.ValueFromPipelineByPropertyName) switch
    {
        (true, true) => "True (ByPropertyName, ByValue)",
        (true, false) => "True (ByValue)",
        (false, true) => "True (ByPropertyName)",
        _ => ParameterUse.NoPipelineInput,
    };

    private static IReadOnlyList<string> ValuesOf(ParameterMetadata parameter)
    {
        var type = parameter.ParameterType.GetElementType() ?? Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return type.IsEnum ? Enum.GetNames(type) : [.. parameter.Attributes.OfType<ValidateSetAttribute>().SelectMany(set => set.ValidValues)];
    }

    private static string NameOf(Type type) =>
        type.IsArray ? NameOf(type.GetElementType()!) + "[]" : Nullable.GetUnderlyingType(type)?.Name ?? type.Name;

    private static string DefaultOf(object instance, string name) => instance.GetType().GetProperty(name)?.GetValue(instance) switch
    {
        null or "" or Array { Length: 0 } => name is "WhatIf" or "Confirm" ? "False" : "None",
        SwitchParameter => "False",
        DateTime => "None",
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}

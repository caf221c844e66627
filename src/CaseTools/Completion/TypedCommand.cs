using System.Collections;
using System.Management.Automation.Language;
using CaseTools.Hosting;

namespace CaseTools.Completion;

/// <summary>The command in which the Tab key was pressed, and the objects that it will be given, as far as they are there.</summary>
/// <param name="command">The command as typed.</param>
/// <param name="bound">What PowerShell could tell of its parameters.</param>
internal sealed class TypedCommand(CommandAst? command, IDictionary? bound)
{
    /// <summary>What a parameter is given; null where that is not known.</summary>
    public object? ValueOf(string parameter) => bound is not null && bound.Contains(parameter) ? ShellObject.Unwrapped(bound[parameter]) : null;

    /// <summary>The objects that the command is given by its <c>-InputObject</c>, or by a variable at the head of its pipeline.</summary>
    public IReadOnlyList<T> Given<T>() => HeldObjects.In<T>(ValueOf("InputObject")).ToArray() is { Length: > 0 } named
        ? named
        : [.. VariablesAtHead().SelectMany(name => HeldObjects.In<T>(SessionVariables.ValueOf(name)))];

    /// <summary>The same; where there are none, those of any variable of the session, which the command may be given in the end.</summary>
    public IReadOnlyList<T> GivenOrHeld<T>() => Given<T>() is { Count: > 0 } given
        ? given
        : [.. SessionVariables.All().SelectMany(variable => HeldObjects.In<T>(variable.Value))];

    /// <summary>The files that the typed line gives to a command, where they stand in it as plain texts.</summary>
    public IEnumerable<string> PathsGivenTo(string name) => command is null ? [] : Root(command)
        .FindAll(ast => ast is CommandAst other && string.Equals(other.GetCommandName(), name, StringComparison.OrdinalIgnoreCase), searchNestedScriptBlocks: true)
        .Cast<CommandAst>()
        .SelectMany(PathsOf);

    private IEnumerable<string> VariablesAtHead() =>
        command?.Parent is PipelineAst { PipelineElements: [CommandExpressionAst head, ..] } ? VariablesOf(head.Expression) : [];

    private static IEnumerable<string> VariablesOf(ExpressionAst expression) => expression switch
    {
        VariableExpressionAst variable when !variable.VariablePath.IsDriveQualified => [variable.VariablePath.UserPath.Split(':').Last()],
        IndexExpressionAst index => VariablesOf(index.Target),
        MemberExpressionAst member => VariablesOf(member.Expression),
        ArrayLiteralAst list => list.Elements.SelectMany(VariablesOf),
        ParenExpressionAst { Pipeline: PipelineAst { PipelineElements: [CommandExpressionAst inner] } } => VariablesOf(inner.Expression),
        _ => [],
    };

    private static IEnumerable<string> PathsOf(CommandAst command)
    {
        var isPath = true;
        foreach (var element in command.CommandElements.Skip(1))
        {
            if (element is CommandParameterAst parameter)
            {
                isPath = parameter.ParameterName.EndsWith("Path", StringComparison.OrdinalIgnoreCase);
                continue;
            }

            foreach (var text in isPath ? TextsOf(element) : [])
            {
                yield return text;
            }

            isPath = true;
        }
    }

    private static IEnumerable<string> TextsOf(CommandElementAst element) => element switch
    {
        StringConstantExpressionAst text => [text.Value],
        ArrayLiteralAst list => list.Elements.SelectMany(TextsOf),
        _ => [],
    };

    private static Ast Root(Ast ast) => ast.Parent is { } parent ? Root(parent) : ast;
}

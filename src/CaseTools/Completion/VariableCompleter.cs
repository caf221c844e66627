using System.Globalization;
using System.Management.Automation.Language;

namespace CaseTools.Completion;

/// <summary>Offers the variables of the session that hold what the parameter takes.</summary>
/// <typeparam name="T">What it takes.</typeparam>
internal sealed class VariableCompleter<T> : ValueCompleter
{
    /// <inheritdoc/>
    protected override IEnumerable<Suggestion> Suggest(TypedCommand command) => SessionVariables.All()
        .Select(variable => (variable.Name, Count: HeldObjects.In<T>(variable.Value).Count()))
        .Where(held => held.Count > 0)
        .Select(held => new Suggestion(Reference(held.Name), string.Format(CultureInfo.InvariantCulture, "holds {0} {1}", held.Count, typeof(T).Name))
        {
            Names = [held.Name],
            IsWritten = true,
        });

    private static string Reference(string name) =>
        name.All(sign => char.IsLetterOrDigit(sign) || sign == '_') ? "$" + name : "${" + CodeGeneration.EscapeVariableName(name) + "}";
}

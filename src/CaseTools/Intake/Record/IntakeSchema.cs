using System.Reflection;

namespace CaseTools.Intake;

/// <summary>The fields of the intake schema, in the order of the schema page.</summary>
internal static class IntakeSchema
{
    /// <summary>All field names.</summary>
    public static IReadOnlyList<string> FieldNames { get; } =
        typeof(IntakeFields).GetFields(BindingFlags.Public | BindingFlags.Static)
            .OrderBy(field => field.MetadataToken)
            .Select(field => (string)field.GetRawConstantValue()!)
            .ToArray();
}

using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Reflection;
using System.Text;

namespace CaseTools.ModuleTests;

/// <summary>Objects as a text: every public property of each and of what it leads to, written alike in every culture.</summary>
internal sealed class ObjectText
{
    private const int Deepest = 8;

    private readonly StringBuilder text = new();
    private readonly Dictionary<object, int> known = new(ReferenceEqualityComparer.Instance);

    public static string Of(object? value)
    {
        var writer = new ObjectText();
        writer.Write("", value, 0);
        return writer.text.ToString();
    }

    private void Write(string path, object? given, int depth)
    {
        var value = given is PSObject wrapped ? wrapped.BaseObject : given;
        switch (value)
        {
            case null:
                break;
            case string or char or bool or Enum or Type or Version:
                Line(path, value.ToString());
                break;
            case IConvertible and not DateTime:
                Line(path, Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
            case DateTime or DateTimeOffset or TimeSpan:
                Line(path, ((IFormattable)value).ToString(value is TimeSpan ? "c" : "O", CultureInfo.InvariantCulture));
                break;
            case FileInfo file:
                Line(path, file.Name);
                break;
            case IEnumerable list:
                WriteItems(path, list, depth);
                break;
            case var one when depth < Deepest:
                WriteProperties(path, one, depth);
                break;
        }
    }

    private void WriteItems(string path, IEnumerable list, int depth)
    {
        var index = 0;
        foreach (var item in list)
        {
            Write($"{path}[{index++.ToString(CultureInfo.InvariantCulture)}]", item, depth);
        }
    }

    private void WriteProperties(string path, object one, int depth)
    {
        if (!known.TryAdd(one, known.Count))
        {
            Line(path, "#" + known[one].ToString(CultureInfo.InvariantCulture));
            return;
        }

        Line(path, $"{one.GetType().Name} {(one.GetType().Namespace == nameof(CaseTools) ? one : "")}");
        foreach (var property in one.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
        {
            Write($"{path}.{property.Name}", property.GetValue(one), depth + 1);
        }
    }

    private void Line(string path, string? value) => text.Append(path).Append(": ").Append(value).Append('\n');
}

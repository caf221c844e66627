using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace CaseTools.Desktop;

/// <summary>All that an object says, as lines of text: every public property, and those of what it holds.</summary>
internal sealed class ObjectText
{
    private readonly StringBuilder text = new();
    private readonly HashSet<string> leftOut;

    private ObjectText(IEnumerable<string> leftOut) => this.leftOut = new HashSet<string>(leftOut, StringComparer.Ordinal);

    /// <summary>The lines of an object.</summary>
    /// <param name="value">The object.</param>
    /// <param name="leftOut">Names of properties that are told elsewhere, or would never end.</param>
    public static string Of(object value, params string[] leftOut)
    {
        var lines = new ObjectText(leftOut);
        lines.Add("", value);
        return lines.text.ToString();
    }

    private void Add(string name, object? value)
    {
        switch (value)
        {
            case null or "":
                break;
            case string said:
                Line(name, said.Replace("\\", "\\\\").Replace("\r", "\\r").Replace("\n", "\\n"));
                break;
            case Enum or bool or char:
                Line(name, value.ToString()!);
                break;
            case DateTimeOffset or DateTime:
                Line(name, ((IFormattable)value).ToString("o", CultureInfo.InvariantCulture));
                break;
            case double number:
                Line(name, number.ToString("0.############", CultureInfo.InvariantCulture));
                break;
            case IFormattable number:
                Line(name, number.ToString(null, CultureInfo.InvariantCulture));
                break;
            case IEnumerable list:
                AddAll(name, list);
                break;
            default:
                AddProperties(name, value);
                break;
        }
    }

    private void AddAll(string name, IEnumerable list)
    {
        var number = 0;
        foreach (var item in list)
        {
            Add(string.Format(CultureInfo.InvariantCulture, "{0}[{1}]", name, number++), item);
        }
    }

    private void AddProperties(string name, object value)
    {
        var properties = value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && !leftOut.Contains(property.Name))
            .OrderBy(property => property.Name, StringComparer.Ordinal);
        foreach (var property in properties)
        {
            Add(name.Length == 0 ? property.Name : name + "." + property.Name, property.GetValue(value));
        }
    }

    private void Line(string name, string value) => text.Append(name).Append(": ").Append(value).Append('\n');
}

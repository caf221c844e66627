using System.Collections;
using System.Management.Automation;

namespace CaseTools.ModuleTests;

/// <summary>Every text that an error carries, wherever a view, a log or a transcript may take it from.</summary>
internal static class ErrorWords
{
    /// <summary>The texts; not the line of the script, which is the caller's own.</summary>
    public static IEnumerable<string> Of(ErrorRecord error) =>
    [
        error.ToString(),
        error.FullyQualifiedErrorId,
        error.CategoryInfo.ToString(),
        error.CategoryInfo.Activity + error.CategoryInfo.Reason + error.CategoryInfo.TargetName + error.CategoryInfo.TargetType,
        error.ErrorDetails?.Message ?? "",
        error.ErrorDetails?.RecommendedAction ?? "",
        InWords(error.TargetObject),
        .. Of(error.Exception),
    ];

    private static IEnumerable<string> Of(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            yield return exception.ToString();
            yield return exception.Message + exception.Source + exception.HelpLink;
            foreach (DictionaryEntry entry in exception.Data)
            {
                yield return InWords(entry.Key) + InWords(entry.Value);
            }

            if (exception is IContainsErrorRecord { ErrorRecord: { } inner })
            {
                yield return inner.ToString() + inner.CategoryInfo + InWords(inner.TargetObject);
            }
        }
    }

    // An object stands with all its properties: whoever saves the error saves them.
    private static string InWords(object? value) => value switch
    {
        null => "",
        string text => text,
        IEnumerable items => string.Join('\n', items.Cast<object?>().Select(InWords)),
        ErrorRecord record => record.ToString() + record.CategoryInfo,
        _ => value + string.Join('\n', PSObject.AsPSObject(value).Properties.Select(property => property.IsGettable ? $"{property.Name}={Read(property)}" : "")),
    };

    private static object? Read(PSPropertyInfo property)
    {
        try
        {
            return property.Value;
        }
        catch (GetValueException)
        {
            return null;
        }
    }
}

using System.Management.Automation;

namespace CaseTools.Commands;

/// <summary>The error records about border data.</summary>
internal static class BorderErrors
{
    public static ErrorRecord BorderFileRefused(string file, string reason) =>
        new(new InvalidDataException($"{file}: {reason}"), "BorderFileRefused", ErrorCategory.InvalidData, file);

    public static ErrorRecord BorderRowRefused(string file, long line, IEnumerable<string> faults) =>
        new(
            new InvalidDataException($"{file}, line {line}: row refused: {string.Join("; ", faults)}."),
            "BorderRowRefused",
            ErrorCategory.InvalidData,
            $"{file}:{line}");

    public static ErrorRecord UnknownCountry(string parameter, string text) =>
        new(
            new ArgumentException(
                $"-{parameter}: '{text}' names no country. Expected a code of ISO 3166, such as KZ or KAZ, or a name in English, Russian, Ukrainian or Kazakh."),
            "CountryUnknown",
            ErrorCategory.InvalidArgument,
            text);

    public static ErrorRecord RouteNotFound(string routeId) =>
        new(
            new ItemNotFoundException($"-RouteId: no row of the border data has the route id '{routeId}'."),
            "RouteNotFound",
            ErrorCategory.ObjectNotFound,
            routeId);
}

using System.Management.Automation;

namespace CaseTools.Commands;

/// <summary>The errors about passwords. None holds one.</summary>
internal static class PasswordErrors
{
    public static ErrorRecord Empty() =>
        new(
            new ArgumentException("The password is empty, so no report was written. Give a sentence of several words, or leave out -Password for a report that everybody can open."),
            "PasswordEmpty",
            ErrorCategory.InvalidArgument,
            null);

    public static ErrorRecord TooLong(int most) =>
        new(
            new ArgumentException($"The password has more than {most} signs, which Excel does not take, so no report was written. Give a shorter one."),
            "PasswordTooLong",
            ErrorCategory.InvalidArgument,
            null);
}

using CaseTools.Hosting;
using PhoneNumbers;

namespace CaseTools.IO.Phones;

/// <summary>Telephone numbers by libphonenumber. Its tables are loaded with the first number, not before.</summary>
internal sealed class LibPhoneNumbers : IPhoneNumbers
{
    // What is no number costs an exception: the library has no other way to say so. Longer texts are not even tried.
    private const int Longest = 40;

    private static readonly Lazy<PhoneNumberUtil> Library = new(PhoneNumberUtil.GetInstance, LazyThreadSafetyMode.ExecutionAndPublication);

    /// <inheritdoc/>
    public string? ToE164(string number, string? region)
    {
        if (number.Length > Longest)
        {
            return null;
        }

        try
        {
            var library = Library.Value;
            var parsed = library.Parse(number, region);
            return library.IsValidNumber(parsed) ? library.Format(parsed, PhoneNumberFormat.E164) : null;
        }
        catch (NumberParseException)
        {
            return null;
        }
    }
}

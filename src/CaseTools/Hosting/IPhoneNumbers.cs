namespace CaseTools.Hosting;

/// <summary>Knows the telephone numbers of the world.</summary>
internal interface IPhoneNumbers
{
    /// <summary>
    /// The E.164 form of a number, such as +79161234567; null where there can be no such number.
    /// </summary>
    /// <param name="number">The number as it stands.</param>
    /// <param name="region">
    /// The country from which it would be dialled as it stands, ISO 3166 two-letter code; null for a number that starts with + and its
    /// country code.
    /// </param>
    string? ToE164(string number, string? region);
}

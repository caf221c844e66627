using System.Text.RegularExpressions;

namespace CaseTools.Intake;

/// <summary>The number that a form puts before a question: "1.2 ФИО", "2) Дата рождения", "Q3. Age", "q_age".</summary>
internal static class QuestionNumber
{
    // "2 гражданство" is a second one, and no second question.
    private static readonly Regex Number = new(
        @"^(?:(?:Q|В|№)?[0-9]{1,3}(?:\.[0-9]{1,3}){0,3}[.):][\s_]*|[0-9]{1,3}(?:\.[0-9]{1,3}){1,3}[\s_]+|(?:Q|В)[0-9]{1,3}[\s_]+)(?=\p{L})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Prefix = new(
        "^(?:(?:q|question|answer|ans|field)[0-9]{0,3}|resp|respondent|applicant|client|beneficiary|individual|ind|pers)_+(?=[A-Za-z])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    // In a table of members each column is about the member.
    private static readonly Regex MemberPrefix = new(
        "^(?:hh_?)?(?:member|mem|hhm|person|child|dependant|dependent)_+(?=[A-Za-z])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Remark = new(@"(?<!\s)\s*\([^()]*\)", RegexOptions.CultureInvariant);

    /// <summary>The question without what explains it in brackets: "Телефон (WhatsApp/Telegram)"; the same text where nothing else is left.</summary>
    public static string WithoutRemark(string header) =>
        header.IndexOf('(') > 0 && Remark.Replace(header, "").Trim() is { Length: > 0 } rest ? rest : header;

    /// <summary>The question without its number or prefix; the same text where it has none.</summary>
    /// <param name="header">A header.</param>
    /// <param name="isOfMembers">Whether it stands in a table of the members of a household.</param>
    public static string Without(string header, bool isOfMembers) =>
        Number.Match(header) is { Success: true } number ? header.Substring(number.Length)
        : Prefix.Match(header) is { Success: true } prefix ? header.Substring(prefix.Length)
        : isOfMembers && MemberPrefix.Match(header) is { Success: true } member ? header.Substring(member.Length)
        : header;
}

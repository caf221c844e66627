namespace CaseTools;

/// <remarks>
/// <para>
/// The workbook opens on a summary. Its sheet Queue says whom to call, in order, until when, and why. The other sheets say which dates
/// press, why each case has its score, which ways out there are, what is in force at the borders, what became of the rows of the files, and
/// what every column means. With <see cref="CasePages"/> each case has a page to print.
/// </para>
/// <para>
/// Where nothing is said, the report is for your own team: case ids and first names, and no restricted field. It is not encrypted unless
/// you give a <see cref="Password"/>. <c>-Privacy</c> says for whom it is.
/// </para>
/// <para>
/// The old report is whole until the new one is: it is written beside the target and put in its place at the end. A report that is open
/// in Excel is left as it was; close it and run the command again.
/// </para>
/// </remarks>
/// <parameter name="Path">The report to write; it must end in .xlsx. A report that is there is replaced.</parameter>
/// <parameter name="InputObject">
/// The assessed cases of one run of <c>Measure-CaseUrgency</c>: all of them, or some, such as those of one band.
/// </parameter>
/// <parameter name="Recipient">
/// The partner for whom the file is. Each partner gets other pseudonyms, so that no two can join their lists. In a report for your team, with
/// <c>-Key</c>, it adds that partner's pseudonyms as the last column of the Queue.
/// </parameter>
/// <inputs cref="CaseAssessment">Assessed cases, from <c>Measure-CaseUrgency</c>.</inputs>
/// <outputs cref="FileInfo">With <c>-PassThru</c> the report; else nothing.</outputs>
/// <notes>
/// <para>
/// Two exports of the same cases are the same bytes, except with a password. No text from the intake becomes a formula or a link.
/// </para>
/// <para>
/// Give a password by another channel than the report. A password in plain text is refused: it would stay in the history of the session.
/// </para>
/// </notes>
/// <example>
/// <title>The report for the team</title>
/// <code>
/// $borders = Import-BorderStatus borders.csv
/// $cases = Import-CaseIntake ./intake/*.csv |
///     Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T12:00:00+03:00
/// $cases | Export-CaseReport report.xlsx
/// </code>
/// <para>Leaves report.xlsx with all sheets. Add <c>-Show</c> to open it.</para>
/// </example>
/// <example>
/// <title>With what changed since yesterday, in Russian</title>
/// <code>
/// $office = 'Shelter Kitchen'
/// $cases |
///     Export-CaseReport today.xlsx -Previous yesterday.xlsx -Language ru -Organisation $office
/// </code>
/// <para>
/// Adds the sheet Changed: who rose or fell, by which part, and what can be the cause. The whole report is in Russian, and the organisation
/// stands at the head of every page.
/// </para>
/// </example>
/// <example>
/// <title>A page to print for each call that cannot wait</title>
/// <code>
/// $cases | Where-Object Band -in Emergency, Urgent | Export-CaseReport calls.xlsx -CasePages
/// </code>
/// <para>
/// Leaves a report of these cases, with an A4 page for each: reasons, questions with a line for the answer, ways out, tasks to tick.
/// </para>
/// </example>
/// <example>
/// <title>With a password</title>
/// <code>
/// $password = Read-Host -AsSecureString 'Password'
/// $cases | Export-CaseReport report.xlsx -Password $password
/// </code>
/// <para>Asks for a password and leaves an encrypted report. Take a sentence of several words. Who forgets it has lost the report.</para>
/// </example>
/// <example>
/// <title>For a partner, and for everybody</title>
/// <code>
/// $key = Read-Host -AsSecureString 'Key for pseudonyms'
/// $cases | Export-CaseReport north.xlsx -Privacy Partner -Recipient 'Shelter North' -Key $key
/// $cases | Export-CaseReport numbers.xlsx -Privacy Public
/// </code>
/// <para>
/// The first report has pseudonyms and coarse values for one partner, the second numbers of people alone, none under five. Cases without
/// consent to share are left out of the first; a warning says of how many it is not known whether they agree.
/// </para>
/// </example>
/// <seealso cref="MeasureCaseUrgencyCommand"/>
/// <seealso cref="ExportCaseCalendarCommand"/>
/// <seealso cref="CompareCaseUrgencyCommand"/>
/// <seealso cref="ProtectCaseRecordCommand"/>
/// <seealso href="about_CaseReport"/>
public sealed partial class ExportCaseReportCommand;

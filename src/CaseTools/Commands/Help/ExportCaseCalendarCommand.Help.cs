namespace CaseTools;

/// <remarks>
/// <para>
/// Import the file into Outlook, Thunderbird or a telephone. It holds when each case is to be contacted, its tasks, and its dates (the end
/// of a roof or a stay, a report date, a closing border), by case id and without names, with reminders a week, a day or hours before.
/// </para>
/// <para>
/// Import it again after the next scoring: an entry moves with its date. One that is no longer there stays in the calendar until you delete
/// it, because a file cannot take it away.
/// </para>
/// </remarks>
/// <parameter name="Path">The calendar to write; it must end in .ics. A file that is there is replaced.</parameter>
/// <parameter name="InputObject">The assessed cases of one run of <c>Measure-CaseUrgency</c>: all of them, or some.</parameter>
/// <parameter name="Privacy">
/// For whose eyes the calendar is. Public: for each of 13 weeks, in how many cases a date falls. Partner: the month of each case's next date,
/// by pseudonym. Team, where it is not given: every date, by case id. Restricted is refused, since a calendar is not encrypted.
/// </parameter>
/// <inputs cref="CaseAssessment">Assessed cases, from <c>Measure-CaseUrgency</c>.</inputs>
/// <outputs cref="FileInfo">With <c>-PassThru</c> the calendar file; else nothing.</outputs>
/// <notes>
/// <para>Case ids stand in the file: give it to nobody who must not know them, and import it into no calendar that others can see.</para>
/// <para>The entries are in the language in which the cases were scored: see <c>Measure-CaseUrgency -Language</c>.</para>
/// </notes>
/// <example>
/// <title>The dates of all cases</title>
/// <code>
/// $borders = Import-BorderStatus borders.csv
/// $cases = Import-CaseIntake ./intake/*.csv |
///     Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T12:00:00+03:00
/// $cases | Export-CaseCalendar cases.ics
/// </code>
/// <para>Leaves cases.ics, to be imported into the calendar of the team.</para>
/// </example>
/// <example>
/// <title>The calls that cannot wait</title>
/// <code>
/// $cases | Where-Object Band -in Emergency, Urgent | Export-CaseCalendar calls.ics -PassThru
/// </code>
/// <para>Leaves the dates of these cases alone, and gives the file.</para>
/// </example>
/// <example>
/// <title>For a partner</title>
/// <code>
/// $key = Read-Host -AsSecureString 'Key for pseudonyms'
/// $cases | Export-CaseCalendar north.ics -Privacy Partner -Recipient 'Shelter North' -Key $key
/// </code>
/// <para>
/// Marks for each case the month of its next date, under the pseudonyms that a report for this partner has. No day and no case id is in it.
/// A warning says of how many cases it is not known whether they agree to share.
/// </para>
/// </example>
/// <seealso cref="MeasureCaseUrgencyCommand"/>
/// <seealso cref="ExportCaseReportCommand"/>
/// <seealso href="about_CaseReport"/>
public sealed partial class ExportCaseCalendarCommand;

namespace CaseTools;

/// <remarks>
/// <para>
/// <see cref="ExportCaseReportCommand"/> does this by itself for reports. Use this cmdlet where records go to another program: a CSV for a
/// partner, or numbers for a table of your own.
/// </para>
/// <list type="bullet">
/// <item>Team: the records without surname, telephone, e-mail, messenger, document number, home region, occupation, notes and unknown
/// columns. They score as before.</item>
/// <item>Partner: pseudonym, country, age band, sex, nationality, stay and languages; every person like at least two others.</item>
/// <item>Public: numbers of persons, none under five.</item>
/// </list>
/// </remarks>
/// <inputs cref="IntakeRecord">Records, from <c>Import-CaseIntake</c>.</inputs>
/// <outputs cref="IntakeRecord">At level Team: one record per person, without what is restricted.</outputs>
/// <outputs cref="ProtectedRecord">At level Partner: one per person whose record may be shared, by pseudonym.</outputs>
/// <outputs cref="ProtectedCount">At level Public: one number for each row and column of each table.</outputs>
/// <notes>
/// <para>
/// A person who does not agree that the record is shared (<c>consent_to_share</c> is <c>no</c>) is left out of a partner's list. Where it
/// is not recorded, the person is on the list, and a warning asks you to ask.
/// </para>
/// <para>
/// Give a partner either this list or the report of level Partner, not both: who has two lists may see in one what the other withholds.
/// </para>
/// </notes>
/// <example>
/// <title>Records without what is restricted</title>
/// <code>
/// $records = Import-CaseIntake ./intake/*.csv
/// $records | Protect-CaseRecord
/// </code>
/// <para>Gives records for the team: case id and first name or alias, and no telephone, surname or note.</para>
/// </example>
/// <example>
/// <title>A list for a partner as CSV</title>
/// <code>
/// $key = Read-Host -AsSecureString 'Key for pseudonyms'
/// $shared = $records |
///     Protect-CaseRecord Partner -Recipient 'Shelter North' -Key $key
/// $shared | Select-Object Pseudonym, CurrentCountry, AgeBand, Sex, Nationality |
///     Export-Csv for-shelter-north.csv -NoTypeInformation -Encoding utf8
/// </code>
/// <para>
/// Leaves for-shelter-north.csv, a list by pseudonym in which nobody stands out. With the same key the partner sees the same pseudonyms
/// next month. A warning says of how many persons it is not known whether they agree to share.
/// </para>
/// </example>
/// <example>
/// <title>Numbers for everybody</title>
/// <code>
/// $records | Protect-CaseRecord Public -AsOf 2022-09-27T12:00:00+03:00
/// </code>
/// <para>Gives the numbers of persons by age, sex, country and nationality; a number under five is shown as "&lt;5".</para>
/// </example>
/// <seealso cref="ImportCaseIntakeCommand"/>
/// <seealso cref="ExportCaseReportCommand"/>
/// <seealso href="about_CaseReport"/>
public sealed partial class ProtectCaseRecordCommand;

namespace CaseTools;

/// <remarks>
/// <para>
/// A partner's list often comes every week in the same form. Look at it once with <see cref="TestCaseIntakeCommand"/>, keep how its columns
/// were found in a map, correct the map in a text editor where a guess was wrong, and give it to each later import with <c>-Map</c>.
/// </para>
/// <para>
/// The map is a JSON file: for each header the name of its field, or null for a column that fills none. Reports of several files may come
/// in; where they say two things of one header, no map is written, and an error names the header.
/// </para>
/// </remarks>
/// <parameter name="Path">The map to write, such as partner.map.json. A file that is there is replaced.</parameter>
/// <inputs cref="IntakeReport">Reports, from <c>Test-CaseIntake</c> or <c>Import-CaseIntake -ReportVariable</c>.</inputs>
/// <outputs cref="FileInfo">With <c>-PassThru</c> the file that was written; else nothing.</outputs>
/// <notes>
/// <para>
/// The map holds headers and names of fields and no value of any person. Headers that are whole questions stand in it as they are.
/// </para>
/// </notes>
/// <example>
/// <title>Keep the columns of a partner's list</title>
/// <code>
/// Test-CaseIntake partner-list.csv | New-CaseIntakeMap partner.map.json
/// Get-Content partner.map.json
/// </code>
/// <para>Writes the map and shows it. Correct it in a text editor before you use it.</para>
/// </example>
/// <example>
/// <title>Import by a map</title>
/// <code>
/// $map = @{ 'Кому звонить' = 'phone'; 'Столбец 9' = $null }
/// Test-CaseIntake partner-list.csv -Map $map | New-CaseIntakeMap partner.map.json
/// Import-CaseIntake partner-list.csv -Map partner.map.json -DateOrder DayMonthYear
/// </code>
/// <para>
/// The second line keeps what you said of two columns, and what was found of the others. The third imports by it and
/// guesses no column; a warning says that the encoding was guessed.
/// </para>
/// </example>
/// <example>
/// <title>Keep the columns of an import that went well</title>
/// <code>
/// $records = Import-CaseIntake ./intake/*.csv -ReportVariable reports
/// $reports | New-CaseIntakeMap office.map.json -NoClobber -PassThru
/// </code>
/// <para>Writes one map for all files of the folder, and gives the file. An earlier map of that name would stay, with an error.</para>
/// </example>
/// <seealso cref="TestCaseIntakeCommand"/>
/// <seealso cref="ImportCaseIntakeCommand"/>
/// <seealso href="about_CaseIntake"/>
public sealed partial class NewCaseIntakeMapCommand;

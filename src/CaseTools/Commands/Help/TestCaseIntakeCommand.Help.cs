namespace CaseTools;

/// <remarks>
/// <para>
/// A dry run. It reads a file with the same eyes as <see cref="ImportCaseIntakeCommand"/>, and tells what would become of it: what is
/// wrong, what was guessed, what was understood, and how many rows would be kept, rejected and skipped. It writes no file and gives no
/// records.
/// </para>
/// <para>
/// The letter names files, lines and columns, and no person: you can send it to whoever made the file.
/// </para>
/// </remarks>
/// <parameter name="Path">The intake files: CSV, TSV or .xlsx. Wildcards are taken, and so are several paths.</parameter>
/// <parameter name="LiteralPath">
/// The intake files, each path taken as it is: for names with square brackets. Files from Get-ChildItem come in here.
/// </parameter>
/// <inputs cref="string">Paths of intake files; wildcards are taken. Files from Get-ChildItem are taken by their property PSPath.</inputs>
/// <outputs cref="IntakeReport">A report for each table that was read: shown as a letter, with every fact as a property.</outputs>
/// <outputs cref="bool">With <c>-Quiet</c>: True where every row and every value of all files can be read, else False.</outputs>
/// <notes>
/// <para>
/// The letter is always in English. A file that is no table gives a letter too, which says why; a file that cannot be opened is an error.
/// </para>
/// </notes>
/// <example>
/// <title>Look at a new file before you import it</title>
/// <code>
/// Test-CaseIntake partner-list.csv
/// </code>
/// <para>
/// Shows the letter. Where it says that dates could be read in two ways or that a column is not known, import with <c>-DateOrder</c> or
/// <c>-Map</c>.
/// </para>
/// </example>
/// <example>
/// <title>Try out what to say of a file</title>
/// <code>
/// $map = @{ 'Кому звонить' = 'phone'; 'Столбец 9' = $null }
/// Test-CaseIntake partner-list.csv -DateOrder DayMonthYear -Map $map
/// </code>
/// <para>
/// Shows the letter as it would be with this order of dates and this map. When nothing is wrong any more, import with the same.
/// </para>
/// </example>
/// <example>
/// <title>One answer for a script</title>
/// <code>
/// Test-CaseIntake ./intake/*.csv -Quiet
/// if (-not (Test-CaseIntake ./intake/*.csv -Quiet)) { throw 'Look at the letters first.' }
/// </code>
/// <para>Gives True or False for all files together. The second line ends a script where the answer is False.</para>
/// </example>
/// <example>
/// <title>Write the letter to a file</title>
/// <code>
/// (Test-CaseIntake partner-list.csv).Letter | Set-Content letter.txt -Encoding utf8
/// </code>
/// <para>Leaves letter.txt, ready for a mail to the partner who made the list.</para>
/// </example>
/// <seealso cref="ImportCaseIntakeCommand"/>
/// <seealso cref="NewCaseIntakeMapCommand"/>
/// <seealso href="about_CaseIntake"/>
public sealed partial class TestCaseIntakeCommand;

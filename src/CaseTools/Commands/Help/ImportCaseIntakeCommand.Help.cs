namespace CaseTools;

/// <remarks>
/// <para>
/// Takes intake lists as they come: from KoboToolbox, ODK, Google Forms, or a partner's own sheet, with headers in English, Russian,
/// Ukrainian or Kazakh. Every row is accounted for: rows read = kept + rejected + skipped. Encoding, delimiter and columns are found; what
/// was guessed stands in the report of the file. Look at a new file with <see cref="TestCaseIntakeCommand"/> first: it writes nothing.
/// </para>
/// <para>
/// Only an id is needed (<c>case_id</c>, else <c>source_uuid</c>). Any other empty cell is not known, which is not "no". A value that
/// cannot be read counts as not known and stands with its raw text in the <c>Problems</c> of its record.
/// </para>
/// <para>
/// A row without id and name, or one that does not fit its table, is rejected: one error each, with file and line, and the others go on.
/// With <see cref="RejectPath"/> these rows are kept, so that you can correct them and import them again.
/// </para>
/// </remarks>
/// <parameter name="Path">
/// The intake files: CSV, TSV or .xlsx. Wildcards are taken, and so are several paths. Import what belongs together in one command: the main
/// table of a form and those of its household members, or a file and its corrected rejects.
/// </parameter>
/// <parameter name="LiteralPath">
/// The intake files, each path taken as it is: for names with square brackets. Files from Get-ChildItem come in here.
/// </parameter>
/// <inputs cref="string">Paths of intake files; wildcards are taken. Files from Get-ChildItem are taken by their property PSPath.</inputs>
/// <outputs cref="IntakeRecord">One record per person, with the report of its file in <c>IntakeReport</c>.</outputs>
/// <notes>
/// <para>
/// A file of the same content is imported once, whatever its name. A person who arrives twice is counted once by
/// <see cref="MeasureCaseUrgencyCommand"/>.
/// </para>
/// <para>The rejects file holds rows as they stood, names included. Delete it when nobody needs it any more.</para>
/// <para>With <c>-WhatIf</c> everything is read, and no rejects file is written.</para>
/// </notes>
/// <example>
/// <title>From a folder of intake files to the report</title>
/// <code>
/// $borders = Import-BorderStatus borders.csv
/// Import-CaseIntake ./intake/*.csv -RejectPath rejects.csv |
///     Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T12:00:00+03:00 |
///     Export-CaseReport report.xlsx
/// </code>
/// <para>
/// The daily work in three lines: reads every CSV file of the folder, scores the cases, and writes the Excel report. Rejected rows go
/// to rejects.csv; an earlier one is put aside, and a warning says under which name. Leave out <c>-AsOf</c> to score as of now.
/// </para>
/// </example>
/// <example>
/// <title>Say how a partner's file is written</title>
/// <code>
/// $records = Import-CaseIntake partner-list.csv -Encoding windows-1251 -DateOrder DayMonthYear
/// $records
/// $records.Problems
/// </code>
/// <para>
/// Shows the records, and after them whatever still could not be read, with its raw text. Use this where names came out wrong or dates with
/// slashes were not read. A warning names the columns that are not known: see the next example.
/// </para>
/// </example>
/// <example>
/// <title>Say which column is which</title>
/// <code>
/// $map = @{ 'Кому звонить' = 'phone'; 'Столбец 9' = $null }
/// Import-CaseIntake partner-list.csv -DateOrder DayMonthYear -Map $map
/// </code>
/// <para>
/// The column "Кому звонить" fills the field phone, and "Столбец 9" fills none. A warning says that the encoding was guessed. To keep
/// the map for the next time, see <see cref="NewCaseIntakeMapCommand"/>.
/// </para>
/// </example>
/// <example>
/// <title>Import corrected rows together with their file</title>
/// <code>
/// Import-CaseIntake intake/monday.csv, rejects.csv -RejectPath still-rejected.csv
/// </code>
/// <para>
/// After you have corrected the rows in rejects.csv: gives the records of both files, so that families stay together. The columns that were
/// added to rejects.csv (file, line, reason) are left aside.
/// </para>
/// </example>
/// <example>
/// <title>Keep the account of every row</title>
/// <code>
/// $records = Import-CaseIntake ./intake/*.csv -ReportVariable reports
/// $reports | Format-Table Name, RowsRead, RowsKept, RowsRejected, RowsSkipped
/// </code>
/// <para>Shows for each file how many rows were read, and what became of them: read = kept + rejected + skipped.</para>
/// </example>
/// <seealso cref="TestCaseIntakeCommand"/>
/// <seealso cref="NewCaseIntakeMapCommand"/>
/// <seealso cref="NewCaseIntakeTemplateCommand"/>
/// <seealso cref="MeasureCaseUrgencyCommand"/>
/// <seealso href="about_CaseIntake"/>
public sealed partial class ImportCaseIntakeCommand;

namespace CaseTools;

/// <remarks>
/// <para>
/// Nobody has to start from an empty sheet. The form has a column for every field that is read, under a label in the language you ask for:
/// English, Russian, Ukrainian or Kazakh. In a workbook, cells that take a code have a drop-down list, and cells that take a date or a list
/// show a hint with an example. Filled in, it goes to <see cref="ImportCaseIntakeCommand"/> as it is, and nothing in it has to be guessed.
/// </para>
/// </remarks>
/// <parameter name="Path">The form to write. The ending says what it is: .xlsx for a workbook with lists, .csv for text.</parameter>
/// <inputs>Nothing comes from the pipeline.</inputs>
/// <outputs cref="FileInfo">With <c>-PassThru</c> the file that was written; else nothing.</outputs>
/// <notes>
/// <para>
/// Delete the columns that you do not need: what is not asked is not known, and nothing breaks. Only an id must be there: <c>case_id</c>
/// under its label.
/// </para>
/// </notes>
/// <example>
/// <title>A form for the office, with drop-down lists</title>
/// <code>
/// New-CaseIntakeTemplate intake.xlsx -Language ru
/// </code>
/// <para>Leaves intake.xlsx with Russian labels and lists.</para>
/// </example>
/// <example>
/// <title>A form as text</title>
/// <code>
/// New-CaseIntakeTemplate intake-form.csv -Language en
/// </code>
/// <para>Leaves intake-form.csv with two lines, the labels and the names of the fields below them, for a partner whose program takes CSV.</para>
/// </example>
/// <example>
/// <title>A form in each language</title>
/// <code>
/// 'en', 'ru', 'uk', 'kk' |
///     ForEach-Object { New-CaseIntakeTemplate "form-$_.csv" -Language $_ -PassThru }
/// </code>
/// <para>Leaves four forms and lists the files.</para>
/// </example>
/// <seealso cref="ImportCaseIntakeCommand"/>
/// <seealso cref="TestCaseIntakeCommand"/>
/// <seealso href="about_CaseIntake"/>
public sealed partial class NewCaseIntakeTemplateCommand;

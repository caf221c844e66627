namespace CaseTools;

/// <remarks>
/// <para>
/// People write to two offices, or twice to one. It says what their records share; nothing is merged. Two records are held against each other where they share a document number, telephone, e-mail
/// address, messenger name or name, however it was typed: words in another order, look-alike letters, spaces and hyphens do not matter. What
/// they share is weighed: document number 80, telephone and e-mail 45 each, messenger 35, name and date of birth 30 each, age 15. Another sex
/// and another date of birth each take 40 away.
/// </para>
/// <para>
/// A relative or a shelter shares a telephone, and many people share a name: look at both records before you close a case. Of more than twelve
/// records that share one thing, each is held against the next one alone, and those are shown that have the name or the date of birth in common too. Records of one travelling group are one
/// case and no pair. A record that arrives twice under one case id is counted once, with a warning.
/// </para>
/// </remarks>
/// <inputs cref="IntakeRecord">Records, from <c>Import-CaseIntake</c>. All of them come in before the first pair goes out.</inputs>
/// <outputs cref="CaseDuplicate">
/// A pair of records, the likeliest first: case ids, files and lines of both, the likeness, and what they share, never its value.
/// </outputs>
/// <notes>
/// <para>The weights are policy choices, not measured facts. The sheet Quality of a report shows the pairs of likeness 60 and more.</para>
/// </notes>
/// <example>
/// <title>Who stands twice in the files of this week</title>
/// <code>
/// $records = Import-CaseIntake ./intake/*.csv
/// $records | Find-CaseDuplicate
/// </code>
/// <para>Shows the likely pairs, the likeliest first, and what they share. The list view says in which files and lines they stand.</para>
/// </example>
/// <example>
/// <title>Look at weaker signs too, with files and lines</title>
/// <code>
/// $records | Find-CaseDuplicate -Threshold 45 | Format-List
/// </code>
/// <para>Shows pairs too that share a telephone and nothing else: many of them are relatives.</para>
/// </example>
/// <example>
/// <title>Keep a list for the team</title>
/// <code>
/// $records | Find-CaseDuplicate -Language ru |
///     Export-Csv duplicates.csv -NoTypeInformation -Encoding utf8
/// </code>
/// <para>Leaves duplicates.csv, with what they share in Russian. The list holds case ids and first names: keep it within the team.</para>
/// </example>
/// <seealso cref="ImportCaseIntakeCommand"/>
/// <seealso cref="ExportCaseReportCommand"/>
/// <seealso href="about_CaseIntake"/>
public sealed partial class FindCaseDuplicateCommand;

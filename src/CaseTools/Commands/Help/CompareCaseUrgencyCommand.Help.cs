namespace CaseTools;

/// <remarks>
/// <para>
/// Cases that rose come first, those in the most urgent band before the others; then those that fell, that moved within their band, that
/// are new, and that are gone. <c>Why</c> says it in one line; <c>Parts</c>, <c>Floors</c> and <c>Causes</c> say it in pieces.
/// </para>
/// <para>
/// The earlier side may be cases of this session, the report of an earlier day, or a snapshot from <c>Measure-CaseUrgency
/// -SnapshotPath</c>. A report needs its sheet Why for parts and causes; one that was written with <c>-Sheet Queue</c> tells bands, scores
/// and ranks alone, and a warning says so.
/// </para>
/// </remarks>
/// <inputs cref="CaseAssessment">The cases now, from <c>Measure-CaseUrgency</c>.</inputs>
/// <outputs cref="CaseChange">One object per case of which something changed; with <c>-IncludeEqual</c> the others too.</outputs>
/// <notes>
/// <para>Compare whole queues: a case that was left out on one side counts as new or as gone.</para>
/// <para>
/// An encrypted report cannot be opened here: keep a snapshot for the next day. Where one side is a scenario, every line begins with "What
/// if:".
/// </para>
/// </notes>
/// <example>
/// <title>What changed since yesterday's report</title>
/// <code>
/// $borders = Import-BorderStatus borders.csv
/// $records = Import-CaseIntake ./intake/*.csv
/// $at = '2022-09-27T12:00:00+03:00'
/// $cases = $records | Measure-CaseUrgency -BorderStatus $borders -AsOf $at
/// $cases | Compare-CaseUrgency -ReferencePath yesterday.xlsx
/// </code>
/// <para>
/// Shows who rose and who fell since the report was written, and why. To have this in today's report, see <c>Export-CaseReport
/// -Previous</c>.
/// </para>
/// </example>
/// <example>
/// <title>Compare with a snapshot</title>
/// <code>
/// $cases | Compare-CaseUrgency -ReferencePath yesterday.json |
///     Where-Object Kind -eq Raised | Format-List CaseId, Why
/// $cases | Compare-CaseUrgency -ReferencePath yesterday.json -IncludeEqual
/// </code>
/// <para>Shows first the cases that rose, in full. The last line lists every case, those of which nothing changed too.</para>
/// </example>
/// <example>
/// <title>Whom a closure would hit</title>
/// <code>
/// $scenario = Import-BorderStatus lars-closed.csv
/// $whatIf = $records | Measure-CaseUrgency -BorderStatus $borders -Scenario $scenario -AsOf $at
/// $whatIf | Compare-CaseUrgency $cases -IncludeEqual
/// </code>
/// <para>Shows for each case what would become of it if the crossing closed. A warning says that this is not what is.</para>
/// </example>
/// <example>
/// <title>In another language</title>
/// <code>
/// $cases | Compare-CaseUrgency -ReferencePath yesterday.json -IncludeEqual -Language ru
/// </code>
/// <para>Says it in Russian. Reasons stay in the language in which they were scored.</para>
/// </example>
/// <seealso cref="MeasureCaseUrgencyCommand"/>
/// <seealso cref="ExportCaseReportCommand"/>
/// <seealso href="about_CaseReport"/>
public sealed partial class CompareCaseUrgencyCommand;

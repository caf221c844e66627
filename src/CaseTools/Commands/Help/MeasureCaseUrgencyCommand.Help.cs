namespace CaseTools;

/// <remarks>
/// <para>
/// Records of persons who travel together (one <c>group_id</c>, else one <c>case_id</c>) become one case. Each case gets up to 100 points
/// from seven parts: border closure, dependants, threat, nearest deadline, documents, means and safeguarding. The points put it into a
/// band: Emergency, Urgent, Priority or Standard. Floors raise the band, never the points, where something cannot wait, such as a sign of
/// self-harm.
/// </para>
/// <para>
/// Nothing is hidden in the number: <c>Reasons</c> says for every point which field, file, line, border row and rule gave it.
/// <c>ScoreRange</c> says between what score and band the case stands while answers are missing, <c>Questions</c> what to ask first,
/// <c>Options</c> which ways out there are, <c>ContactBy</c> by when to call.
/// </para>
/// <para>
/// The score orders a queue. It does not measure a person's worth or decide about help: a caseworker does, with
/// <see cref="SetCaseUrgencyCommand"/>.
/// </para>
/// </remarks>
/// <inputs cref="IntakeRecord">Records, from <c>Import-CaseIntake</c>. All of them come in before the first case goes out.</inputs>
/// <outputs cref="CaseAssessment">One assessment per case, the most urgent first.</outputs>
/// <notes>
/// <para>
/// The same input gives the same queue on every machine, in every culture and time zone, as long as <c>-AsOf</c> is the same. Without it
/// the clock counts.
/// </para>
/// <para>
/// In a script, begin with <c>$ErrorActionPreference = 'Stop'</c>: a queue that was scored without its border file is a wrong queue.
/// </para>
/// </notes>
/// <example>
/// <title>Score and see whom to call first</title>
/// <code>
/// $borders = Import-BorderStatus borders.csv
/// $records = Import-CaseIntake ./intake/*.csv
/// $at = '2022-09-27T12:00:00+03:00'
/// $cases = $records | Measure-CaseUrgency -BorderStatus $borders -AsOf $at
/// $cases
/// </code>
/// <para>Shows the queue: rank, case, band, score, contact by, and the strongest reasons. Leave out <c>-AsOf</c> to score as of now.</para>
/// </example>
/// <example>
/// <title>Why does this case stand here</title>
/// <code>
/// $cases[0].Reasons
/// $cases[0].Questions
/// $cases | Select-Object -First 1
/// </code>
/// <para>
/// Shows every point of the first case with its reason, then what to ask, the strongest question first, then the case itself.
/// </para>
/// </example>
/// <example>
/// <title>Count money in other currencies</title>
/// <code>
/// $rates = @{ EUR = 57; USD = 58 }
/// $records | Measure-CaseUrgency -BorderStatus $borders -ExchangeRate $rates -AsOf $at
/// </code>
/// <para>One euro counts as 57 roubles and one dollar as 58. Money without a rate counts as not known.</para>
/// </example>
/// <example>
/// <title>Keep to decisions, and keep a snapshot</title>
/// <code>
/// $files = @{ DecisionPath = 'decisions.csv'; SnapshotPath = 'today.json' }
/// $records | Measure-CaseUrgency -BorderStatus $borders @files
/// </code>
/// <para>
/// Leaves today.json, without names, for <see cref="CompareCaseUrgencyCommand"/> on the next day, and gives the cases as of now. The
/// decisions in decisions.csv stand where they still hold.
/// </para>
/// </example>
/// <example>
/// <title>What if a crossing closed</title>
/// <code>
/// $scenario = Import-BorderStatus lars-closed.csv
/// $whatIf = $records | Measure-CaseUrgency -BorderStatus $borders -Scenario $scenario -AsOf $at
/// $whatIf
/// </code>
/// <para>Scores with the crossing closed for men of 18 to 65. Whatever rests on it is marked WHAT IF, in the report too.</para>
/// </example>
/// <seealso cref="ImportCaseIntakeCommand"/>
/// <seealso cref="ImportBorderStatusCommand"/>
/// <seealso cref="SetCaseUrgencyCommand"/>
/// <seealso cref="CompareCaseUrgencyCommand"/>
/// <seealso cref="ExportCaseReportCommand"/>
/// <seealso href="about_CaseUrgency"/>
public sealed partial class MeasureCaseUrgencyCommand;

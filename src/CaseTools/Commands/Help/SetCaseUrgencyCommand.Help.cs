namespace CaseTools;

/// <remarks>
/// <para>
/// The score knows what the record holds; you may know more. Decide the band, say why, and say when to look again. The decision goes into a
/// CSV file that is only ever added to; the latest decision on a case counts. Give that file to <see cref="MeasureCaseUrgencyCommand"/>
/// with <c>-DecisionPath</c>.
/// </para>
/// <para>
/// The cautious reading holds. A case that you raised stays raised until another decision supersedes it. A case that you lowered goes
/// back to its computed band after the review date, when it becomes more urgent than it was, or when a safeguarding floor asks for more.
/// </para>
/// <para>
/// The rank stays that of the run that the case is from: score again to see the new order. To take a decision back, decide the
/// computed band.
/// </para>
/// </remarks>
/// <inputs cref="CaseAssessment">Assessed cases, from <c>Measure-CaseUrgency</c>. Each gets the same decision.</inputs>
/// <outputs cref="CaseAssessment">
/// Each case with the decision in <c>Decision</c>: <c>Band</c> is the decided band, <c>ComputedBand</c> the one that was computed.
/// </outputs>
/// <notes>
/// <para>
/// A reason that holds a surname, telephone, e-mail address or document number of the case is refused: the file holds case ids and no
/// names.
/// </para>
/// <para>
/// Look at the file in Excel, but correct it in a text editor: Excel turns an id such as 0012 into a number. The file is UTF-8 and
/// holds reasons: keep it as safe as a report.
/// </para>
/// </notes>
/// <example>
/// <title>Raise a case</title>
/// <code>
/// $borders = Import-BorderStatus borders.csv
/// $cases = Import-CaseIntake ./intake/*.csv |
///     Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T12:00:00+03:00
/// $decision = @{ By = 'K.'; ReviewOn = (Get-Date).AddDays(7); Path = 'decisions.csv' }
/// $cases | Where-Object CaseId -eq CT-002 |
///     Set-CaseUrgency @decision -Band Urgent -Reason 'the recruitment office came twice'
/// </code>
/// <para>
/// Writes the decision to decisions.csv and shows the case with it. What is the same in all decisions of the day is said once, in
/// <c>$decision</c>: who decides, the review in a week, and the file.
/// </para>
/// </example>
/// <example>
/// <title>Lower a case for a week</title>
/// <code>
/// $cases | Where-Object CaseId -eq CT-001 |
///     Set-CaseUrgency @decision -Band Standard -Reason 'roof found until spring'
/// </code>
/// <para>
/// Shows the case, which now stands in the band Standard until the end of its review day, or until it becomes more urgent than it was.
/// </para>
/// </example>
/// <example>
/// <title>Take a decision back</title>
/// <code>
/// $case = $cases | Where-Object CaseId -eq CT-002
/// $case | Set-CaseUrgency @decision -Band $case.ComputedBand -Reason 'was a misunderstanding'
/// </code>
/// <para>Shows the case. The file keeps both decisions, and the later one counts: the case stands where it is computed to stand.</para>
/// </example>
/// <example>
/// <title>See what would be written</title>
/// <code>
/// $cases | Where-Object CaseId -eq CT-002 |
///     Set-CaseUrgency @decision -Band Urgent -Reason 'the recruitment office came' -WhatIf
/// </code>
/// <para>Says which case would be decided and how, and writes nothing.</para>
/// </example>
/// <seealso cref="MeasureCaseUrgencyCommand"/>
/// <seealso cref="ExportCaseReportCommand"/>
/// <seealso href="about_CaseUrgency"/>
public sealed partial class SetCaseUrgencyCommand;

namespace CaseTools;

/// <remarks>
/// <para>
/// Test a model after every change. Each finding has the file, the line, the place and what was expected there. No output means that
/// nothing speaks against the model. A model in which a riskier answer would lower a score or a band is refused: with such a model the
/// queue would be wrong, and <see cref="MeasureCaseUrgencyCommand"/> would not score with it.
/// </para>
/// <para>
/// With assessed cases it also shows what hangs on each weight: every weight is moved down and up by a fifth, one at a time, and the cases
/// are scored again. The weight that would move most cases into another band comes first: that is what to talk about first.
/// </para>
/// </remarks>
/// <parameter name="Path">The model files, JSON; wildcards are taken. The default model where none is given.</parameter>
/// <inputs cref="string">Paths of model files; wildcards are taken. Files from Get-ChildItem are taken by their property PSPath.</inputs>
/// <inputs cref="CaseAssessment">Assessed cases, from <c>Measure-CaseUrgency</c>.</inputs>
/// <outputs cref="UrgencyModelFinding">One for everything that contradicts itself; none for a model that can be used.</outputs>
/// <outputs cref="WeightSensitivity">With cases: one for each weight, with the number of cases that would change their band.</outputs>
/// <outputs cref="bool">With <c>-Quiet</c>: True where every model can be used, else False.</outputs>
/// <notes>
/// <para>
/// Weights are what counts in points, the limits of the bands, and the living cost. Ages, days, hours and levels are not moved. A weight
/// moves by one point at least.
/// </para>
/// </notes>
/// <example>
/// <title>Test a model after a change</title>
/// <code>
/// Test-UrgencyModel my-model.json -Verbose
/// </code>
/// <para>Lists the findings. Here there is none, and the verbose line says that the model can be used.</para>
/// </example>
/// <example>
/// <title>Stop a script where the model cannot be used</title>
/// <code>
/// Test-UrgencyModel my-model.json -Quiet
/// if (-not (Test-UrgencyModel my-model.json -Quiet)) { throw 'Correct my-model.json first.' }
/// </code>
/// <para>Gives True. The second line ends a script before anything is scored where the answer is False.</para>
/// </example>
/// <example>
/// <title>What hangs on each weight</title>
/// <code>
/// $borders = Import-BorderStatus borders.csv
/// $cases = Import-CaseIntake ./intake/*.csv |
///     Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T12:00:00+03:00
/// $cases | Test-UrgencyModel my-model.json | Select-Object -First 10
/// </code>
/// <para>
/// Shows the ten weights on which most bands hang. <c>BandsChangedLower</c> and <c>BandsChangedHigher</c> count the cases that would stand
/// in another band if the weight were a fifth lower or higher.
/// </para>
/// </example>
/// <example>
/// <title>Move the weights further</title>
/// <code>
/// $cases | Test-UrgencyModel my-model.json -Change 0.5 | Where-Object BandsChangedHigher -gt 0
/// </code>
/// <para>Moves each weight by half of it, and keeps those that would move a case when they are higher.</para>
/// </example>
/// <seealso cref="GetUrgencyModelCommand"/>
/// <seealso cref="MeasureCaseUrgencyCommand"/>
/// <seealso href="about_CaseUrgency"/>
public sealed partial class TestUrgencyModelCommand;

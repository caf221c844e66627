namespace CaseTools;

/// <remarks>
/// <para>
/// One row is one dated observation of a crossing or a rule: where, for whom, open or closed, until when, seen when and by whom. Keep the
/// history: for each <c>route_id</c> the newest observation before the scoring time counts, so that any past day can be scored again.
/// </para>
/// <para>
/// Every time needs its UTC offset, such as <c>2022-09-29T21:00:00Z</c>: midnight in Helsinki is the day before in London. <c>*</c> in
/// <c>to_country</c> makes a row a rule for every route out of a country.
/// </para>
/// <para>
/// A row that cannot be read whole is refused alone: an error says file, line and column, and a warning counts such rows, because the
/// cases are then scored without them.
/// </para>
/// </remarks>
/// <parameter name="Path">The border files, CSV. Wildcards are taken, and so are several paths.</parameter>
/// <parameter name="LiteralPath">
/// The border files, each path taken as it is: for names with square brackets. Files from Get-ChildItem come in here.
/// </parameter>
/// <inputs cref="string">Paths of border files; wildcards are taken. Files from Get-ChildItem are taken by their property PSPath.</inputs>
/// <outputs cref="BorderStatus">One object per observation, for the parameters <c>-BorderStatus</c> and <c>-Scenario</c>.</outputs>
/// <notes>
/// <para>
/// The module brings a sample from the press of September 2022, in the folder data beside it. It shows the columns and is not for
/// real decisions: borders change within hours.
/// </para>
/// </notes>
/// <example>
/// <title>Read the observations for scoring</title>
/// <code>
/// $borders = Import-BorderStatus borders.csv
/// Import-CaseIntake ./intake/*.csv |
///     Measure-CaseUrgency -BorderStatus $borders -AsOf 2022-09-27T12:00:00+03:00
/// </code>
/// <para>Shows the queue that comes of it: the observations stay in a variable, and the cases are scored with them.</para>
/// </example>
/// <example>
/// <title>Look at what was read</title>
/// <code>
/// Import-BorderStatus borders.csv |
///     Sort-Object RouteId, AsOf |
///     Format-Table RouteId, Status, Level, ClosingAt, AsOf
/// </code>
/// <para>
/// Shows the history of each route. To see what is in force, and how old it is, use <see cref="GetBorderStatusCommand"/>.
/// </para>
/// </example>
/// <example>
/// <title>Look at the sample of the module</title>
/// <code>
/// Import-BorderStatus (Join-Path (Get-Module CaseTools).ModuleBase data/borders-2022-09.csv)
/// </code>
/// <para>Gives the observations of the sample: a model for a file of your own.</para>
/// </example>
/// <seealso cref="GetBorderStatusCommand"/>
/// <seealso cref="MeasureCaseUrgencyCommand"/>
/// <seealso href="about_CaseUrgency"/>
public sealed partial class ImportBorderStatusCommand;

namespace CaseTools;

/// <remarks>
/// <para>
/// Of each route the newest observation before the given time is shown: whether it is open, its closure level (0 open to 5 closed), when it
/// closes, how old the observation is, and whether sources differ. Look at it before you score: a queue is as good as its borders.
/// </para>
/// <para>
/// With the default model an observation is stale after 7 days and very stale after 14. Old news drifts towards "not known" in the score,
/// so observe again what stands as stale here.
/// </para>
/// </remarks>
/// <inputs cref="BorderStatus">Observations, from <c>Import-BorderStatus</c>.</inputs>
/// <outputs cref="BorderRouteStatus">One object per route: what is in force on it, with age, conflicts and the observation itself.</outputs>
/// <notes>
/// <para>
/// The level is the route's by itself. For one person it may be higher: a visa is missing, or a rule names their sex and age. What a route
/// is for a case stands in the <c>Options</c> of its assessment.
/// </para>
/// </notes>
/// <example>
/// <title>What is in force on the ways out of Russia</title>
/// <code>
/// $borders = Import-BorderStatus borders.csv
/// $borders | Get-BorderStatus -From RU -AsOf 2022-09-27T12:00:00+03:00
/// </code>
/// <para>Shows each route with its level and age. Leave out <c>-AsOf</c> to see it as of now.</para>
/// </example>
/// <example>
/// <title>Only what has to be observed again</title>
/// <code>
/// $borders | Get-BorderStatus -AsOf 2022-09-29T12:00:00+03:00 | Where-Object Age -ne Fresh
/// </code>
/// <para>Lists the routes whose newest observation is stale: ask about these first.</para>
/// </example>
/// <example>
/// <title>Look at some countries alone</title>
/// <code>
/// $borders | Get-BorderStatus -To Georgia, KZ -AsOf 2022-09-27T12:00:00+03:00
/// </code>
/// <para>Shows the routes into Georgia and Kazakhstan, and the rules that hold for every route out.</para>
/// </example>
/// <example>
/// <title>What if a crossing closed</title>
/// <code>
/// $scenario = Import-BorderStatus lars-closed.csv
/// $borders | Get-BorderStatus -Scenario $scenario -AsOf 2022-09-27T12:00:00+03:00
/// </code>
/// <para>Shows the routes as they would be. The row that nobody observed is marked WHAT IF.</para>
/// </example>
/// <seealso cref="ImportBorderStatusCommand"/>
/// <seealso cref="MeasureCaseUrgencyCommand"/>
/// <seealso href="about_CaseUrgency"/>
public sealed partial class GetBorderStatusCommand;

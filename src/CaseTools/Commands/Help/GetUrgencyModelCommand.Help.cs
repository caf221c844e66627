namespace CaseTools;

/// <remarks>
/// <para>
/// A model says what each answer weighs, whose countries are meant, and which bands and floors there are. The module brings a default one.
/// Its weights are policy choices, not measured facts: read them before you use them, and write your own model where they do not say
/// what your organisation holds.
/// </para>
/// </remarks>
/// <parameter name="Path">The model files, JSON; wildcards are taken. The default model where none is given.</parameter>
/// <inputs cref="string">Paths of model files; wildcards are taken. Files from Get-ChildItem are taken by their property PSPath.</inputs>
/// <outputs cref="UrgencyModel">The model, for the parameter <c>-Model</c>.</outputs>
/// <notes>
/// <para>
/// Change a copy, never the file in the module's folder: the next version replaces it. Give your model an id and a version of your own, and
/// raise the version with every change: both stand in every report.
/// </para>
/// </notes>
/// <example>
/// <title>Look at the default model</title>
/// <code>
/// $model = Get-UrgencyModel
/// $model
/// $model.Bands
/// </code>
/// <para>Shows what the model is, and its bands with the hours within which a case is to be contacted.</para>
/// </example>
/// <example>
/// <title>Score with a model of your own</title>
/// <code>
/// $model = Get-UrgencyModel my-model.json
/// $borders = Import-BorderStatus borders.csv
/// Import-CaseIntake ./intake/*.csv |
///     Measure-CaseUrgency -BorderStatus $borders -Model $model -AsOf 2022-09-27T12:00:00+03:00
/// </code>
/// <para>Reads the model once and ranks the cases by its weights.</para>
/// </example>
/// <example>
/// <title>Take a copy to change</title>
/// <code>
/// $data = Join-Path (Get-Module CaseTools).ModuleBase data
/// Copy-Item $data/urgency-model.json our-model.json
/// Copy-Item $data/urgency-model.schema.json .
/// Get-UrgencyModel our-model.json
/// </code>
/// <para>
/// Leaves a copy of the default model, and beside it the schema, by which an editor such as Visual Studio Code explains each number. The
/// last line reads the copy.
/// </para>
/// </example>
/// <seealso cref="TestUrgencyModelCommand"/>
/// <seealso cref="MeasureCaseUrgencyCommand"/>
/// <seealso href="about_CaseUrgency"/>
public sealed partial class GetUrgencyModelCommand;

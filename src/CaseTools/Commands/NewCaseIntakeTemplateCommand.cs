using System.Globalization;
using System.Management.Automation;
using CaseTools.Commands;
using CaseTools.Intake;

namespace CaseTools;

/// <summary>Writes an empty intake form that imports without a guess.</summary>
[Cmdlet(VerbsCommon.New, "CaseIntakeTemplate", SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo))]
public sealed partial class NewCaseIntakeTemplateCommand : FileWritingCommand
{
    /// <summary>
    /// The language of labels and lists: en (English), ru (Russian), uk (Ukrainian) or kk (Kazakh). Where it is not given, that of the session
    /// if it is one of these, else English.
    /// </summary>
    /// <value>The session's language</value>
    [Parameter]
    [ValidateSet("en", "ru", "uk", "kk")]
    public string? Language { get; set; }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        var isWorkbook = string.Equals(System.IO.Path.GetExtension(TargetPath), ".xlsx", StringComparison.OrdinalIgnoreCase);
        if (!isWorkbook && !string.Equals(System.IO.Path.GetExtension(TargetPath), ".csv", StringComparison.OrdinalIgnoreCase))
        {
            ThrowTerminatingError(CommandErrors.TemplatePathInvalid(Path));
        }

        var language = LanguageNow();
        var template = IntakeTemplate.In(language);
        var writer = this.Adapters().Templates;
        var isWritten = Write("Write intake form", stream =>
        {
            if (isWorkbook)
            {
                writer.WriteWorkbook(template, stream);
            }
            else
            {
                writer.WriteText(template, stream);
            }
        });
        if (isWritten)
        {
            WriteVerbose($"Empty intake form in the language {language} written to '{TargetPath}'.");
        }
    }

    private string LanguageNow()
    {
        var language = Language?.ToLowerInvariant() ?? CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        return FieldVocabulary.Languages.Contains(language) ? language : FieldVocabulary.Languages[0];
    }
}

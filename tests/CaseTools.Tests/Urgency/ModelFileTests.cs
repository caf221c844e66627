using CaseTools.IO.Json;
using CaseTools.Urgency;

namespace CaseTools.Tests.Urgency;

/// <summary>A finding tells the file and the line.</summary>
public sealed class ModelFileTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), $"model-{Guid.NewGuid():N}.json");

    public void Dispose() => File.Delete(path);

    [Theory]
    [InlineData("\"insideReservistAge\": 6", "\"insideReservistAge\": 1", "threat.insideReservistAge")]
    [InlineData("[0, 6, 12, 20, 28]", "[0, 6, 12, 20, 48]", "border.matrix[3][4]")]
    [InlineData("{ \"id\": \"F4\", \"when\": \"roofOrStayEnds\", \"days\": 3", "{ \"id\": \"F4\", \"when\": \"roofOrStayEnds\"", "floors[4].days")]
    [InlineData("\"note\": ", "\"colour\": \"red\",\n  \"note\": ", "colour")]
    public void At_the_line_where_it_stands_or_should_stand(string old, string changed, string place)
    {
        var text = File.ReadAllText(UrgencyModelFile.DefaultPath);
        var line = text[..text.IndexOf(old, StringComparison.Ordinal)].Count(sign => sign == '\n') + 1;

        // A byte order mark and line ends of Windows count for nothing.
        File.WriteAllText(path, "\ufeff" + text.Replace(old, changed, StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal));
        var finding = Assert.Single(UrgencyModelFile.Open(path, new JsonDocumentReader()).Findings, finding => finding.Place == place);

        Assert.Equal((Path.GetFileName(path), line), (finding.File, finding.Line));
    }

    [Theory]
    [InlineData("{\n  \"id\": \"x\"\n  \"version\": \"1\"\n}", 3, "no valid JSON")]
    [InlineData("{ \"cap\": 1,\n // twice\n \"cap\": 2 }", 3, "cap: the name stands twice")]
    [InlineData("{\n \"bands\": [\n {}, { \"from\":\n 1e400 } ] }", 4, "bands[1].from: a number that is too large")]
    [InlineData("[]", 1, "expected one object")]
    [InlineData("", 1, "no valid JSON")]
    public void A_file_that_is_no_model_is_one_finding_with_its_line(string text, int line, string reason)
    {
        File.WriteAllText(path, text);

        var finding = Assert.Single(UrgencyModelFile.Open(path, new JsonDocumentReader()).Findings);

        Assert.Equal(("", line), (finding.Place, finding.Line));
        Assert.Contains(reason, finding.Reason, StringComparison.Ordinal);
        Assert.Equal(finding.Reason, finding.ToString());
    }
}

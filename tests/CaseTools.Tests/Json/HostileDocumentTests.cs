using System.Text;
using CaseTools.Files;
using CaseTools.Hosting;
using CaseTools.IO.Json;

namespace CaseTools.Tests.Json;

/// <summary>JSON that somebody made to do harm is refused in words, before a tree of it stands in memory.</summary>
public sealed class HostileDocumentTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Theory]
    [InlineData(33)]
    [InlineData(100_000)]
    public void Levels_are_counted(int levels) =>
        Assert.Equal("objects and lists are nested deeper than 32 levels in it", Refusal(new string('[', levels) + new string(']', levels)));

    [Fact]
    public void Values_are_counted_before_they_are_held()
    {
        var bytes = Encoding.UTF8.GetBytes("[" + string.Concat(Enumerable.Repeat("0,", 10_000_001)) + "0]");
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal("more than ten million values stand in it, which no file of this kind holds", Refusal(bytes));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void Long_names_above_many_values_do_not_multiply()
    {
        var name = new string('n', 900);
        var json = string.Concat(Enumerable.Repeat($"{{\"{name}\":", 30)) + "[" + string.Concat(Enumerable.Repeat("0,", 30_000)) + "0]" + new string('}', 30);

        Assert.Equal("its objects and lists lie within each other under names that are too long", Refusal(json));
    }

    [Fact]
    public void A_name_of_megabytes_is_refused_and_not_repeated() => Assert.Equal("a name in it is longer than 1,000 signs", Refusal($"{{\"{new string('n', 3_000_000)}\":1}}"));

    [Theory]
    [InlineData("1e999")]
    [InlineData("1e99999999999")]
    [InlineData("-1e300")]
    public void A_number_without_measure_is_refused(string number) => Assert.Equal("a[0]: a number that is too large", Refusal($"{{\"a\":[{number}]}}"));

    [Fact]
    public void A_number_of_a_million_figures_is_refused_and_not_repeated() => Assert.Equal("a: a number that is too large", Refusal($"{{\"a\":1{new string('0', 1_000_000)}}}"));

    [Fact]
    public void A_name_that_stands_twice_is_refused() => Assert.Equal("a.b: the name stands twice", Refusal("{\"a\":{\"b\":1,\"b\":2}}"));

    [Fact]
    public void A_text_of_megabytes_is_read() =>
        Assert.Equal(5_000_000, Assert.IsType<DocumentNode.Text>(new JsonDocumentReader().Read(Encoding.UTF8.GetBytes($"\"{new string('x', 5_000_000)}\""))).Value.Length);

    // A gigabyte that takes no room on the disk.
    [Fact]
    public void A_model_or_map_of_a_gigabyte_is_refused_unread()
    {
        using (var sparse = new FileStream(file, FileMode.Open))
        {
            sparse.SetLength(1L << 30);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.StartsWith("it is larger than 8 MB, which no model and no column map is.", Assert.Throws<DocumentFormatException>(() => DocumentFile.Read(file)).Message, StringComparison.Ordinal);
        Assert.StartsWith("it is larger than 64 MB, which no file of decisions is.", Assert.Throws<IOException>(() => AppendedFile.Read(file, CancellationToken.None)).Message, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    private static string Refusal(string json) => Refusal(Encoding.UTF8.GetBytes(json));

    private static string Refusal(byte[] json) => Assert.Throws<DocumentFormatException>(() => new JsonDocumentReader().Read(json)).Message;
}

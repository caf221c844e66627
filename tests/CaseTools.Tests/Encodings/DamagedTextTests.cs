using CaseTools.IO.Encodings;
using CaseTools.Tests.Intake;
using CaseTools.Values;

namespace CaseTools.Tests.Encodings;

/// <summary>Text that an earlier program read in the wrong encoding is named, and stays as it is.</summary>
public sealed class DamagedTextTests
{
    [Theory]
    [InlineData(65001, 1251, "Привет")]
    [InlineData(65001, 1251, "Анна Иванова")]
    [InlineData(65001, 1251, "СЕРГЕЕВ РОМАН")]
    [InlineData(65001, 1252, "Привет")]
    [InlineData(65001, 1252, "Müller")]
    [InlineData(65001, 1252, "Zoé Lefèvre")]
    [InlineData(65001, 20866, "Ольга Кузнецова")]
    [InlineData(65001, 866, "Ольга Кузнецова")]
    [InlineData(20866, 1251, "Иванов Сергей")]
    [InlineData(1251, 20866, "Иванов Сергей")]
    [InlineData(866, 1251, "Иванов Сергей")]
    [InlineData(1251, 1252, "Иванов Сергей")]
    [InlineData(20866, 1252, "Иванов Сергей")]
    public void What_happened_to_the_text_is_named(int origin, int misread, string name)
    {
        var text = CodePages.Get(misread).GetString(CodePages.Get(origin).GetBytes(name));

        var run = IntakeRun.Of($"case_id,name\n1,{text}\n");

        var from = origin == CodePages.Utf8 ? "UTF-8" : CodePages.Get(origin).WebName;
        Assert.Equal($"{from} that was read as {CodePages.Get(misread).WebName} and saved again", run.Report.DoubleEncoding);
        Assert.Equal(text.Trim().Replace('\u00A0', ' '), Assert.Single(run.Records).FullName);
    }

    [Fact]
    public void One_damaged_row_among_many_is_enough()
    {
        var damaged = CodePages.Get(1251).GetString(IntakeRun.Utf8.GetBytes("Екатерина"));
        var rows = string.Concat(TypicalWords.All.Select((word, number) => $"{number},{word}\n"));

        Assert.Equal("UTF-8 that was read as windows-1251 and saved again", IntakeRun.Of($"case_id,name\n{rows}x,{damaged}\n").Report.DoubleEncoding);
    }

    [Theory]
    [InlineData("Анна")]
    [InlineData("С… Р° ФИО № 5 «Ласточка» – 300 ₽ СНИЛС ВУС СЗЧ")]
    [InlineData("São Paulo, NÃO, François, Łódź, Müller & Söhne, Çağlar, Ðorđe")]
    [InlineData("Қызылорда, Өскемен, Ұлытау, Әлия, Сүлейменов")]
    [InlineData("Їжакевич Ґедзь Єва В'ячеслав")]
    [InlineData("Ђорђевић Љиљана Његош")]
    [InlineData("თბილისი Երևան İstanbul 北京 😀 ✓")]
    public void Text_that_is_right_is_not_called_damaged(string text) => Assert.Null(IntakeRun.Of($"case_id;notes\n1;{text}\n").Report.DoubleEncoding);

    [Theory]
    [InlineData("чем выехал")]
    [InlineData("сам")]
    [InlineData("тем")]
    public void Three_letters_that_would_be_one_Chinese_sign_are_no_damage(string text) =>
        Assert.Null(IntakeRun.Of($"case_id,name\n1,{text}\n").Report.DoubleEncoding);

    [Fact]
    public void No_typical_word_by_itself_is_called_damaged() =>
        Assert.DoesNotContain(TypicalWords.All, word => DoubleEncoding.NameOf([word], 0) is not null);

    [Fact]
    public void Lost_signs_are_counted() => Assert.Equal(
        "3 sign(s) lost when the file was saved before, with U+FFFD in their place",
        IntakeRun.Of("case_id,name\n1,\uFFFDнна\n2,Б\uFFFD\uFFFDис\n").Report.DoubleEncoding);

    [Fact]
    public void The_caller_hears_what_to_do()
    {
        var words = EncodingWords.Surprises("utf-8", 1, null, "UTF-8 that was read as windows-1251 and saved again");

        Assert.Equal(
            "the text looks damaged before it came here: UTF-8 that was read as windows-1251 and saved again. Nothing was repaired. " +
            "Ask for the original file, or have it exported again as UTF-8 (\"CSV UTF-8\"), and import that.",
            Assert.Single(words));
    }

    [Fact]
    public void A_wrong_encoding_that_was_given_is_noticed()
    {
        var koi8 = CodePages.Get(CodePages.Koi8R).GetBytes("case_id,name\n1,Иванов Сергей\n");

        var run = IntakeRun.Of(koi8, IntakeRun.Options() with { Encoding = CodePages.Get(CodePages.Windows1251) });

        Assert.Equal(("windows-1251", "koi8-r that was read as windows-1251 and saved again"), (run.Report.Encoding, run.Report.DoubleEncoding));
    }
}

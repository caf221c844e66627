using CaseTools.Values;

namespace CaseTools.Tests.Values;

/// <summary>Words that say that there is no answer.</summary>
public sealed class EmptyWordsTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \t\u00A0")]
    [InlineData("n/a")]
    [InlineData("N/A")]
    [InlineData(" NA ")]
    [InlineData("NULL")]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("—")]
    [InlineData("Нет данных")]
    [InlineData("не знаю")]
    [InlineData("Б/Д")]
    [InlineData("unknown")]
    [InlineData("неизвестно")]
    [InlineData("немає даних")]
    [InlineData("невідомо")]
    [InlineData("білмеймін")]
    [InlineData("деректер жоқ")]
    [InlineData("н/д")]
    [InlineData("н.д.")]
    [InlineData("?")]
    [InlineData("NaN")]
    [InlineData("#N/A")]
    [InlineData("\uFEFF")]
    [InlineData("\u200B\u200F")]
    [InlineData("нет\u00A0данных")]
    [InlineData("Не указано.")]
    public void A_cell_without_an_answer_is_empty(string text) => Assert.True(EmptyWords.IsEmpty(text));

    [Theory]
    [InlineData("нет")]
    [InlineData("no")]
    [InlineData("none")]
    [InlineData("0")]
    [InlineData("Nana")]
    [InlineData("--")]
    public void An_answer_is_not_empty(string text) => Assert.False(EmptyWords.IsEmpty(text));
}

using CaseTools.Values;

namespace CaseTools.Tests.Values;

/// <summary>Cells without what nobody sees.</summary>
public sealed class CellTextTests
{
    [Theory]
    [InlineData("abc", "abc")]
    [InlineData(" abc\t", "abc")]
    [InlineData("\uFEFFabc\u200B", "abc")]
    [InlineData("\u00A0\u2009abc\u202F\u3000", "abc")]
    [InlineData("\u200Eабв\u200F", "абв")]
    [InlineData("\u202Aabc\u202C", "abc")]
    [InlineData("a\u00A0b\u2009c", "a b c")]
    [InlineData("и\u0306", "й")]
    [InlineData("e\u0301", "é")]
    [InlineData("👨\u200D👩", "👨\u200D👩")]
    [InlineData("", "")]
    [InlineData("\u200B \uFEFF", "")]
    public void Ends_are_trimmed_spaces_are_plain_and_letters_composed(string text, string expected) => Assert.Equal(expected, CellText.Trim(text));

    [Fact]
    public void Half_a_pair_of_surrogates_is_left_alone()
    {
        foreach (var text in new[] { "\uD800", "a\u0301\uDC00", "\uDC00\u0301" })
        {
            Assert.Equal(text.ToCharArray(), CellText.Trim(" " + text).ToCharArray());
        }
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("Иванова Анна – «тест»")]
    [InlineData("Қазақстан ЁЇ")]
    public void A_text_with_nothing_to_trim_is_the_same_string(string text) => Assert.Same(text, CellText.Trim(text));

    [Theory]
    [InlineData("\u200B", true)]
    [InlineData("", true)]
    [InlineData(" \u00A0", true)]
    [InlineData("\u200Bx", false)]
    public void What_cannot_be_seen_is_blank(string text, bool expected) => Assert.Equal(expected, CellText.IsBlank(text));
}

using System.Text;

namespace CaseTools.IO.Encodings;

/// <summary>An encoding of one byte a sign as a table, in both directions.</summary>
internal sealed class SingleByteTable
{
    private readonly char[] signs;
    private readonly Dictionary<char, char> bytes;

    /// <summary>Makes the table of a code page.</summary>
    public SingleByteTable(int codePage)
    {
        Encoding = CodePages.Get(codePage);
        signs = Encoding.GetChars(Enumerable.Range(0, 256).Select(value => (byte)value).ToArray());
        bytes = Enumerable.Range(0, 256).ToDictionary(value => signs[value], value => (char)value);
    }

    /// <summary>The encoding.</summary>
    public Encoding Encoding { get; }

    /// <summary>Reads a word that holds bytes as signs of their numbers.</summary>
    public string Decode(string word)
    {
        var text = new char[word.Length];
        for (var place = 0; place < text.Length; place++)
        {
            text[place] = signs[word[place]];
        }

        return new string(text);
    }

    /// <summary>The bytes of a text, as signs of their numbers; null where it holds a sign that the encoding has not.</summary>
    public string? Encode(string text)
    {
        var word = new char[text.Length];
        for (var place = 0; place < word.Length; place++)
        {
            if (!bytes.TryGetValue(text[place], out word[place]))
            {
                return null;
            }
        }

        return new string(word);
    }
}

using System.Text;

namespace CaseTools.Hosting;

/// <summary>Names the encodings of texts, those too that the process has not registered.</summary>
internal interface ITextEncodings
{
    /// <summary>The encoding of a name such as utf-8, windows-1251 or cp866, or of a number such as 1251; null where none is known.</summary>
    Encoding? Find(string name);

    /// <summary>The same encoding, refusing what is not valid in it; null where no text should be read in it (UTF-7).</summary>
    Encoding? Strict(Encoding encoding);
}

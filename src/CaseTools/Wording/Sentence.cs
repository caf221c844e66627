using System.Globalization;

namespace CaseTools.Wording;

/// <summary>
/// Something to be said that is put in words when it is read: of the reasons of a hundred thousand cases few ever are. Two are equal
/// where their words are.
/// </summary>
internal abstract class Sentence : IEquatable<Sentence>
{
    /// <summary>What stands in words already.</summary>
    public static implicit operator Sentence(string words) => new Ready(words);

    /// <summary>Sentences, or other values, put together by a format such as <c>{0}: {1}.</c></summary>
    public static Sentence Of(string format, params object?[] arguments) => new Composed(format, arguments);

    /// <summary>The words.</summary>
    public abstract override string ToString();

    /// <inheritdoc/>
    public bool Equals(Sentence? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Sentence);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    private sealed class Ready(string words) : Sentence
    {
        public override string ToString() => words;
    }

    private sealed class Composed(string format, object?[] arguments) : Sentence
    {
        public override string ToString() => string.Format(CultureInfo.InvariantCulture, format, arguments);
    }
}

/// <summary>A sentence of the phrase lists, with its blanks to be filled in.</summary>
internal sealed class PhraseSentence(Phrases phrases, string key, object?[] arguments) : Sentence
{
    /// <inheritdoc/>
    public override string ToString() => arguments.Length == 0 ? phrases.Of(key) : phrases.Of(key, arguments);
}

/// <summary>A member of an enumeration by its phrase.</summary>
internal sealed class MemberSentence<T>(Phrases phrases, string family, T member) : Sentence
    where T : struct, Enum
{
    /// <inheritdoc/>
    public override string ToString() => phrases.OfMember(family, member);
}

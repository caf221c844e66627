using System.Collections;
using System.Globalization;

namespace CaseTools.Intake;

/// <summary>
/// Notes on rows: all are counted, and so many are listed as a person could ever read. A file of ten million blank lines must
/// not fill the memory.
/// </summary>
internal sealed class RowNotes : IReadOnlyList<IntakeRowNote>
{
    /// <summary>How many notes are listed.</summary>
    public const int MostListed = 100_000;

    private readonly List<IntakeRowNote> listed = [];

    // The same is expected row after row: its words are put together once.
    private readonly Dictionary<string, string> expectations = new(StringComparer.Ordinal);

    /// <summary>How many notes there are, listed or not.</summary>
    public int Total { get; private set; }

    /// <summary>How many notes are listed; one more than <see cref="MostListed"/> where the last one says that there are others.</summary>
    public int Count => listed.Count;

    /// <inheritdoc/>
    public IntakeRowNote this[int index] => listed[index];

    /// <summary>Adds a note.</summary>
    public void Add(IntakeRowNote note)
    {
        Total++;
        if (listed.Count < MostListed)
        {
            listed.Add(note);
        }
        else if (listed.Count == MostListed)
        {
            listed.Add(new IntakeRowNote(note.Line, null, string.Format(
                CultureInfo.InvariantCulture, "there are more from here on: the first {0} are listed, all are counted", MostListed)));
        }
    }

    /// <summary>Adds a note on a problem: its place, and what was expected.</summary>
    public void Add(IntakeProblem problem)
    {
        if (!expectations.TryGetValue(problem.Expected, out var text))
        {
            text = $"expected {problem.Expected}";
            expectations.Add(problem.Expected, text);
        }

        Add(new IntakeRowNote(problem.Line, problem.Column, text) { IsWarning = problem.IsWarning });
    }

    /// <inheritdoc/>
    public IEnumerator<IntakeRowNote> GetEnumerator() => listed.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

using System.Collections;

namespace CaseTools.Commands;

/// <summary>What a cmdlet goes over, however deep in its work: once the pipeline is stopped, the next item ends the cmdlet.</summary>
/// <param name="items">The items.</param>
/// <param name="command">The cmdlet.</param>
internal sealed class UntilStopped<T>(IReadOnlyList<T> items, StoppableCommand command) : IReadOnlyList<T>
{
    public int Count => items.Count;

    public T this[int index]
    {
        get
        {
            command.EndIfStopped();
            return items[index];
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        foreach (var item in items)
        {
            command.EndIfStopped();
            yield return item;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

using System.Collections;

namespace CaseTools.Commands;

/// <summary>What a cmdlet goes over, however deep in its work: once the pipeline is stopped, the next item ends the cmdlet.</summary>
/// <param name="items">The items.</param>
/// <param name="command">The cmdlet.</param>
/// <param name="progress">Shows how many it has gone over; null where nobody is to see it.</param>
internal sealed class UntilStopped<T>(IReadOnlyList<T> items, StoppableCommand command, LongWorkProgress? progress = null) : IReadOnlyList<T>
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
        var done = 0;
        foreach (var item in items)
        {
            command.EndIfStopped();
            progress?.Show(done++, items.Count);
            yield return item;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

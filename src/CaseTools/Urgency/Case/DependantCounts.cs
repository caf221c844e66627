namespace CaseTools.Urgency;

/// <summary>Who depends on a case, counted.</summary>
/// <param name="Children">Children, declared or with a record, counted once.</param>
/// <param name="HasSeparatedChild">Whether a child is separated: said so, or nobody is an adult and nobody says no.</param>
/// <param name="HasSoleCarer">Whether a member alone cares for somebody.</param>
/// <param name="InNeed">Members with a specific need.</param>
/// <param name="CoTravellers">Adults beside the lead with a record, or other dependants declared.</param>
internal readonly record struct DependantCounts(int Children, bool HasSeparatedChild, bool HasSoleCarer, int InNeed, int CoTravellers)
{
    /// <summary>Counts them.</summary>
    public static DependantCounts Of(IReadOnlyList<Person> persons, Person lead)
    {
        var (children, declaredChildren, adults, declaredOthers, needs) = (0, 0, 0, 0, 0);
        var (isSaid, isDenied, hasCarer) = (false, false, false);
        for (var i = 0; i < persons.Count; i++)
        {
            var (person, record) = (persons[i], persons[i].Record);
            children += person.IsChild ? 1 : 0;
            adults += person.IsChild || ReferenceEquals(person, lead) ? 0 : 1;
            declaredChildren = Math.Max(declaredChildren, record.ChildrenUnder18 ?? 0);
            declaredOthers = Math.Max(declaredOthers, record.OtherDependants ?? 0);
            needs += record.SpecificNeeds is { Count: > 0 } ? 1 : 0;
            isSaid |= record.SeparatedChild == YesNo.Yes;
            isDenied |= record.SeparatedChild == YesNo.No;
            hasCarer |= record.SoleCarer == YesNo.Yes;
        }

        var isSeparated = isSaid || (children == persons.Count && !isDenied);
        return new(Math.Max(children, declaredChildren), isSeparated, hasCarer, needs, Math.Max(adults, declaredOthers));
    }
}

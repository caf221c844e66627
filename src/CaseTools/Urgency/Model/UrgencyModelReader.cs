using CaseTools.Hosting;
using CaseTools.Values;

namespace CaseTools.Urgency;

/// <summary>Reads a model from its document. Nothing has a silent default: what is missing is a finding.</summary>
internal sealed class UrgencyModelReader
{
    private readonly List<UrgencyModelFinding> findings = [];

    /// <summary>Reads and checks a model.</summary>
    /// <param name="document">The model file's document.</param>
    /// <param name="hash">SHA-256 of the file, lower-case hexadecimal.</param>
    /// <returns>The model, and what speaks against it; a model with findings is not to be used.</returns>
    public static (UrgencyModel? Model, IReadOnlyList<UrgencyModelFinding> Findings) Read(DocumentNode document, string hash)
    {
        if (document is not DocumentNode.Map)
        {
            return (null, [new UrgencyModelFinding("", "expected one object { ... } that holds the model")]);
        }

        var reader = new UrgencyModelReader();
        var model = reader.ReadModel(document, hash);
        if (reader.findings.Count == 0)
        {
            reader.findings.AddRange(UrgencyModelCheck.FindingsOf(model));
        }

        return (model, reader.findings);
    }

    /// <summary>Reads a model from a document of which all names are known to be there, without asking whether it contradicts itself.</summary>
    public static UrgencyModel ReadUnchecked(DocumentNode document, string hash) => new UrgencyModelReader().ReadModel(document, hash);

    private UrgencyModel ReadModel(DocumentNode document, string hash)
    {
        var root = new ModelNodeReader(document, "", findings);

        // An editor's pointer to the schema is no part of the model.
        root.OptionalText("$schema");
        var model = new UrgencyModel
        {
            Id = root.Text("id"),
            Version = root.Text("version"),
            Note = root.OptionalText("note") ?? "",
            Hash = hash,
            Cap = root.Whole("cap"),
            CountriesOfConcern = Countries(root, "countriesOfConcern"),
            ConscriptAge = ReadDraftAge(root.Map("conscriptAge")),
            ReservistAge = ReadDraftAge(root.Map("reservistAge")),
            Border = ReadBorder(root.Map("border")),
            Dependants = ReadDependants(root.Map("dependants")),
            Threat = ReadThreat(root.Map("threat")),
            Deadline = ReadDeadline(root.Map("deadline")),
            Documents = ReadDocuments(root.Map("documents")),
            Means = ReadMeans(root.Map("means")),
            Safeguarding = ReadSafeguarding(root.Map("safeguarding")),
            Bands = root.Items("bands").Select(ReadBand).ToArray(),
            Floors = root.Items("floors").Select(ReadFloor).ToArray(),
        };
        root.RefuseUnknownNames();
        return model;
    }

    private static T Complete<T>(ModelNodeReader node, T value)
    {
        node.RefuseUnknownNames();
        return value;
    }

    private static string[] Countries(ModelNodeReader node, string name) => node.Items(name).Select(item =>
    {
        var text = node.TextOf(item);
        if (Values.Countries.TryRead(text) is { } code)
        {
            return code;
        }

        node.Fault(name, "expected country codes of ISO 3166");
        return text;
    }).ToArray();

    private static DraftAge ReadDraftAge(ModelNodeReader node) =>
        Complete(node, new DraftAge(ReadCode<Sex>(node, "sex"), node.Whole("from"), node.Whole("to")));

    private static T ReadCode<T>(ModelNodeReader node, string name)
        where T : struct, Enum
    {
        var reading = Codes<T>.Read(node.Text(name));
        if (!reading.IsRead)
        {
            node.Fault(name, "expected " + reading.Expected);
        }

        return reading.Value;
    }

    private static FloorCondition ReadCondition(ModelNodeReader node, string name)
    {
        var reading = Codes<FloorCondition>.Read(node.Text(name));
        if (!reading.IsRead)
        {
            node.Fault(name, "expected one of: " + string.Join(", ", Enum.GetNames(typeof(FloorCondition)).Select(ModelNames.Of)));
        }

        return reading.Value;
    }

    private static BorderWeights ReadBorder(ModelNodeReader node) => Complete(node, new BorderWeights(
        node.Whole("max"),
        node.Items("matrix").Select(row => (IReadOnlyList<int>)node.ItemsOf(row).Select(node.WholeOf).ToArray()).ToArray(),
        node.Whole("noDataLevel"),
        node.Whole("otherProfileLevel"),
        node.Whole("noRouteNeededLevel"),
        node.Whole("removalRiskLevel"),
        node.Whole("staleAfterDays"),
        node.Whole("staleAddsLevels"),
        node.Whole("veryStaleAfterDays"),
        node.Whole("veryStaleAddsLevels"),
        node.Whole("closingSoonDays"),
        node.Whole("closingNowHours"),
        node.Whole("shortStayDays"),
        node.Whole("settledAfterDays")));

    private static DependantWeights ReadDependants(ModelNodeReader node) => Complete(node, new DependantWeights(
        node.Whole("max"),
        node.Whole("firstChild"),
        node.Whole("eachFurtherChild"),
        node.Whole("childrenMax"),
        node.Whole("separatedChild"),
        node.Whole("soleCarer"),
        node.Whole("specificNeed"),
        node.Whole("specificNeedMax"),
        node.Whole("coTraveller"),
        node.Whole("coTravellerMax")));

    private static ThreatWeights ReadThreat(ModelNodeReader node) => Complete(node, new ThreatWeights(
        node.Whole("max"),
        node.Whole("notLiable"),
        node.Whole("abroadLiable"),
        node.Whole("unknown"),
        node.Whole("insideReservistAge"),
        node.Whole("insideConscriptAge"),
        node.Whole("abroadSummonsOrWanted"),
        node.Whole("insideSpecialtyOrServed"),
        node.Whole("insideSummonsServed"),
        node.Whole("insideLeftUnitOrWanted")));

    private DeadlineWeights ReadDeadline(ModelNodeReader node) =>
        Complete(
            node,
            new DeadlineWeights(node.Whole("max"), ReadLadder(node, "daysLeft"), node.Whole("lapsesAfterDays"), node.Whole("lapsed")));

    private static DocumentWeights ReadDocuments(ModelNodeReader node) => Complete(node, new DocumentWeights(
        node.Whole("max"),
        node.Whole("noTravelPassport"),
        node.Whole("travelPassportUnknown"),
        node.Whole("visaMissingEverywhere"),
        node.Whole("guardianConsentMissing"),
        node.Whole("stayIrregular"),
        node.Whole("stayPending"),
        node.Whole("exitBan")));

    private MeansWeights ReadMeans(ModelNodeReader node)
    {
        var living = node.Map("livingCostPerPerson30Days");
        return Complete(node, new MeansWeights(
            node.Whole("max"),
            ReadLadder(node, "ratioBelow"),
            node.Whole("statedInsufficient"),
            node.Whole("unknown"),
            Complete(living, new MoneyAmount(living.Amount("amount"), Currency(living, "currency")))));
    }

    private static string Currency(ModelNodeReader node, string name)
    {
        var reading = Currencies.Read(node.Text(name));
        if (!reading.IsRead)
        {
            node.Fault(name, "expected " + reading.Expected);
        }

        return reading.Value ?? "";
    }

    private static SafeguardingWeights ReadSafeguarding(ModelNodeReader node)
    {
        var signs = ((SafeguardingSign[])Enum.GetValues(typeof(SafeguardingSign)))
            .ToDictionary(sign => sign, sign => node.Whole(ModelNames.Of(sign.ToString())));
        return Complete(node, new SafeguardingWeights(node.Whole("max"), signs, node.Whole("secondPersonAdds")));
    }

    private LadderStep[] ReadLadder(ModelNodeReader node, string name) => node.Items(name).Select(item =>
    {
        var pair = node.ItemsOf(item);
        if (pair.Count == 2)
        {
            return new LadderStep(node.AmountOf(pair[0]), node.WholeOf(pair[1]));
        }

        findings.Add(new UrgencyModelFinding(item.Place, "expected a pair [limit, points]"));
        return new LadderStep(0, 0);
    }).ToArray();

    private UrgencyBand ReadBand(DocumentNode item)
    {
        var node = new ModelNodeReader(item, item.Place, findings);
        return Complete(node, new UrgencyBand(node.Text("name"), node.Whole("from"), node.Whole("contactWithinHours")));
    }

    private UrgencyFloor ReadFloor(DocumentNode item)
    {
        var node = new ModelNodeReader(item, item.Place, findings);
        return Complete(node, new UrgencyFloor(
            node.Text("id"),
            ReadCondition(node, "when"),
            node.Text("atLeast"),
            node.OptionalWhole("days"),
            node.OptionalWhole("hours"),
            node.OptionalText("task"),
            node.OptionalWhole("withinHours")));
    }
}

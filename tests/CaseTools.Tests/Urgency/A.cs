namespace CaseTools.Tests.Urgency;

/// <summary>Records and observations that say little: a test adds with <c>with</c> what it is about.</summary>
internal static class A
{
    /// <summary>The scoring time of the rule tests.</summary>
    public static DateTimeOffset Now { get; } = new(2022, 9, 27, 12, 0, 0, TimeSpan.FromHours(3));

    public static DateTime Today { get; } = new(2022, 9, 27);

    /// <summary>A woman of 40 who is a citizen where she is and has papers and money: nothing presses, every part is 0.</summary>
    public static IntakeRecord Person(string caseId = "C-1") => new()
    {
        CaseId = caseId,
        Role = CaseRole.Applicant,
        Sex = Sex.F,
        Age = 40,
        Nationality = "GE",
        CurrentCountry = "GE",
        TravelPassport = TravelPassport.Yes,
        FundsEnough = YesNo.Yes,
        SourceFile = "cases.csv",
        SourceLine = 2,
    };

    /// <summary>The same inside the country of concern, as its citizen.</summary>
    public static IntakeRecord PersonInside(string caseId = "C-1") => Person(caseId) with { Nationality = "RU", CurrentCountry = "RU" };

    /// <summary>A man of 40 inside the country of concern.</summary>
    public static IntakeRecord ManInside(string caseId = "C-1") => PersonInside(caseId) with { Sex = Sex.M };

    /// <summary>The same outside, in a country of which she is no citizen; how long she may stay is not known.</summary>
    public static IntakeRecord PersonOutside(string caseId = "C-1") => Person(caseId) with { Nationality = "RU" };

    /// <summary>A further member: no applicant, whatever else.</summary>
    public static IntakeRecord Companion(this IntakeRecord lead, string caseId) =>
        lead with { CaseId = caseId, Role = CaseRole.CoTraveller, SourceLine = lead.SourceLine + 1 };

    public static IntakeRecord[] InOneGroup(params IntakeRecord[] members) => [.. members.Select(member => member with { GroupId = "G-1" })];

    /// <summary>An open route out of the country of concern, observed a day ago.</summary>
    public static BorderStatus Route(string to = "GE", string? id = null, string from = "RU") => new()
    {
        RouteId = id ?? $"{from}-{to}",
        FromCountry = from,
        ToCountry = to,
        Status = RouteStatus.Open,
        AsOf = Now.AddDays(-1),
    };

    /// <summary>A rule for every route out of the country of concern that by itself asks for nothing.</summary>
    public static BorderStatus Rule(string id = "RU-RULE", string from = "RU") => Route("*", id, from) with { Status = RouteStatus.Watch };

    /// <summary>A day so many days from the scoring date.</summary>
    public static DateTime Day(int fromToday) => Today.AddDays(fromToday);
}

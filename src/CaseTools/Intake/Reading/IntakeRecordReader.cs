using F = CaseTools.Intake.IntakeFields;

namespace CaseTools.Intake;

/// <summary>Makes the record of one person of a row.</summary>
internal sealed class IntakeRecordReader(IntakeHeader header, IntakeReadingOptions options, ColumnHabits habits, IntakeReport report)
{
    private readonly ReadingMemo memo = new();
    private readonly (int Index, string Name)[] extraColumns = NameExtraColumns(header);

    /// <summary>Reads the person of whom the header's columns speak.</summary>
    /// <param name="cells">The cells of the whole row.</param>
    /// <param name="line">The line on which it starts, from 1.</param>
    public IntakeRecord Read(string[] cells, long line)
    {
        var values = new IntakeRowValues(header, options, habits, memo, report, cells, line);
        var record = ReadMoney(ReadAnswers(values), values);
        values.CompareAge(record);
        return record with
        {
            PhoneE164 = values.PhoneE164(record),
            Problems = values.Problems,
            Extra = Extra(cells),
            SourceFile = report.File,
            SourceLine = line,
            IntakeReport = report,
        };
    }

    // In one piece: each "with" would copy the whole record once more, for each row.
    private static IntakeRecord ReadAnswers(IntakeRowValues values) => new()
    {
        CaseId = values.Text(F.CaseId),
        SourceUuid = values.Text(F.SourceUuid),
        SubmittedAt = values.Instant(F.SubmittedAt),
        Office = values.Text(F.Office),
        Caseworker = values.Text(F.Caseworker),
        GroupId = values.Text(F.GroupId),
        Role = values.Code<CaseRole>(F.Role),
        FullName = values.Text(F.FullName),
        FamilyName = values.Text(F.FamilyName),
        GivenName = values.Text(F.GivenName),
        Patronymic = values.Text(F.Patronymic),
        IsAlias = values.Code<YesNo>(F.IsAlias),
        Sex = values.Code<Sex>(F.Sex),
        BirthDate = values.PastDate(F.BirthDate),
        Age = values.Age(F.Age, 0, 120),
        Nationality = values.Country(F.Nationality),
        NationalId = values.Text(F.NationalId),
        Phone = values.Text(F.Phone),
        Email = values.Text(F.Email),
        Messenger = values.Text(F.Messenger),
        SafeToContact = values.Code<YesNo>(F.SafeToContact),
        Languages = values.LanguageList(F.Languages),
        InterpreterNeeded = values.Code<YesNo>(F.InterpreterNeeded),
        Occupation = values.Text(F.Occupation),

        CurrentCountry = values.Country(F.CurrentCountry),
        CurrentPlace = values.Text(F.CurrentPlace),
        OriginPlace = values.Text(F.OriginPlace),
        EntryDate = values.Date(F.EntryDate),
        Stays = values.StayList(F.Stays),
        StayBasis = values.Code<StayBasis>(F.StayBasis),
        StayUntil = values.Until(F.StayUntil),
        AccommodationUntil = values.Until(F.AccommodationUntil),
        TravelPassport = values.Code<TravelPassport>(F.TravelPassport),
        PassportUntil = values.Until(F.PassportUntil),
        Visas = values.VisaList(F.Visas),
        ExitBan = values.Code<ExitBan>(F.ExitBan),
        Destinations = values.CountryList(F.Destinations),
        DepartureMode = values.Code<DepartureMode>(F.DepartureMode),

        DraftStatus = values.DraftStatus(),
        SummonsReportDate = values.Date(F.SummonsReportDate),
        MilitarySpecialty = values.Code<MilitarySpecialty>(F.MilitarySpecialty),
        ChildrenUnder18 = values.Whole(F.ChildrenUnder18, 0, 30),
        OtherDependants = values.Whole(F.OtherDependants, 0, 30),
        SeparatedChild = values.Code<YesNo>(F.SeparatedChild),
        SoleCarer = values.Code<YesNo>(F.SoleCarer),
        GuardianConsent = values.Code<GuardianConsent>(F.GuardianConsent),
        SpecificNeeds = values.TextList(F.SpecificNeeds),
        Safeguarding = values.CodeList<SafeguardingSign>(F.Safeguarding),
        Deadlines = values.DeadlineList(F.Deadlines),
    };

    private static IntakeRecord ReadMoney(IntakeRecord record, IntakeRowValues values)
    {
        var (amount, currency) = values.Money(F.FundsAmount, F.FundsCurrency);
        return record with
        {
            FundsAmount = amount,
            FundsCurrency = currency,
            FundsScope = values.Code<FundsScope>(F.FundsScope),
            FundsEnough = values.Code<YesNo>(F.FundsEnough),
            FundsNote = values.FreeText(F.FundsNote),
            ConsentToShare = values.Code<ConsentToShare>(F.ConsentToShare),
            Notes = values.FreeText(F.Notes),
            NotesRestricted = values.FreeText(F.NotesRestricted),
        };
    }

    private IReadOnlyDictionary<string, string> Extra(string[] cells) => extraColumns.Length == 0
        ? IntakeRecord.NoExtra
        : extraColumns.Where(column => cells[column.Index].Length > 0).ToDictionary(column => column.Name, column => cells[column.Index], StringComparer.Ordinal);

    // A column has the same name in every row, and no two share one.
    private static (int Index, string Name)[] NameExtraColumns(IntakeHeader columns)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return columns.Columns
            .Where(column => column.Field is null && column.Match != ColumnMatch.Link && !IntakeHeaderMatcher.IsRejectColumn(column))
            .Select(column => (column.Number - 1, NameOf(column)))
            .ToArray();

        string NameOf(IntakeColumn column)
        {
            if (column.Header.Trim() is { Length: > 0 } header && taken.Add(header))
            {
                return header;
            }

            var name = $"column {column.Number}";
            while (!taken.Add(name))
            {
                name += "'";
            }

            return name;
        }
    }
}

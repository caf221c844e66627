using CaseTools.Values;
using F = CaseTools.Intake.IntakeFields;

namespace CaseTools.Intake;

/// <summary>Makes the records of the person of whom a header's columns speak, row by row.</summary>
internal sealed class IntakeRecordReader(IntakeHeader header, IntakeReadingOptions options, FieldReaders fields, IntakeReport report)
{
    private readonly FieldReader<string> caseId = fields.Figures(F.CaseId);
    private readonly FieldReader<string> sourceUuid = fields.Figures(F.SourceUuid);
    private readonly FieldReader<DateTimeOffset?> submittedAt = fields.Instant(F.SubmittedAt);
    private readonly FieldReader<string> office = fields.Text(F.Office);
    private readonly FieldReader<string> caseworker = fields.Text(F.Caseworker);
    private readonly FieldReader<string> groupId = fields.Figures(F.GroupId);
    private readonly FieldReader<CaseRole> role = fields.Code<CaseRole>(F.Role);
    private readonly FieldReader<string> fullName = fields.Text(F.FullName);
    private readonly FieldReader<string> familyName = fields.Text(F.FamilyName);
    private readonly FieldReader<string> givenName = fields.Text(F.GivenName);
    private readonly FieldReader<string> patronymic = fields.Text(F.Patronymic);
    private readonly FieldReader<YesNo> isAlias = fields.Code<YesNo>(F.IsAlias);
    private readonly FieldReader<Sex> sex = fields.Code<Sex>(F.Sex);
    private readonly FieldReader<DateTime?> birthDate = fields.PastDate(F.BirthDate);
    private readonly FieldReader<int?> age = fields.Age(F.Age, 0, 120);
    private readonly FieldReader<string> nationality = fields.Nationality(F.Nationality);
    private readonly FieldReader<string> nationalId = fields.LongFigures(F.NationalId);
    private readonly FieldReader<string> phone = fields.LongFigures(F.Phone);
    private readonly FieldReader<string> email = fields.Text(F.Email);
    private readonly FieldReader<string> messenger = fields.Figures(F.Messenger);
    private readonly FieldReader<YesNo> safeToContact = fields.Code<YesNo>(F.SafeToContact);
    private readonly ListReader<string> languages = fields.LanguageList(F.Languages);
    private readonly FieldReader<YesNo> interpreterNeeded = fields.Code<YesNo>(F.InterpreterNeeded);
    private readonly FieldReader<string> occupation = fields.Text(F.Occupation);
    private readonly FieldReader<string> currentCountry = fields.Whereabouts(F.CurrentCountry);
    private readonly FieldReader<string> currentPlace = fields.Text(F.CurrentPlace);
    private readonly FieldReader<string> originPlace = fields.Text(F.OriginPlace);
    private readonly FieldReader<DateTime?> entryDate = fields.Date(F.EntryDate);
    private readonly ListReader<PastStay> stays = fields.StayList(F.Stays);
    private readonly FieldReader<StayBasis> stayBasis = fields.Code<StayBasis>(F.StayBasis);
    private readonly FieldReader<DateTime?> stayUntil = fields.Until(F.StayUntil);
    private readonly FieldReader<DateTime?> accommodationUntil = fields.Until(F.AccommodationUntil);
    private readonly FieldReader<TravelPassport> travelPassport = fields.Code<TravelPassport>(F.TravelPassport);
    private readonly FieldReader<DateTime?> passportUntil = fields.Until(F.PassportUntil);
    private readonly ListReader<HeldVisa> visas = fields.VisaList(F.Visas);
    private readonly FieldReader<ExitBan> exitBan = fields.Code<ExitBan>(F.ExitBan);
    private readonly ListReader<string> destinations = fields.CountryList(F.Destinations);
    private readonly FieldReader<DepartureMode> departureMode = fields.Code<DepartureMode>(F.DepartureMode);
    private readonly FieldReader<DraftStatus> draftStatus = fields.DraftStatus(F.DraftStatus);
    private readonly FieldReader<DateTime?> summonsReportDate = fields.Date(F.SummonsReportDate);
    private readonly FieldReader<MilitarySpecialty> militarySpecialty = fields.Code<MilitarySpecialty>(F.MilitarySpecialty);
    private readonly FieldReader<int?> childrenUnder18 = fields.Persons(F.ChildrenUnder18, 0, 30);
    private readonly FieldReader<int?> otherDependants = fields.Persons(F.OtherDependants, 0, 30);
    private readonly FieldReader<YesNo> separatedChild = fields.Code<YesNo>(F.SeparatedChild);
    private readonly FieldReader<YesNo> soleCarer = fields.Code<YesNo>(F.SoleCarer);
    private readonly FieldReader<GuardianConsent> guardianConsent = fields.Code<GuardianConsent>(F.GuardianConsent);
    private readonly ListReader<string> specificNeeds = fields.TextList(F.SpecificNeeds);
    private readonly ListReader<SafeguardingSign> safeguarding = fields.CodeList<SafeguardingSign>(F.Safeguarding);
    private readonly ListReader<StatedDeadline> deadlines = fields.DeadlineList(F.Deadlines);
    private readonly MoneyReader money = fields.Money(F.FundsAmount, F.FundsCurrency);
    private readonly FieldReader<FundsScope> fundsScope = fields.Code<FundsScope>(F.FundsScope);
    private readonly FieldReader<YesNo> fundsEnough = fields.Code<YesNo>(F.FundsEnough);
    private readonly IntakeColumn? fundsNote = fields.FreeText(F.FundsNote);
    private readonly FieldReader<ConsentToShare> consentToShare = fields.Code<ConsentToShare>(F.ConsentToShare);
    private readonly IntakeColumn? notes = fields.FreeText(F.Notes);
    private readonly IntakeColumn? notesRestricted = fields.FreeText(F.NotesRestricted);

    private readonly ExtraColumns extra = new(header);

    /// <summary>Takes the columns of a table, and what they show together.</summary>
    public IntakeRecordReader(IntakeHeader header, IntakeReadingOptions options, ColumnHabits habits, IntakeReport report)
        : this(header, options, new FieldReaders(header, options, habits), report)
    {
    }

    /// <summary>Reads the person of a row.</summary>
    /// <param name="cells">The cells of the whole row.</param>
    /// <param name="line">The line on which it starts, from 1.</param>
    public IntakeRecord Read(string[] cells, long line)
    {
        // What other values are judged by.
        DateTimeOffset? submitted;
        DateTime? birth;
        int? years;
        string? home, country, telephone;
        (decimal? Amount, string? Currency) funds;

        // In one piece and in this order: each "with" would copy the whole record once more, and problems are told in the order of the fields.
        var row = new RowCells(report, cells, line);
        return new()
        {
            CaseId = caseId.Of(row),
            SourceUuid = sourceUuid.Of(row),
            SubmittedAt = submitted = submittedAt.Of(row),
            Office = office.Of(row),
            Caseworker = caseworker.Of(row),
            GroupId = groupId.Of(row),
            Role = role.Of(row),
            FullName = fullName.Of(row),
            FamilyName = familyName.Of(row),
            GivenName = givenName.Of(row),
            Patronymic = patronymic.Of(row),
            IsAlias = isAlias.Of(row),
            Sex = sex.Of(row),
            BirthDate = birth = birthDate.Of(row),
            Age = years = age.Of(row),
            Nationality = home = nationality.Of(row),
            NationalId = nationalId.Of(row),
            Phone = telephone = phone.Of(row),
            Email = email.Of(row),
            Messenger = messenger.Of(row),
            SafeToContact = safeToContact.Of(row),
            Languages = languages.Of(row),
            InterpreterNeeded = interpreterNeeded.Of(row),
            Occupation = occupation.Of(row),

            CurrentCountry = country = currentCountry.Of(row),
            CurrentPlace = currentPlace.Of(row),
            OriginPlace = originPlace.Of(row),
            EntryDate = entryDate.Of(row),
            Stays = stays.Of(row),
            StayBasis = stayBasis.Of(row),
            StayUntil = stayUntil.Of(row),
            AccommodationUntil = accommodationUntil.Of(row),
            TravelPassport = travelPassport.Of(row),
            PassportUntil = passportUntil.Of(row),
            Visas = visas.Of(row),
            ExitBan = exitBan.Of(row),
            Destinations = destinations.Of(row),
            DepartureMode = departureMode.Of(row),

            DraftStatus = draftStatus.Of(row),
            SummonsReportDate = summonsReportDate.Of(row),
            MilitarySpecialty = militarySpecialty.Of(row),
            ChildrenUnder18 = childrenUnder18.Of(row),
            OtherDependants = otherDependants.Of(row),
            SeparatedChild = separatedChild.Of(row),
            SoleCarer = soleCarer.Of(row),
            GuardianConsent = guardianConsent.Of(row),
            SpecificNeeds = specificNeeds.Of(row),
            Safeguarding = safeguarding.Of(row),
            Deadlines = deadlines.Of(row),

            FundsAmount = (funds = money.Of(row)).Amount,
            FundsCurrency = funds.Currency,
            FundsScope = fundsScope.Of(row),
            FundsEnough = fundsEnough.Of(row),
            FundsNote = row.FreeText(fundsNote),
            ConsentToShare = consentToShare.Of(row),
            Notes = row.FreeText(notes),
            NotesRestricted = row.FreeText(notesRestricted),

            PhoneE164 = Judge(row, submitted, birth, years, telephone, new PhoneHomes(country, home)),
            Problems = row.Problems,
            Extra = extra.Of(cells),
            SourceFile = report.File,
            SourceLine = line,
            IntakeReport = report,
        };
    }

    // What several values say together comes after each of them: an age, then the telephone in the form that can be dialled everywhere.
    private string? Judge(RowCells row, DateTimeOffset? submitted, DateTime? birth, int? years, string? telephone, PhoneHomes homes)
    {
        CompareAge(row, years, birth, submitted);
        return telephone is not null && options.Phones is { } phones ? PhoneText.Read(row, phone.Column!, telephone, homes, phones) : null;
    }

    // Notes an age that the birth date does not bear out.
    private void CompareAge(RowCells row, int? stated, DateTime? birth, DateTimeOffset? submitted)
    {
        if (stated is not { } years || birth is not { } born || row.Find(age.Column!) is not { } cell)
        {
            return;
        }

        var day = submitted is { } instant ? CalendarDates.DateOf(instant) : options.Today;
        var full = day.Year - born.Year - (day < born.AddYears(day.Year - born.Year) ? 1 : 0);
        if (Math.Abs(full - years) > 1)
        {
            row.Doubt(cell, "an age that the birth date bears out within a year: correct the wrong one; the birth date counts");
        }
    }
}

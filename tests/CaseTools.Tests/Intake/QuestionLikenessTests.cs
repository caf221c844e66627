using CaseTools.Intake;

namespace CaseTools.Tests.Intake;

/// <summary>Form systems put the question into the header: what it asks about is found, and what it does not ask about is not.</summary>
public sealed class QuestionLikenessTests
{
    [Theory]
    [InlineData("Please say your draft status and legal status", "its question is as like stay_basis as draft_status: kept as it is")]
    [InlineData("Напишите дату повестки и дату заявки", "its question is as like submitted_at as summons_report_date: kept as it is")]
    [InlineData("hh[1]/Укажите, пожалуйста, вашу дату рождения", "asked about another member, not known, kept as it is")]
    public void A_question_about_two_things_or_another_person_is_left_alone_and_why_is_said(string question, string why)
    {
        var column = IntakeHeaderMatcher.Match([question]).Columns[0];

        Assert.Equal((null, ColumnMatch.Unknown, why), (column.Field, column.Match, column.FoundBy));
    }

    [Theory]
    [InlineData("Укажите, пожалуйста, вашу дату рождения (дд.мм.гггг)", "birth_date")]
    [InlineData("Укажите дату рождения", "birth_date")]
    [InlineData("Ваша дата рождения", "birth_date")]
    [InlineData("Когда вы родились?", "birth_date")]
    [InlineData("Please enter your date of birth", "birth_date")]
    [InlineData("Вкажіть, будь ласка, дату народження", "birth_date")]
    [InlineData("Туған күніңізді жазыңыз", "birth_date")]
    [InlineData("What is your current country of residence?", "current_country")]
    [InlineData("В какой стране вы сейчас находитесь?", "current_country")]
    [InlineData("У якій країні ви зараз перебуваєте?", "current_country")]
    [InlineData("Как вас зовут? (ФИО полностью)", "full_name")]
    [InlineData("What is your full name?", "full_name")]
    [InlineData("Сколько у вас детей до 18 лет?", "children_under_18")]
    [InlineData("How many children do you have?", "children_under_18")]
    [InlineData("Скільки у вас дітей?", "children_under_18")]
    [InlineData("До какого числа вы можете легально находиться в стране?", "stay_until")]
    [InlineData("Сколько вам лет?", "age")]
    [InlineData("How old are you?", "age")]
    [InlineData("Ваш возраст (полных лет)", "age")]
    [InlineData("Ваше гражданство", "nationality")]
    [InlineData("Укажите ваше гражданство", "nationality")]
    [InlineData("Контактный номер телефона (с кодом страны)", "phone")]
    [InlineData("Ваш телефон", "phone")]
    [InlineData("Please enter your phone number", "phone")]
    [InlineData("Есть ли у вас загранпаспорт?", "travel_passport")]
    [InlineData("До какого числа действует загранпаспорт?", "passport_until")]
    [InlineData("Куда вы планируете ехать?", "destinations")]
    [InlineData("Where do you want to go?", "destinations")]
    [InlineData("Вкажіть професію", "occupation")]
    [InlineData("Ваша профессия", "occupation")]
    [InlineData("Кем вы работаете?", "occupation")]
    [InlineData("Нужен ли вам переводчик?", "interpreter_needed")]
    [InlineData("Какими языками вы владеете?", "languages")]
    [InlineData("Ваш пол", "sex")]
    [InlineData("Your gender", "sex")]
    [InlineData("Дата въезда в страну", "entry_date")]
    [InlineData("Когда вы въехали в страну?", "entry_date")]
    [InlineData("Какой у вас бюджет?", "funds_amount")]
    [InlineData("Сколько у вас денег?", "funds_amount")]
    [InlineData("Можно ли вам звонить?", "safe_to_contact")]
    [InlineData("Получали ли вы повестку?", "draft_status")]
    [InlineData("Даёте ли вы согласие на обработку персональных данных?", "consent_to_share")]
    [InlineData("Дата рождения ребёнка", null)]
    [InlineData("Имя отца", null)]
    [InlineData("Телефон родственника", null)]
    [InlineData("Гражданство супруги", null)]
    [InlineData("Возраст ребёнка", null)]
    [InlineData("Mother's name", null)]
    [InlineData("Child's date of birth", null)]
    [InlineData("Emergency contact phone number", null)]
    [InlineData("Дата выдачи паспорта", null)]
    [InlineData("Country of birth", null)]
    [InlineData("Comments about children", null)]
    [InlineData("Дата заполнения", "submitted_at")]
    [InlineData("Date of interview", null)]
    [InlineData("Как вы узнали о нас?", null)]
    [InlineData("Почему вы решили написать именно нам?", null)]
    [InlineData("How did you hear about us?", null)]
    [InlineData("имя собаки", null)]
    [InlineData("Что вас беспокоит?", null)]
    [InlineData("Опишите вашу ситуацию", "notes")]
    [InlineData("Є закордонний паспорт дружини?", null)]
    [InlineData("Әкесінің телефоны", null)]
    public void A_question_is_like_one_field_or_none(string question, string? field)
    {
        var column = IntakeHeaderMatcher.Match([question]).Columns[0];

        Assert.Equal(field, column.Field);
    }

    public static IEnumerable<object[]> FormQuestions() => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Intake", "form-questions.txt"))
        .Where(line => line[0] != '#')
        .Select(line => line.Split(" | ").ToArray<object>());

    [Theory]
    [MemberData(nameof(FormQuestions))]
    public void A_question_of_a_form_is_about_its_field_or_left_alone(string question, string field) =>
        Assert.Equal(field, IntakeHeaderMatcher.Match([question]).Columns[0].Field ?? "-");

    [Fact]
    public void How_like_it_is_is_said_with_the_threshold()
    {
        var column = IntakeHeaderMatcher.Match(["Контактный номер телефона для срочной связи"]).Columns[0];

        Assert.Equal(ColumnMatch.Likeness, column.Match);
        Assert.InRange(column.Likeness!.Value, QuestionLikeness.Threshold, 1);
        Assert.Contains("threshold 0.70", column.FoundBy, StringComparison.Ordinal);
    }

    [Fact]
    public void Between_two_fields_nothing_is_chosen_and_both_are_named()
    {
        var column = IntakeHeaderMatcher.Match(["Телефон, электронная почта, телеграм"]).Columns[0];

        Assert.Null(column.Field);
    }

    [Fact]
    public void Two_questions_like_one_field_leave_it_open()
    {
        var header = IntakeHeaderMatcher.Match(["case_id", "Ваша дата рождения?", "Укажите дату рождения"]);

        Assert.Null(header.ColumnOf("birth_date"));
        Assert.Single(header.Conflicts);
    }
}

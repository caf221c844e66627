using CaseTools.Decisions;
using CaseTools.Tests.Urgency;

namespace CaseTools.Tests.Decisions;

/// <summary>A reason that names a person of the case is known; one that only looks like it is not.</summary>
public sealed class PersonalWordsTests
{
    private static readonly IntakeRecord[] Members =
    [
        A.Person() with { FullName = "Петрова-Ким Алёна", Phone = "8 (916) 123-45-67", NationalId = "45 09 123456", Email = "Alyona@Example.org" },
        A.Person() with { GivenName = "Li", FamilyName = "O'Brien", Patronymic = "Ivanovich", PhoneE164 = "+77010001122" },
    ];

    [Theory]
    [InlineData("Алена ждёт")]
    [InlineData("АЛЁНА")]
    [InlineData("семья петрова")]
    [InlineData("«Ким»: ждёт")]
    [InlineData("see brien's letter")]
    [InlineData("ivanovich, who waits")]
    [InlineData("call +7 916 123 45 67")]
    [InlineData("call 79161234567 today")]
    [InlineData("tel 8-701-000-11-22")]
    [InlineData("passport 4509 123456")]
    [InlineData("write to alyona@example.ORG")]
    public void A_name_or_a_number_of_the_case_is_known(string reason) => Assert.True(PersonalWords.Name(reason, Members));

    [Theory]
    [InlineData("Петровальная комната")]
    [InlineData("the recruitment office came on 2022-09-26 and 2022-09-27 at 10:45")]
    [InlineData("li waits")]
    [InlineData("45 persons, 09 rooms")]
    [InlineData("example.org says so")]
    public void What_only_looks_like_one_is_not(string reason) => Assert.False(PersonalWords.Name(reason, Members));

    [Fact]
    public void A_member_without_a_name_is_no_name() => Assert.False(PersonalWords.Name("", [new IntakeRecord()]));
}

using System.Text;
using CaseTools.Hosting;
using CaseTools.IO.Json;
using CaseTools.Urgency;

namespace CaseTools.Tests.Urgency;

/// <summary>A model that contradicts itself is refused with the place and the reason.</summary>
public sealed class ModelFindingTests
{
    [Theory]
    [InlineData("border.matrix[3][2]", "7", "border.matrix[3][2]: a higher closure level must not give fewer points than the row above")]
    [InlineData("border.matrix[0][1]", "3", "border.matrix[0][2]: a higher exposure must not give fewer points than the number before it; border.matrix[1][1]: a higher closure level must not give fewer points than the row above")]
    [InlineData("border.matrix[5][4]", "41", "border.matrix[5][4]: expected no more than border.max")]
    [InlineData("border.matrix[2]", "[0, 4, 8, 14]", "border.matrix: expected 6 rows (closure level 0 to 5) of 5 numbers (exposure 0 to 4)")]
    [InlineData("border.matrix", "[]", "border.matrix: expected 6 rows (closure level 0 to 5) of 5 numbers (exposure 0 to 4)")]
    [InlineData("border.noDataLevel", "6", "border.noDataLevel: expected a closure level from 0 to 5")]
    [InlineData("border.otherProfileLevel", "6", "border.otherProfileLevel: expected a closure level from 0 to 5")]
    [InlineData("border.noRouteNeededLevel", "4", "border.removalRiskLevel: expected a level that is not below border.noRouteNeededLevel")]
    [InlineData("border.removalRiskLevel", "6", "border.removalRiskLevel: expected a closure level from 0 to 5")]
    [InlineData("border.veryStaleAfterDays", "6", "border.veryStaleAfterDays: expected no fewer days than border.staleAfterDays")]
    [InlineData("border.veryStaleAddsLevels", "0", "border.veryStaleAddsLevels: expected no fewer levels than border.staleAddsLevels")]
    [InlineData("deadline.daysLeft[1]", "[1, 12]", "deadline.daysLeft[1]: expected a higher limit than the step before")]
    [InlineData("deadline.daysLeft[1]", "[3, 16]", "deadline.daysLeft[1]: expected no more points than the step before; deadline.daysLeft[1]: expected no more points than the part's max")]
    [InlineData("deadline.daysLeft[0]", "[1, 16]", "deadline.daysLeft[0]: expected no more points than the part's max")]
    [InlineData("deadline.lapsed", "16", "deadline.lapsed: expected no more than deadline.max")]
    [InlineData("means.ratioBelow[2]", "[0.5, 6]", "means.ratioBelow[2]: expected a higher limit than the step before")]
    [InlineData("means.ratioBelow[3]", "[2, 7]", "means.ratioBelow[3]: expected no more points than the step before")]
    [InlineData("countriesOfConcern", "[]", "countriesOfConcern: expected at least one country")]
    [InlineData("cap", "0", "cap: expected more than zero")]
    [InlineData("conscriptAge.to", "17", "conscriptAge.to: expected an age that is not below conscriptAge.from")]
    [InlineData("reservistAge.from", "66", "reservistAge.to: expected an age that is not below reservistAge.from")]
    [InlineData("bands[1].from", "70", "bands[1].from: overlaps the band before: expected a lower number")]
    [InlineData("bands[3].from", "1", "bands: expected bands from the most urgent down to one that begins at 0, so that no score is without a band")]
    [InlineData("bands[1].contactWithinHours", "23", "bands[1].contactWithinHours: expected no fewer hours than the more urgent band before")]
    [InlineData("bands[3].name", "\"emergency\"", "bands[3].name: the name stands twice")]
    [InlineData("floors[2].atLeast", "\"Urgently\"", "floors[2].atLeast: expected the name of a band")]
    [InlineData("floors[2].id", "\"F1b\"", "floors[2].id: the id stands twice")]
    [InlineData("floors[2].when", "\"roofOrStayEnds\"", "floors[2].days: is missing")]
    [InlineData("floors[2].when", "\"insideMustReport\"", "floors[2].days: is missing")]
    [InlineData("floors[2].when", "\"outsideSoughtAndStayEnds\"", "floors[2].days: is missing")]
    [InlineData("floors[2].when", "\"insideAndEveryRouteCloses\"", "floors[2].hours: is missing")]
    [InlineData("floors[2].task", "\"Call\"", "floors[2]: task and withinHours belong together")]
    [InlineData("floors[2].withinHours", "4", "floors[2]: task and withinHours belong together")]
    [InlineData("border.noDataLevel", "0", "border.noDataLevel: expected 1 or more: a route that nobody has seen is no better than an open one")]
    [InlineData("border.settledAfterDays", "13", "border.settledAfterDays: expected no fewer days than border.shortStayDays; border.settledAfterDays: expected 14 days or more: who has no right to stay counts as having 14 days left, and is not settled")]
    [InlineData("conscriptAge.to", "66", "reservistAge.to: expected an age that is not below conscriptAge.to: who is older than the reservist age is drafted by nobody")]
    [InlineData("conscriptAge.sex", "\"unknown\"", "conscriptAge.sex: expected the sex that is drafted: M, F or X")]
    [InlineData("reservistAge.sex", "\"\u043d\u0435\u0438\u0437\u0432\u0435\u0441\u0442\u043d\u043e\"", "reservistAge.sex: expected the sex that is drafted: M, F or X")]
    [InlineData("means.livingCostPerPerson30Days.currency", "\"roubles each\"", "means.livingCostPerPerson30Days.currency: expected a currency code of three letters, such as RUB or EUR")]
    [InlineData("floors[2].days", "3", "floors[2].days: has no effect: this condition does not count it")]
    [InlineData("floors[4].hours", "72", "floors[4].hours: has no effect: this condition does not count it")]
    [InlineData("floors[5].days", "3", "floors[5].days: has no effect: this condition does not count it")]
    [InlineData("floors[0].atLeast", "\"Priority\"", "floors[1].atLeast: expected a floor with the condition selfHarmImminent too that raises as high: it is more risk than seriousSafeguardingSign")]
    [InlineData("floors[0].when", "\"insideSummonsServed\"", "floors[1].atLeast: expected a floor with the condition selfHarmImminent too that raises as high: it is more risk than seriousSafeguardingSign")]
    [InlineData("floors[3].atLeast", "\"Standard\"", "floors[2].atLeast: expected a floor with the condition insideLeftUnitOrWantedOrSeparatedChild too that raises as high: it is more risk than insideSummonsServed")]
    public void A_contradiction_is_found(string place, string json, string expected) =>
        Assert.Equal(expected.Split("; "), ModelFiles.FindingsAfter(root => ModelFiles.Set(root, place, json)));

    [Theory]
    [InlineData("conscriptAge.to", "65")]
    [InlineData("conscriptAge.to", "18")]
    [InlineData("reservistAge.from", "65")]
    [InlineData("border.noDataLevel", "1")]
    [InlineData("border.noRouteNeededLevel", "3")]
    [InlineData("border.veryStaleAfterDays", "7")]
    [InlineData("border.veryStaleAddsLevels", "1")]
    [InlineData("border.settledAfterDays", "14")]
    [InlineData("deadline.daysLeft[1]", "[3, 15]")]
    [InlineData("means.ratioBelow[3]", "[2, 6]")]
    [InlineData("bands[1].contactWithinHours", "24")]
    public void Numbers_that_are_equal_where_one_must_not_be_below_the_other_are_taken(string place, string json) =>
        Assert.Empty(ModelFiles.FindingsAfter(root => ModelFiles.Set(root, place, json)));

    [Fact]
    public void A_finding_in_one_line_names_its_place_where_there_is_one()
    {
        Assert.Equal("cap: expected more than zero", new UrgencyModelFinding("cap", "expected more than zero").ToString());
        Assert.Equal("expected one object", new UrgencyModelFinding("", "expected one object").ToString());
    }

    [Theory]
    [InlineData("cap", "-1", "cap: expected a whole number of zero or more")]
    [InlineData("cap", "1.5", "cap: expected a whole number of zero or more")]
    [InlineData("cap", "\"100\"", "cap: expected a whole number of zero or more")]
    [InlineData("cap", "null", "cap: expected a whole number of zero or more")]
    [InlineData("cap", "1000001", "cap: expected a whole number of zero or more")]
    [InlineData("border.matrix[2][3]", "-1", "border.matrix[2][3]: expected a whole number of zero or more")]
    [InlineData("border.matrix[2]", "7", "border.matrix[2]: expected an array [ ... ]")]
    [InlineData("border", "[]", "border: expected an object { ... }")]
    [InlineData("threat.unknown", "-2", "threat.unknown: expected a whole number of zero or more")]
    [InlineData("safeguarding.violence", "true", "safeguarding.violence: expected a whole number of zero or more")]
    [InlineData("deadline.daysLeft[2]", "[7]", "deadline.daysLeft[2]: expected a pair [limit, points]")]
    [InlineData("deadline.daysLeft[2][0]", "-7", "deadline.daysLeft[2][0]: expected a number from zero to a million million")]
    [InlineData("means.ratioBelow[0][1]", "0.5", "means.ratioBelow[0][1]: expected a whole number of zero or more")]
    [InlineData("means.livingCostPerPerson30Days.amount", "-0.01", "means.livingCostPerPerson30Days.amount: expected a number from zero to a million million")]
    [InlineData("means.livingCostPerPerson30Days.amount", "1000000000000.01", "means.livingCostPerPerson30Days.amount: expected a number from zero to a million million")]
    [InlineData("means.ratioBelow[0][0]", "1000000000001", "means.ratioBelow[0][0]: expected a number from zero to a million million")]
    [InlineData("means.livingCostPerPerson30Days.currency", "\"\"", "means.livingCostPerPerson30Days.currency: expected a text that is not empty")]
    [InlineData("id", "7", "id: expected a text that is not empty")]
    [InlineData("note", "[]", "note: expected a text that is not empty")]
    [InlineData("countriesOfConcern[0]", "\"XX\"", "countriesOfConcern: expected country codes of ISO 3166")]
    [InlineData("bands[2].from", "-30", "bands[2].from: expected a whole number of zero or more")]
    [InlineData("floors[4].days", "-3", "floors[4].days: expected a whole number of zero or more")]
    public void A_value_of_the_wrong_kind_is_found(string place, string json, string expected) =>
        Assert.Contains(expected, ModelFiles.FindingsAfter(root => ModelFiles.Set(root, place, json)));

    [Theory]
    [InlineData("bands[1].colour", "\"red\"", "name, from, contactWithinHours")]
    [InlineData("border.matirx", "[]", "max, matrix, noDataLevel, ")]
    [InlineData("weights", "{}", "$schema, id, version, note, cap, ")]
    [InlineData("means.livingCostPerPerson30Days.note", "\"\"", "amount, currency")]
    public void An_unknown_name_is_found_with_those_that_are_known(string place, string json, string known) => Assert.StartsWith(
        $"{place}: the name is not known here: look for a misspelling; expected are {known}",
        Assert.Single(ModelFiles.FindingsAfter(root => ModelFiles.Set(root, place, json))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("", "cap", "cap: is missing")]
    [InlineData("", "bands", "bands: is missing")]
    [InlineData("", "border", "border: is missing")]
    [InlineData("", "id", "id: is missing")]
    [InlineData("border", "matrix", "border.matrix: is missing")]
    [InlineData("safeguarding", "selfInjury", "safeguarding.selfInjury: is missing")]
    [InlineData("means", "livingCostPerPerson30Days", "means.livingCostPerPerson30Days: is missing")]
    public void A_missing_name_is_found(string parent, string name, string expected) =>
        Assert.Contains(expected, ModelFiles.FindingsAfter(root => (parent.Length == 0 ? root : root[parent]!.AsObject()).Remove(name)));

    [Fact]
    public void An_unknown_floor_condition_is_found_with_what_is_known()
    {
        var finding = Assert.Single(ModelFiles.FindingsAfter(root => ModelFiles.Set(root, "floors[0].when", "\"fullMoon\"")));

        Assert.StartsWith("floors[0].when: expected one of: selfHarmImminent, seriousSafeguardingSign, ", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_sex_is_found() => Assert.StartsWith(
        "conscriptAge.sex: expected one of: ",
        Assert.Single(ModelFiles.FindingsAfter(root => ModelFiles.Set(root, "conscriptAge.sex", "\"men\""))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    public void A_file_that_is_no_object_is_no_model(string json)
    {
        var (model, findings) = UrgencyModelReader.Read(new JsonDocumentReader().Read(Encoding.UTF8.GetBytes(json)), "hash");

        Assert.Null(model);
        Assert.Equal([new UrgencyModelFinding("", "expected one object { ... } that holds the model")], findings);
    }

    [Fact]
    public void A_million_million_is_an_amount() =>
        Assert.Empty(ModelFiles.FindingsAfter(root => ModelFiles.Set(root, "means.livingCostPerPerson30Days.amount", "1000000000000")));

    [Theory]
    [InlineData("{\n  \"id\": \"x\"\n  \"version\": \"1\"\n}", "line 3, position 3: no valid JSON. Look for a missing comma, quotation mark or bracket there or on the line above")]
    [InlineData("", "line 1, position 1: no valid JSON. Look for a missing comma, quotation mark or bracket there or on the line above")]
    [InlineData("{ \"cap\": 1, \"cap\": 2 }", "cap: the name stands twice")]
    [InlineData("{ \"border\": { \"max\": 1, \"max\": 1 } }", "border.max: the name stands twice")]
    [InlineData("{ \"cap\": 1e400 }", "cap: a number that is too large")]
    public void What_is_no_JSON_is_refused_with_line_and_position(string json, string expected) =>
        Assert.Equal(expected, Assert.Throws<DocumentFormatException>(() => ModelFiles.FindingsOf(json)).Message);
}

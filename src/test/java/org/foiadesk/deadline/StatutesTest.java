package org.foiadesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foiadesk.deadline.Happening.What.*;
import static org.foiadesk.deadline.Tale.day;
import static org.foiadesk.deadline.Tale.received;

import java.util.List;
import org.foiadesk.deadline.Deadline.Kind;
import org.foiadesk.deadline.Statutes.Jurisdiction;
import org.junit.jupiter.api.Test;

class StatutesTest {

    @Test
    void theFederalActHasAClockAndSaysWhereItIsRead() {
        var act = Statutes.of("US");
        assertThat(act.hasClock()).isTrue();
        assertThat(act.name()).isEqualTo("Freedom of Information Act");
        assertThat(act.citation().text()).isEqualTo("5 U.S.C. 552");
        assertThat(act.citation().url()).startsWith("https://");
        assertThat(act.confidence()).isEqualTo(Statute.Confidence.HIGH);
    }

    @Test
    void everyStateTheDistrictPuertoRicoAndNewYorkCityStandInTheList() {
        assertThat(Statutes.jurisdictions()).hasSize(1 + 50 + 3 + 1).doesNotHaveDuplicates();
        assertThat(Statutes.jurisdictions()).first().isEqualTo(new Jurisdiction("US", "United States (federal)"));
        assertThat(Statutes.jurisdictions())
                .contains(
                        new Jurisdiction("US-CA", "California"),
                        new Jurisdiction("US-DC", "District of Columbia"),
                        new Jurisdiction("US-PR", "Puerto Rico"))
                .containsSubsequence(
                        new Jurisdiction("US-NY", "New York"), new Jurisdiction("US-NY-NYC", "New York City"));
    }

    @Test
    void everyStatuteIsNamedCitedAndDated() {
        for (Jurisdiction jurisdiction : Statutes.jurisdictions()) {
            var law = Statutes.of(jurisdiction.code());
            assertThat(law.jurisdiction()).isEqualTo(jurisdiction.code());
            assertThat(law.name()).isNotBlank();
            assertThat(law.citation().text()).isNotBlank();
            assertThat(law.checkedOn()).isAfter(day("2026-01-01"));
            assertThat(law.calendar(Statute.Counting.USUAL).isWorkingDay(day("2026-11-26")))
                    .isFalse();
        }
    }

    @Test
    void aLawThatSaysPromptlyComputesNoOverdueDateAndSaysSo() {
        for (String code :
                List.of("US-AZ", "US-FL", "US-IA", "US-ME", "US-MN", "US-NC", "US-ND", "US-OH", "US-OK", "US-WI")) {
            var law = Statutes.of(code);
            var answer = received().under(law).of(Kind.DETERMINATION);
            assertThat(law.hasClock()).as(code).isFalse();
            assertThat(answer.due()).as(code).isNull();
            assertThat(answer.none()).as(code).contains("no");
            assertThat(answer.state(day("2031-01-01"))).as(code).isEqualTo(Deadline.State.RUNNING);
        }
    }

    @Test
    void everyStatuteSaysWhereItsFactsWereFoundAndWhatItsRulesAre() {
        for (Jurisdiction jurisdiction : Statutes.jurisdictions()) {
            var law = Statutes.of(jurisdiction.code());
            assertThat(law.source()).as(jurisdiction.code()).isNotBlank();
            assertThat(law.verified()).as(jurisdiction.code()).isIn("found", "memory", "found and memory");
            assertThat(law.notes()).as(jurisdiction.code()).isNotEmpty();
            assertThat(law.rules()).as(jurisdiction.code()).anyMatch(line -> line.clause() == Clause.DETERMINATION);
            assertThat(law.rules()).as(jurisdiction.code()).allSatisfy(line -> {
                assertThat(line.words()).isNotBlank();
                assertThat(line.citation().text()).isNotBlank();
            });
        }
    }

    @Test
    void aLawWithoutAClockKeepsTheDatesThatLettersAndPeopleName() {
        var tale = received()
                .under(Statutes.of("US-FL"))
                .on("2026-03-03", DATE_SET, "2026-03-16")
                .on("2026-03-10", FEE_ASKED, "2026-03-24")
                .on("2026-03-20", EXTENSION_NOTICED, "2026-04-10")
                .on("2026-03-21", DATE_PROMISED, "2026-05-01")
                .on("2026-03-25", DETERMINED_ADVERSELY, "2026-04-24");
        assertThat(tale.due(Kind.CUSTOM)).isEqualTo(day("2026-03-16"));
        assertThat(tale.due(Kind.FEE_REPLY)).isEqualTo(day("2026-03-24"));
        assertThat(tale.due(Kind.PROMISED)).isEqualTo(day("2026-05-01"));
        assertThat(tale.due(Kind.APPEAL_WINDOW)).isEqualTo(day("2026-04-24"));
    }

    @Test
    void theAnswerIsThatOfTheLawInForce() {
        assertThat(Statutes.of("US-PR").answeredWithin(day("2025-12-12"))).isEqualTo("10 working days");
        assertThat(Statutes.of("US-PR").answeredWithin(day("2025-12-13"))).isEqualTo("20 working days");
        assertThat(Statutes.of("US-KY").answeredWithin(day("2026-11-22"))).isEqualTo("5 working days");
        assertThat(Statutes.of("US-NY").answeredWithin(day("2026-11-22"))).isEqualTo("5 working days");
        assertThat(Statutes.of("US-MT").answeredWithin(day("2026-11-22"))).isEqualTo("90 calendar days");
        assertThat(Statutes.of("US-UT").answeredWithin(day("2026-11-22"))).isEqualTo("10 working days");
        assertThat(Statutes.of("US-FL").answeredWithin(day("2026-11-22"))).isEmpty();
    }

    @Test
    void anUnknownJurisdictionIsRefused() {
        assertThatThrownBy(() -> Statutes.of("US-XX"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No such jurisdiction: US-XX");
    }

    @Test
    void everyComputedDeadlineCitesItsParagraph() {
        var tale = received()
                .on("2026-03-03", EXPEDITE_ASKED)
                .on("2026-03-10", FEE_ASKED)
                .on("2026-03-11", FEE_ANSWERED)
                .on("2026-04-20", DETERMINED_ADVERSELY)
                .on("2026-05-04", APPEALED);
        assertThat(tale.timeline().deadlines()).hasSizeGreaterThan(7).allSatisfy(deadline -> {
            assertThat(deadline.citation().text()).isNotBlank();
            assertThat(deadline.rule()).isNotBlank();
            assertThat(deadline.steps()).isNotEmpty();
        });
    }

    @Test
    void aTexanClarificationStartsAnewAndSaysSoOnce() {
        var tale = received()
                .under(Statutes.of("US-TX"))
                .on("2026-03-06", CLARIFICATION_ASKED)
                .on("2026-05-11", CLARIFICATION_ANSWERED);
        assertThat(tale.steps(Kind.DETERMINATION)).noneMatch(said -> said.contains("only one stops the clock"));
        assertThat(tale.of(Kind.DETERMINATION).contested())
                .anyMatch(said -> said.contains("Abbott"))
                .anyMatch(said -> said.contains("Our answer came after Wed 6 May 2026"));
    }

    @Test
    void aTexanClarificationAskedTooLateStartsNothingAnew() {
        var tale = received()
                .under(Statutes.of("US-TX"))
                .on("2026-04-06", CLARIFICATION_ASKED)
                .on("2026-04-08", CLARIFICATION_ANSWERED);
        assertThat(tale.due(Kind.DETERMINATION)).isEqualTo(day("2026-03-16"));
        assertThat(tale.steps(Kind.DETERMINATION)).anyMatch(said -> said.contains("starts nothing anew"));
    }
}

package org.foiadesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foiadesk.agency.OwnLaw;
import org.foiadesk.deadline.Statutes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    @ParameterizedTest
    @CsvSource({
        "US, 2026-12-02",
        "US-TX, 2026-11-17",
        "US-NY-NYC, 2026-11-10",
        "US-CA, 2026-11-12",
    })
    void eachLawHasItsOwnAnswer(String jurisdiction, String due) {
        CalculatorPage page = asked("jurisdiction=" + jurisdiction + "&type-1=received&date-1=11/2");
        assertThat(page.wrong()).isFalse();
        assertThat(date(page, "Answer due").due()).extracting(d -> d.iso()).isEqualTo(due);
        assertThat(date(page, "Answer due").strip()).isNotNull();
        assertThat(date(page, "Answer due").days()).isNotEmpty();
    }

    @Test
    void promptlyIsNoDate() {
        Explained florida = date(asked("jurisdiction=US-FL&type-1=received&date-1=11/2"), "Answer due");
        assertThat(florida.due()).isNull();
        assertThat(florida.none()).contains("no overdue date is computed");
        assertThat(florida.late()).isFalse();
    }

    @Test
    void everyLawAnswersOnThePage() {
        assertThat(Statutes.jurisdictions()).allSatisfy(law -> assertThat(
                        asked("jurisdiction=" + law.code() + "&type-1=sent&by-1=email&date-1=11/2")
                                .wrong())
                .as(law.code())
                .isFalse());
    }

    @Test
    void aLinkAsksTheSameAgain() {
        CalculatorPage page =
                asked("jurisdiction=US-TX&asOf=tomorrow&requester=news&localBody=true&zone=America/Chicago"
                        + "&type-1=received&date-1=11/2&type-3=promised&date-3=Nov 9&until-3=12/1&days-3=4&add=true");
        assertThat(page.link())
                .isEqualTo("/calculator?jurisdiction=US-TX&asOf=2026-11-19&requester=news&localBody=true"
                        + "&zone=America%2FChicago&type-1=received&date-1=2026-11-02"
                        + "&type-2=promised&date-2=2026-11-09&until-2=2026-12-01");
        CalculatorPage again = asked(page.link().substring("/calculator?".length()));
        assertThat(again.link()).isEqualTo(page.link());
        assertThat(answer(again).dates())
                .usingRecursiveComparison()
                .isEqualTo(answer(page).dates());
    }

    @Test
    void theDatesComeInTheirOrderAndEveryPromiseIsKept() {
        CalculatorPage page = asked("jurisdiction=US&type-1=received&date-1=11/2&type-2=promised&date-2=11/3"
                + "&until-2=12/20&type-3=promised&date-3=11/5&until-3=12/10");
        List<String> dues = answer(page).dates().stream()
                .filter(date -> date.due() != null)
                .map(date -> Objects.requireNonNull(date.due()).iso())
                .toList();
        assertThat(dues).isSorted().contains("2026-12-10", "2026-12-20");
        assertThat(answer(page).dates()).anyMatch(Explained::quiet);
    }

    @Test
    void theOptionsAreHeard() {
        assertThat(due("date-1=11/2&dayOfReceiptCounts=true")).isEqualTo("2026-12-01");
        assertThat(due("date-1=11/7")).isEqualTo("2026-12-08");
        assertThat(due("date-1=11/7&receipt=next_business_day")).isEqualTo("2026-12-09");
    }

    private static String due(String query) {
        Explained answer = date(asked("jurisdiction=US&type-1=received&" + query), "Answer due");
        return Objects.requireNonNull(answer.due()).iso();
    }

    @Test
    void whatIsWrongIsSaidWhereItStands() {
        CalculatorPage page = asked("jurisdiction=US-XX&asOf=2/30&zone=Mars&requester=king&type-1=promised&date-1=11/2"
                + "&type-2=extension_notice&date-2=11/3&days-2=many&date-3=11/4"
                + "&type-4=refused_in_person&date-4=11/5&type-5=received");
        assertThat(page.answer()).isNull();
        assertThat(page.problems())
                .containsOnlyKeys(
                        "jurisdiction", "asOf", "zone", "requester", "until-1", "days-2", "type-3", "time-4", "date-5");
        assertThat(page.rows()).hasSize(5);
    }

    @Test
    void arrangingRowsIsNoFault() {
        assertThat(asked("jurisdiction=US&type-1=received&add=true").wrong()).isFalse();
        assertThat(asked("jurisdiction=US&type-1=received&date-1=11/2&type-2=received&remove=2")
                        .rows())
                .hasSize(1);
        assertThat(asked("").wrong()).isFalse();
    }

    private static CalculatorPage asked(String query) {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
        for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
            String[] parts = pair.split("=", 2);
            sent.add(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return new Calculation(Asked.of(sent), TODAY, ZoneId.of("America/New_York"), code -> OwnLaw.none()).page();
    }

    private static CalculatorPage.Answer answer(CalculatorPage page) {
        return Objects.requireNonNull(page.answer(), () -> "no answer: " + Map.copyOf(page.problems()));
    }

    private static Explained date(CalculatorPage page, String word) {
        return answer(page).dates().stream()
                .filter(date -> date.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}

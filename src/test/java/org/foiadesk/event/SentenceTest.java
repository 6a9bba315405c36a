package org.foiadesk.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceTest {

    private static final LocalDate DEC_5 = LocalDate.of(2026, 12, 5);

    @ParameterizedTest(name = "{1}")
    @MethodSource("sentences")
    void anEventReadsAsItIsSaidInTheNewsroom(Event event, String sentence) {
        assertThat(event.sentence()).isEqualTo(sentence);
    }

    static Stream<Arguments> sentences() {
        return Stream.concat(samples(), others());
    }

    @Test
    void numbersComeWithTheLettersThatGiveThem() {
        assertThat(Samples.of("acknowledged").trackingNumber())
                .contains(new TrackingNumber(TrackingNumber.Of.REQUEST, "DEMO-26-0117"));
        assertThat(Samples.of("referred all").trackingNumber())
                .contains(new TrackingNumber(TrackingNumber.Of.REFERRAL, "DEMO-9"));
        assertThat(Samples.of("appeal-received").trackingNumber())
                .contains(new TrackingNumber(TrackingNumber.Of.APPEAL, "2026-ICAP-00012"));
        assertThat(Samples.of("suit-filed").trackingNumber())
                .contains(new TrackingNumber(TrackingNumber.Of.SUIT, "1:26-cv-00001"));
        assertThat(new Handling.Acknowledged("", "").trackingNumber()).isEmpty();
        assertThat(Samples.of("filed").trackingNumber()).isEmpty();
    }

    private static Stream<Arguments> samples() {
        return Stream.of(
                said("drafted", "Drafted"),
                said("filed", "Filed by portal; proof: confirmation 77120"),
                said("delivery-failed", "Delivery failed: mailbox unknown"),
                said("received-by-agency", "Received by the office that has to answer"),
                said("acknowledged", "The agency acknowledged the request under number DEMO-26-0117"),
                said("granted", "The agency decided to release records, which are to follow"),
                said("refused-in-person", "An employee refused the request in person or by phone at 14:30"),
                said("complained", "We sent the complaint that has to come before a suit; proof: certified mail 7019"),
                said("consulted", "The agency consulted the State Department"),
                said("referred all", "The agency referred the whole request to DHS headquarters as DEMO-9"),
                said("referred part", "The agency referred 12 pages to another agency"),
                said(
                        "extension-noticed",
                        "The agency gave notice of an extension to 15 Jan 2027 for voluminous records"),
                said("completion-promised", "The agency promised to be done by 15 Jan 2027"),
                said("fee-asked", "The agency asked $212.50 in fees; reply by 15 Jan 2027"),
                said("fee-answered", "We agreed to pay up to $50.00"),
                said("fee-paid", "We paid $50.00 in fees; proof: check 1043"),
                said("scope-narrowed", "We narrowed the request to: contracts of 2023"),
                said("interim-release", "Interim release 1 came: 40 pages"),
                said(
                        "records-linked",
                        "The agency put records behind a link at doj.app.box.com, on Box; it works until 15 Jan 2027"),
                said("records-fetched", "We fetched the records behind the links"),
                said("released-in-part", "Released in part: 61 pages, 13 pages withheld, under (b)(4), (b)(6)"),
                said("released-in-full", "Released in full: 812 pages"),
                said("denied", "The agency would neither confirm nor deny that it has records: under (b)(4), (b)(6)"),
                said("closed-by-agency", "The agency closed the request: fees not paid"),
                said("appealed", "We appealed by e-mail"),
                said("appeal-decided upheld", "On appeal the agency upheld the decision"),
                said("suit-filed", "We sued in D.D.C., docket 1:26-cv-00001"),
                said("court-ordered", "The court ordered: rolling production, 500 pages a month; by 15 Jan 2027"),
                said("suit-ended sent back", "The suit ended: the agency must answer anew"),
                said("called", "Called Jo Marsh: left a message"),
                said("date-set", "Own date set: 15 Jan 2027, the clerk's promise"),
                said("struck", "Struck entry 1: entered twice"));
    }

    private static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of(new Filing.Filed(Filing.How.IN_PERSON, "", ""), "Filed in person"),
                Arguments.of(
                        new Questions.FeeAsked(new BigDecimal("1204"), DEC_5, true, Questions.Category.COMMERCIAL, ""),
                        "The agency asked $1,204.00 in fees, in advance, in the category “commercial use”; reply by 5 Dec"
                                + " 2026"),
                Arguments.of(
                        new Answers.Denied(false, 1, List.of(), DEC_5, ""),
                        "Denied: 1 page withheld; appeal by 5 Dec 2026"),
                Arguments.of(
                        new Terms.WaiverDecided(Terms.Matter.FEE_CATEGORY, false, DEC_5, ""),
                        "The agency denied our fee category; appeal by 5 Dec 2026"),
                Arguments.of(new Terms.ExpediteDecided(false, null, ""), "Expedited handling was denied"),
                Arguments.of(
                        new Fetching.RecordsLinked("", "HTTPS://Files.City.GOV:8443/a?b=c#d", null, ""),
                        "The agency put records behind a link at files.city.gov"),
                Arguments.of(
                        new Fetching.RecordsFetched(Fetching.Result.GONE, null, ""),
                        "The records behind the links are gone"),
                Arguments.of(
                        new Fetching.RecordsFetched(Fetching.Result.NOT_NEEDED, 3, ""),
                        "We do not need the records behind the link of entry 3"),
                Arguments.of(
                        new Handling.Referred(false, "", null, "", ""),
                        "The agency referred part of the request to another agency"));
    }

    private static Arguments said(String name, String sentence) {
        return Arguments.of(Samples.of(name), sentence);
    }
}

package org.foiadesk.correspondence;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foiadesk.event.Kind;
import org.foiadesk.event.TrackingNumber;
import org.foiadesk.reading.About;
import org.foiadesk.reading.Letter;
import org.foiadesk.reading.Proposal;
import org.foiadesk.reading.Words;
import org.foiadesk.request.DeedForm;
import org.foiadesk.request.FoiaRequest;

/**
 * One proposal of a letter, as the deed on one request that would record it.
 *
 * @param id the same for the same words and the same matter, however often the letter is read
 * @param number the number that it gives the request, where that is all it does
 * @param kind the event that it records; empty where it only belongs to another's facts
 * @param quoted the words it came from
 */
record Proposed(
        String id,
        Proposal says,
        Optional<TrackingNumber> number,
        Optional<Kind> kind,
        MultivaluedMap<String, String> values,
        List<String> quoted) {

    private static final int LONGEST_QUOTE = 160;

    static Proposed of(Proposal one, Letter letter, List<Proposal> all, FoiaRequest request, LocalDate today) {
        Optional<TrackingNumber> number = number(one, request);
        Optional<Kind> kind = number.isPresent() ? Optional.empty() : one.event();
        return new Proposed(
                id(one),
                one,
                number,
                kind,
                kind.map(k -> values(k, one, letter, all, today)).orElseGet(MultivaluedHashMap::new),
                one.words().stream()
                        .map(words -> Text.oneLine(words.in(letter), LONGEST_QUOTE))
                        .distinct()
                        .toList());
    }

    /** A number tells that the request arrived, the first time; afterwards, or of an appeal, it is a number alone. */
    private static Optional<TrackingNumber> number(Proposal one, FoiaRequest request) {
        String given = one.values().getOrDefault("tracking", "");
        boolean alone = one.about() == About.TRACKING && !given.isEmpty();
        TrackingNumber.Of of = TrackingNumber.Of.valueOf(one.values().getOrDefault("of", "REQUEST"));
        boolean first = of == TrackingNumber.Of.REQUEST && !Standing.of(request).has(Kind.ACKNOWLEDGED);
        return alone && !first ? Optional.of(new TrackingNumber(of, given)) : Optional.empty();
    }

    private static String id(Proposal one) {
        String told = one.about() + " " + one.event().map(Kind::code).orElse("") + " "
                + one.words().stream()
                        .map(words -> words.where() + ":" + words.from() + "-" + words.to())
                        .collect(Collectors.joining(","));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static MultivaluedMap<String, String> values(
            Kind kind, Proposal one, Letter letter, List<Proposal> all, LocalDate today) {
        Set<String> asked = Arrays.stream(kind.record().getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
        one.values().forEach((name, value) -> {
            if (asked.contains(name)) {
                values.putSingle(name, value);
            }
        });
        LocalDate arrived = letter.arrived().isAfter(today) ? today : letter.arrived();
        LocalDate on = dated(letter, all, arrived);
        values.putSingle("occurredOn", on.toString());
        if (kind.by() == Kind.By.AGENCY && !on.equals(arrived)) {
            values.putSingle("arrivedOn", arrived.toString());
        }
        if (asked.contains("note")) {
            values.putSingle("note", note(letter));
        }
        return values;
    }

    /** The date within the letter, unless it lies in the future or years back. */
    private static LocalDate dated(Letter letter, List<Proposal> all, LocalDate arrived) {
        return all.stream()
                .filter(one -> one.about() == About.LETTER_DATE)
                .flatMap(one -> Optional.ofNullable(one.values().get("occurredOn")).stream())
                .map(LocalDate::parse)
                .filter(on -> !on.isAfter(arrived) && on.isAfter(arrived.minusYears(1)))
                .findFirst()
                .orElseGet(
                        () -> letter.dated().filter(on -> !on.isAfter(arrived)).orElse(arrived));
    }

    private static String note(Letter letter) {
        String subject = Text.oneLine(letter.subject(), 200);
        return subject.isEmpty() ? "Read in their letter." : "Read in their letter “" + subject + "”.";
    }

    /** Where its words stand in the letter's text. */
    List<Words> inText() {
        return says.words().stream()
                .filter(words -> words.where() == Words.Where.TEXT)
                .toList();
    }

    boolean inSubject() {
        return inText().size() < says.words().size();
    }

    /** The form that its values fill. */
    Optional<DeedForm> form(LocalDate today) {
        return kind.map(which -> DeedForm.sent(which, values, today));
    }
}

package org.foiadesk.desk;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foiadesk.deadline.Requester;
import org.foiadesk.deadline.Statute.Counting;

/** Reads how days are to be counted. */
final class OptionsReader {

    static final List<String> KNOWN = List.of("receipt", "dayOfReceiptCounts", "requester", "localBody", "zone");
    static final List<String> RECEIPTS = List.of("same_day", "next_business_day");
    static final List<String> REQUESTERS = List.of("news", "commercial", "other");

    private OptionsReader() {}

    static Counting read(Spot spot, ZoneId usual) {
        if (spot.silent()) {
            return Counting.USUAL.in(usual);
        }
        return Fields.of(spot, "an object, or leave it out", KNOWN)
                .map(given -> read(given, usual))
                .orElse(Counting.USUAL);
    }

    private static Counting read(Fields given, ZoneId usual) {
        boolean onWorkingDays = word(given.get("receipt"), RECEIPTS).equals("next_business_day");
        boolean dayOfReceipt = truth(given.get("dayOfReceiptCounts"));
        String who = word(given.get("requester"), REQUESTERS);
        boolean local = truth(given.get("localBody"));
        return Counting.USUAL
                .by(dayOfReceipt, false, onWorkingDays, local)
                .askedBy(who.isEmpty() ? Requester.UNSAID : Requester.valueOf(who.toUpperCase(Locale.ROOT)))
                .in(zone(given.get("zone")).orElse(usual));
    }

    private static boolean truth(Spot spot) {
        return !spot.silent() && spot.truth().orElse(false);
    }

    /** Empty when nothing, or nothing that can be read, was said. */
    private static String word(Spot spot, List<String> words) {
        if (spot.silent()) {
            return "";
        }
        String wanted = String.join(" or ", words);
        return spot.text(wanted)
                .flatMap(text -> words.contains(text)
                        ? Optional.of(text)
                        : spot.wrong(Spot.quoted(text) + " is not known here. Write " + wanted + "."))
                .orElse("");
    }

    private static Optional<ZoneId> zone(Spot spot) {
        return spot.silent()
                ? Optional.empty()
                : spot.text("a time zone like America/Chicago")
                        .flatMap(text -> ZoneId.getAvailableZoneIds().contains(text)
                                ? Optional.of(ZoneId.of(text))
                                : spot.wrong(Spot.quoted(text) + " is no time zone. Write one like America/Chicago."));
    }
}

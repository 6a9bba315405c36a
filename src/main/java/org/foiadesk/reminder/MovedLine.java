package org.foiadesk.reminder;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foiadesk.people.MailSays;
import org.foiadesk.request.Due;
import org.foiadesk.request.Words;
import org.jspecify.annotations.Nullable;

/**
 * What moved of one request, as a mail may say it: of a {@code TEAM} request no title and no reason, of a {@code SEALED}
 * one its number and the kinds of date alone.
 *
 * @param what "Answer due: Fri 27 Nov, now Mon 30 Nov"
 */
record MovedLine(String number, String what, String agency, String title, String why, String url) {

    /** Empty where every date came back to where it was. */
    static Optional<MovedLine> of(List<MovedNotice> moves, LocalDate today, MailSays most, String url) {
        List<Net> net = Net.of(moves);
        if (net.isEmpty()) {
            return Optional.empty();
        }
        MovedNotice last = moves.get(moves.size() - 1);
        String dated = said(net, one -> one.said(today));
        String why = moves.stream().map(MovedNotice::why).distinct().collect(Collectors.joining("; "));
        return Optional.of(
                switch (last.discretion().within(most)) {
                    case FULL -> new MovedLine(last.number(), dated, last.agency(), last.title(), why, url);
                    case AGENCY -> new MovedLine(last.number(), dated, last.agency(), "", "", url);
                    case OPAQUE -> new MovedLine(last.number(), said(net, Net::word), "", "", "", url);
                });
    }

    private static String said(List<Net> net, java.util.function.Function<Net, String> words) {
        return net.stream().map(words).distinct().collect(Collectors.joining("; "));
    }

    /** Where a date was at first and is at last. */
    private record Net(
            String word, @Nullable LocalDate from, @Nullable LocalDate to) {

        static List<Net> of(List<MovedNotice> moves) {
            Map<String, Net> net = new LinkedHashMap<>();
            for (MovedNotice move : moves) {
                Net one = new Net(Words.of(move.kind()), move.from(), move.to());
                net.merge(move.date(), one, (first, last) -> new Net(first.word, first.from, last.to));
            }
            return net.values().stream()
                    .filter(one -> !Objects.equals(one.from, one.to))
                    .toList();
        }

        String said(LocalDate today) {
            return word + ": " + day(from, today) + ", now " + day(to, today);
        }

        private static String day(@Nullable LocalDate day, LocalDate today) {
            return day == null ? "no date" : Due.written(day, today);
        }
    }
}

package org.foiadesk.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.foiadesk.deadline.Happening;
import org.foiadesk.deadline.Happening.What;
import org.jspecify.annotations.Nullable;

/** Records that lie behind a link, and what became of them: it moves nothing but the date to fetch them by. */
public sealed interface Fetching extends Event {

    @Override
    default Position after(Position before) {
        return before;
    }

    /**
     * @param portal "NextRequest", "Box"; empty where nobody knows it
     * @param address as the agency wrote it
     * @param fetchBy the last day it works, as the letter says; null where it names none
     */
    record RecordsLinked(
            String portal, String address, @Nullable LocalDate fetchBy, String note) implements Fetching {

        /** Our guess where the letter names no day. */
        public static final int GUESSED_DAYS = 7;

        public RecordsLinked {
            portal = Check.line("The portal", portal);
            address = Check.webAddress("The address", address);
            Check.date("The day to fetch them by", fetchBy);
            note = Check.note(note);
        }

        /** "doj.app.box.com": where the link leads. */
        public String host() {
            return address.replaceFirst("(?i)^https?://", "")
                    .replaceFirst("[:/?#].*$", "")
                    .toLowerCase(Locale.ROOT);
        }

        public LocalDate fetchBy(LocalDate letter) {
            return fetchBy == null ? letter.plusDays(GUESSED_DAYS) : fetchBy;
        }

        @Override
        public String sentence() {
            return "The agency put records behind a link at " + host() + Prose.with(", on ", portal)
                    + Prose.by("; it works until ", fetchBy);
        }

        @Override
        public List<Happening> happenings(Dated at) {
            Happening linked = new Happening(What.RECORDS_LINKED, at.occurredOn(), fetchBy).behind(at.seq());
            return List.of(fetchBy == null ? linked.lasting(GUESSED_DAYS) : linked);
        }
    }

    /** What became of what links held. */
    enum Result implements Worded {
        FETCHED("fetched", "We fetched the %s", What.RECORDS_FETCHED),
        NOT_NEEDED("not needed", "We do not need the %s", What.RECORDS_LEFT),
        GONE("gone: the link works no more", "The %s are gone", What.RECORDS_LEFT);

        private final String word;
        private final String sentence;
        private final What what;

        Result(String word, String sentence, What what) {
            this.word = word;
            this.sentence = sentence;
            this.what = what;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** @param link the entry of the one link that this is about; null: every link so far */
    record RecordsFetched(Result result, @Nullable Integer link, String note) implements Fetching {
        public RecordsFetched {
            result = Check.chosen("What became of the records", result);
            Check.require(link == null || link >= 1, "An entry has a number from 1 on.");
            note = Check.note(note);
        }

        /** Whether it says what became of this one. */
        public boolean settles(Dated linked) {
            return link == null || link == linked.seq();
        }

        @Override
        public String misfit(List<Dated> before) {
            boolean found = link == null
                    || before.stream().anyMatch(dated -> dated.event() instanceof RecordsLinked && settles(dated));
            return found ? "" : "Entry " + link + " is no link to records that stood on the file by then.";
        }

        @Override
        public String sentence() {
            return result.sentence.formatted(
                    link == null ? "records behind the links" : "records behind the link of entry " + link);
        }

        @Override
        public List<Happening> happenings(Dated at) {
            return List.of(Happening.of(result.what, at.occurredOn()).behind(link == null ? 0 : link));
        }
    }
}

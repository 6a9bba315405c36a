package org.foiadesk.desk;

import java.util.List;
import org.foiadesk.agency.AgencyCard;
import org.foiadesk.correspondence.RequestLetters;
import org.foiadesk.document.PaperRow;
import org.foiadesk.drafting.Delivery;
import org.foiadesk.drafting.Letterbox;
import org.foiadesk.event.Kind;
import org.foiadesk.event.TrackingNumber;
import org.foiadesk.reminder.Told;
import org.foiadesk.request.DeedForm;
import org.foiadesk.request.Due;
import org.foiadesk.request.MovedDates;
import org.foiadesk.request.Opening;
import org.foiadesk.request.RecordLink;
import org.foiadesk.request.Strip;
import org.jspecify.annotations.Nullable;

/** One request's file, every word finished. */
record FilePage(
        Head head,
        Next next,
        List<Entry> entries,
        List<Deeds> deeds,
        Shelf shelf,
        Links links,
        RequestLetters.Latest letters,
        Papers papers,
        Sight sight,
        List<Told> told,
        String escalation,
        List<MovedDates.Line> moved,
        Letterbox.Offers offers,
        List<Delivery> sent) {

    /** The papers on file. */
    record Shelf(List<PaperRow> rows, boolean mayAdd) {

        private static final int SHOWN = 8;

        public List<PaperRow> newest() {
            return rows.subList(0, Math.min(SHOWN, rows.size()));
        }

        public int older() {
            return rows.size() - newest().size();
        }
    }

    /** Where records lie that are not here yet, and the one press that says they are. */
    record Links(List<RecordLink> rows, DeedForm fetched) {

        public boolean several() {
            return rows.stream().filter(link -> link.open() && link.mayRecord()).count() > 1;
        }
    }

    record Head(
            String number,
            String title,
            String stageKey,
            String stageWord,
            String ball,
            long agencyId,
            String agency,
            String owner,
            String section,
            List<String> tags,
            List<String> flags,
            boolean demo,
            String hold) {}

    /** The date that governs, and its working. {@code none} says why there is no date. */
    record Next(
            @Nullable Due due,
            String word,
            String none,
            String rule,
            List<String> steps,
            String citation,
            String url,
            String checked,
            List<String> contested,
            boolean assumed,
            @Nullable Strip strip,
            String code,
            int ord,
            List<DateLine> standing,
            List<DateLine> projected,
            List<DateLine> earlier) {}

    record Entry(
            int seq,
            String iso,
            String date,
            String said,
            String note,
            String by,
            String struck,
            List<PaperRow> papers,
            boolean mayAddPapers,
            boolean mayStrike) {

        public boolean isStruck() {
            return !struck.isEmpty();
        }
    }

    /** What most likely comes next stands open; the rest is folded away under its title. */
    record Deeds(String title, boolean likely, List<Deed> kinds) {}

    record Deed(String code, String word) {
        static Deed of(Kind kind) {
            return new Deed(kind.code(), kind.word());
        }
    }

    record Papers(
            String body,
            String note,
            String requesterOfRecord,
            List<Tracking> numbers,
            List<AgencyCard.Desk> contacts,
            List<Sum> sums,
            List<Relative> relatives,
            boolean mayEdit) {}

    record Tracking(String kind, String word, String value) {
        static Tracking of(TrackingNumber number) {
            String word = number.of().word();
            return new Tracking(
                    number.of().name(),
                    word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1),
                    number.number());
        }
    }

    record Sum(String word, String amount) {}

    record Relative(String number, String title, String how) {}

    record Sight(
            String level,
            String gloss,
            String mark,
            String owner,
            List<String> helpers,
            List<Opening> openings,
            boolean mayShare,
            String holdWord,
            boolean mayPurge) {}
}

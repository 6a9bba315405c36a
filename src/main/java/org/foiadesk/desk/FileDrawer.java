package org.foiadesk.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.foiadesk.agency.Agencies;
import org.foiadesk.correspondence.RequestLetters;
import org.foiadesk.document.Papers;
import org.foiadesk.drafting.Deliveries;
import org.foiadesk.drafting.Letterbox;
import org.foiadesk.event.Flag;
import org.foiadesk.event.History;
import org.foiadesk.event.Kind;
import org.foiadesk.event.Situation;
import org.foiadesk.people.Persons;
import org.foiadesk.people.Section;
import org.foiadesk.people.Sections;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Today;
import org.foiadesk.reminder.Escalation;
import org.foiadesk.reminder.Reminders;
import org.foiadesk.request.Chronicles;
import org.foiadesk.request.DeedForm;
import org.foiadesk.request.Entry;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.GlassWishes;
import org.foiadesk.request.Hold;
import org.foiadesk.request.Holds;
import org.foiadesk.request.Level;
import org.foiadesk.request.MovedDates;
import org.foiadesk.request.RecordLinks;
import org.foiadesk.request.Requests;
import org.foiadesk.request.Rights;

/** Lays out a request's file: gathers from the rooms what its page shows. */
@ApplicationScoped
class FileDrawer {

    private final Requests requests;
    private final Chronicles chronicles;
    private final Agencies agencies;
    private final Persons persons;
    private final Sections sections;
    private final Papers papers;
    private final RecordLinks links;
    private final RequestLetters letters;
    private final Reminders reminders;
    private final MovedDates moved;
    private final Holds holds;
    private final GlassWishes wishes;
    private final Letterbox letterbox;
    private final Deliveries deliveries;
    private final Today today;

    FileDrawer(
            Requests requests,
            Chronicles chronicles,
            Agencies agencies,
            Persons persons,
            Sections sections,
            Papers papers,
            RecordLinks links,
            RequestLetters letters,
            Reminders reminders,
            MovedDates moved,
            Holds holds,
            GlassWishes wishes,
            Letterbox letterbox,
            Deliveries deliveries,
            Today today) {
        this.requests = requests;
        this.chronicles = chronicles;
        this.agencies = agencies;
        this.persons = persons;
        this.sections = sections;
        this.papers = papers;
        this.links = links;
        this.letters = letters;
        this.reminders = reminders;
        this.moved = moved;
        this.holds = holds;
        this.wishes = wishes;
        this.letterbox = letterbox;
        this.deliveries = deliveries;
        this.today = today;
    }

    FilePage page(FoiaRequest request, Viewer viewer) {
        LocalDate day = today.date();
        List<Entry> entries = chronicles.of(request);
        History history = chronicles.history(request);
        Rights rights = new Rights(viewer, request);
        Map<Long, String> names = persons.names();
        FilePage.Shelf shelf = new FilePage.Shelf(papers.of(request, viewer, names), papers.mayAdd(request, viewer));
        String hold = holds.standing(request).map(Hold::sentence).orElse("");
        return new FilePage(
                head(request, history.situation(), names, day, hold),
                new NextDate(request, history.situation(), day).shown(),
                new EntryLines(entries, rights, names, shelf, today).newestFirst(),
                DeedList.of(history, rights, day),
                shelf,
                new FilePage.Links(links.of(request, viewer), DeedForm.blank(Kind.RECORDS_FETCHED, day)),
                letters.latest(request, viewer),
                papers(request, history.situation(), rights, viewer),
                sight(request, rights, names, hold),
                reminders.of(request, day),
                Escalation.of(request, history.situation(), day),
                moved.of(request),
                letterbox.of(request, viewer),
                deliveries.of(request));
    }

    private FilePage.Head head(
            FoiaRequest request, Situation situation, Map<Long, String> names, LocalDate day, String hold) {
        Long section = request.details().sectionId();
        return new FilePage.Head(
                request.number(),
                request.details().title(),
                situation.stage().key(),
                situation.stage().shown(),
                situation.ball(day).word(),
                request.agency().id(),
                request.agency().name(),
                names.getOrDefault(request.access().ownerId(), ""),
                section == null ? "" : sections.byId(section).map(Section::name).orElse(""),
                request.details().tags(),
                situation.flags().stream().map(Flag::word).toList(),
                request.demo(),
                hold);
    }

    private FilePage.Papers papers(FoiaRequest request, Situation situation, Rights rights, Viewer viewer) {
        return new FilePage.Papers(
                request.details().body(),
                request.details().note(),
                request.details().requesterOfRecord(),
                request.numbers().stream().map(FilePage.Tracking::of).toList(),
                agencies.desks(request.agency()),
                Sums.of(situation),
                requests.relatives(request, viewer).stream()
                        .map(row -> new FilePage.Relative(row.number(), row.title(), row.agency()))
                        .toList(),
                rights.mayEdit());
    }

    private FilePage.Sight sight(FoiaRequest request, Rights rights, Map<Long, String> names, String hold) {
        Level level = request.access().level();
        List<String> helpers = request.access().helpers().stream()
                .map(helper -> names.getOrDefault(helper, ""))
                .toList();
        return new FilePage.Sight(
                level.word(),
                level.gloss(),
                level == Level.SEALED ? "lock" : "people",
                names.getOrDefault(request.access().ownerId(), ""),
                helpers,
                wishes.of(request),
                rights.mayShare(),
                holdWord(rights, hold),
                rights.mayPurge());
    }

    private static String holdWord(Rights rights, String hold) {
        String word = hold.isEmpty() ? "Put it under legal hold" : "Look at the legal hold";
        return rights.mayHold() ? word : "";
    }
}

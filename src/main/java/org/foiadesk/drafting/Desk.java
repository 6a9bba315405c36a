package org.foiadesk.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.foiadesk.agency.Agencies;
import org.foiadesk.agency.AgencyCard;
import org.foiadesk.document.Papers;
import org.foiadesk.event.Filing;
import org.foiadesk.people.Persons;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.MailAddress;
import org.foiadesk.platform.MailSender;
import org.foiadesk.platform.Option;
import org.foiadesk.platform.Refusal;
import org.foiadesk.request.FoiaRequest;

/** Lays a letter out to be written: from what was kept, from what was typed, or from its wording. */
@ApplicationScoped
class Desk {

    private static final String OGIS = "ogis@nara.gov";
    private static final List<Filing.How> BY_HAND =
            List.of(Filing.How.PORTAL, Filing.How.POST, Filing.How.FAX, Filing.How.IN_PERSON, Filing.How.EMAIL);

    private final Agencies agencies;
    private final Papers papers;
    private final Persons persons;
    private final Wordings wordings;
    private final Writers writers;
    private final Threads threads;
    private final Drafts drafts;

    Desk(
            Agencies agencies,
            Papers papers,
            Persons persons,
            Wordings wordings,
            Writers writers,
            Threads threads,
            Drafts drafts) {
        this.agencies = agencies;
        this.papers = papers;
        this.persons = persons;
        this.wordings = wordings;
        this.writers = writers;
        this.threads = threads;
        this.drafts = drafts;
    }

    Draft begun(FoiaRequest request, LetterKind kind, Viewer viewer) {
        return drafts.kept(request, kind, viewer)
                .orElseGet(() ->
                        worded(request, new Draft(kind, to(request, kind), false, "", "", "", List.of()), viewer));
    }

    /** Subject and text anew from the wording; the rest stays. */
    Draft worded(FoiaRequest request, Draft draft, Viewer viewer) {
        LetterKind kind = draft.kind();
        Merging merging = writers.merging(request);
        Wording wording = wordings.of(kind, request.agency().jurisdiction());
        try {
            Wording filled = wording.filled(
                    merging.with(writers.writer(request, kind, draft.fromDesk(), viewer), draft.detail()));
            String subject = threads.subject(request, kind, merging, filled.subject());
            return new Draft(
                    kind, draft.address(), draft.fromDesk(), subject, filled.text(), draft.detail(), draft.papers());
        } catch (Broken broken) {
            throw new Refusal("The newsroom’s wording of this letter cannot be used. " + broken.sentence()
                    + " Ask an editor to mend it at Settings, Letters.");
        }
    }

    DraftPage page(FoiaRequest request, Draft draft, Form form, Viewer viewer) {
        LetterKind kind = draft.kind();
        boolean ready = writers.ready();
        UUID once = form.once();
        return new DraftPage(
                request.number(),
                request.details().title(),
                kind.code(),
                kind.words(),
                request.agency().name(),
                once.toString(),
                draft.address(),
                reaches(request, kind),
                from(draft, viewer),
                draft.subject(),
                draft.text(),
                kind.asks(),
                draft.detail(),
                kind.detailNeeded(),
                papers(request, draft, viewer),
                drafts.kept(request, kind, viewer).isPresent(),
                ready,
                ready ? "It leaves in a minute; until then you can take it back." : "No mail server is set up yet.",
                threads.said(viewer),
                ways(form),
                form.typed("proof"),
                form.problems());
    }

    private String to(FoiaRequest request, LetterKind kind) {
        if (kind == LetterKind.OGIS) {
            return OGIS;
        }
        return reaches(request, kind).stream()
                .map(DraftPage.Reach::value)
                .filter(MailAddress::is)
                .findFirst()
                .orElse("");
    }

    /** Of the desk it goes to; an appeal's or liaison's that is unknown falls back to that of requests. */
    private List<DraftPage.Reach> reaches(FoiaRequest request, LetterKind kind) {
        List<AgencyCard.Desk> desks = agencies.desks(request.agency());
        return Stream.of(kind.desk(), "Requests")
                .filter(purpose -> !kind.desk().isEmpty())
                .map(purpose -> reaches(desks, purpose))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<DraftPage.Reach> reaches(List<AgencyCard.Desk> desks, String purpose) {
        return desks.stream()
                .filter(desk -> desk.purpose().equals(purpose))
                .flatMap(desk -> desk.contacts().stream())
                .map(line -> new DraftPage.Reach(purpose + ", " + line.way(), line.value(), line.href(), line.note()))
                .toList();
    }

    private List<Option> from(Draft draft, Viewer viewer) {
        Optional<Option> own = writers.own(viewer).map(one -> option(DraftForm.OWN, one, !draft.fromDesk()));
        Optional<Option> desk =
                writers.desk().map(one -> option(DraftForm.DESK, one, draft.fromDesk() || own.isEmpty()));
        return Stream.concat(own.stream(), desk.stream()).toList();
    }

    private static Option option(String value, MailSender sender, boolean chosen) {
        return new Option(value, sender.name() + " <" + sender.address() + ">", chosen);
    }

    private List<Option> papers(FoiaRequest request, Draft draft, Viewer viewer) {
        return papers.of(request, viewer, persons.names()).stream()
                .map(row -> new Option(
                        String.valueOf(row.id()),
                        row.name() + ", " + row.size(),
                        draft.papers().contains(row.id())))
                .toList();
    }

    private static List<Option> ways(Form form) {
        Filing.How chosen = form.choice("way", Filing.How.class).orElse(Filing.How.PORTAL);
        return BY_HAND.stream()
                .map(how -> new Option(
                        how.name(), how == Filing.How.EMAIL ? "by my own mail program" : how.word(), how == chosen))
                .toList();
    }
}

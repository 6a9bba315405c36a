package org.foiadesk.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.foiadesk.agency.Agencies;
import org.foiadesk.correspondence.LetterText.Direction;
import org.foiadesk.event.Kind;
import org.foiadesk.event.Notes;
import org.foiadesk.jail.Enclosed;
import org.foiadesk.jail.Mailbox;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.Option;
import org.foiadesk.platform.Refusal;
import org.foiadesk.platform.Today;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Log;
import org.foiadesk.request.Rights;

/** Letters that people write down themselves, in one transaction of the caller's. */
@ApplicationScoped
class Logbook {

    private static final int LONGEST_NOTE = 2_000;
    private static final long MOST_PHOTO = 60L << 20;

    private final LetterShelf shelf;
    private final Agencies agencies;
    private final Log log;
    private final ReplyAddress addresses;
    private final Today today;

    Logbook(LetterShelf shelf, Agencies agencies, Log log, ReplyAddress addresses, Today today) {
        this.shelf = shelf;
        this.agencies = agencies;
        this.log = log;
        this.addresses = addresses;
        this.today = today;
    }

    LogPage blank(FoiaRequest request, Way way) {
        LogForm empty = new LogForm(UUID.randomUUID(), way, Direction.IN, "", "", today.date(), "");
        return page(request, empty, "today", new Form(new jakarta.ws.rs.core.MultivaluedHashMap<>()));
    }

    LogPage again(FoiaRequest request, LogForm typed, Form form) {
        return page(request, typed, form.typed("on"), form);
    }

    private LogPage page(FoiaRequest request, LogForm typed, String on, Form form) {
        return new LogPage(
                request.number(),
                request.details().title(),
                typed.way(),
                Stream.of(Way.PHONE, Way.POST, Way.PORTAL, Way.FAX, Way.EMAIL)
                        .map(way -> new LogPage.Tab(
                                way.key(), way == Way.EMAIL ? "Pasted mail" : way.word(), way == typed.way()))
                        .toList(),
                Option.of(Direction.class, d -> d == Direction.IN ? "from them" : "from us", typed.direction()),
                names(request),
                typed.once().toString(),
                typed.who(),
                typed.subject(),
                on,
                typed.text(),
                form.problem("who"),
                form.problem("on"),
                form.problem("text"),
                addresses.of(request).orElse(""));
    }

    private List<String> names(FoiaRequest request) {
        return agencies.desks(request.agency()).stream()
                .flatMap(desk -> desk.contacts().stream())
                .map(contact -> contact.person())
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    void write(FoiaRequest request, LogForm typed, List<Brought.Piece> photos, Viewer viewer) {
        String number = request.number();
        shelf.call(on -> {
            Optional<Long> before =
                    Rows.first(on, row -> row.getLong(1), "SELECT id FROM letter WHERE once = ?", typed.once());
            if (before.isEmpty()) {
                long letter = Binder.write(on, text(typed, viewer));
                Binder.enclose(on, letter, enclosed(photos));
                OptionalLong by = OptionalLong.of(viewer.personId());
                Binder.file(on, letter, request.id(), viewer.name() + " logged it here.", by, today.instant());
            }
            return true;
        });
        if (typed.way() == Way.PHONE && new Rights(viewer, request).mayRecord(Kind.CALLED)) {
            String note = typed.text().length() > LONGEST_NOTE ? typed.text().substring(0, LONGEST_NOTE) : typed.text();
            log.record(
                    number,
                    new Notes.Called(typed.who(), typed.subject(), note),
                    typed.on(),
                    null,
                    typed.once(),
                    viewer);
        }
    }

    private LetterText text(LogForm typed, Viewer viewer) {
        boolean in = typed.direction() == Direction.IN;
        return new LetterText(
                typed.once(),
                typed.direction(),
                typed.way(),
                Optional.of(typed.on()),
                Optional.empty(),
                today.instant(),
                in ? mailbox(typed.who()) : new Mailbox(viewer.name(), ""),
                in ? "" : typed.who(),
                "",
                "",
                typed.subject().isBlank() ? typed.way().word() : typed.subject(),
                typed.text(),
                "",
                "",
                Optional.empty(),
                List.of(),
                List.of(),
                "",
                OptionalLong.of(viewer.personId()));
    }

    private static Mailbox mailbox(String who) {
        return who.matches("[^\\s@]+@[^\\s@]+") ? new Mailbox("", who) : new Mailbox(who, "");
    }

    private static List<Enclosed> enclosed(List<Brought.Piece> photos) {
        List<Enclosed> enclosed = new ArrayList<>();
        for (Brought.Piece photo : photos) {
            if (photo.size() > MOST_PHOTO) {
                throw new Refusal("A photo or scan may have at most 60 MB here. Add larger files under Papers.");
            }
            try {
                String hash = HexFormat.of().formatHex(MailShelf.sha256(photo.path()));
                enclosed.add(new Enclosed(photo.name(), "", "", 0, false, photo.size(), hash, photo.path()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return enclosed;
    }
}

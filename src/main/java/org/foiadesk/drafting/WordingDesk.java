package org.foiadesk.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foiadesk.deadline.Statutes;
import org.foiadesk.people.Moments;
import org.foiadesk.people.Persons;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.NotFound;
import org.foiadesk.platform.Option;
import org.foiadesk.platform.Today;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.RequestFilter;
import org.foiadesk.request.Requests;

/** Lays the wordings out to be read, tried and edited. */
@ApplicationScoped
class WordingDesk {

    private static final String SUBJECT = "subject";
    private static final String TEXT = "text";

    private final Wordings wordings;
    private final Writers writers;
    private final Requests requests;
    private final Persons persons;
    private final Moments moments;
    private final Today today;

    WordingDesk(Wordings wordings, Writers writers, Requests requests, Persons persons, Moments moments, Today today) {
        this.wordings = wordings;
        this.writers = writers;
        this.requests = requests;
        this.persons = persons;
        this.moments = moments;
        this.today = today;
    }

    /** @throws NotFound for a law that there is not; empty is every law */
    static String law(String code) {
        boolean known = code.equals(Wordings.EVERYWHERE)
                || Statutes.jurisdictions().stream().anyMatch(one -> one.code().equals(code));
        if (!known) {
            throw new NotFound();
        }
        return code;
    }

    /** What was typed, its braces tried. */
    static Wording checked(Form form) {
        Wording typed = new Wording(
                form.needed(SUBJECT, "The subject", 1_000), form.lines(TEXT, "The text", Boilerplate.LONGEST));
        if (typed.text().isEmpty()) {
            form.wrong(TEXT, "The text is missing.");
        }
        check(form, SUBJECT, typed.subject());
        check(form, TEXT, typed.text());
        return typed;
    }

    private static void check(Form form, String field, String words) {
        try {
            Boilerplate.of(words);
        } catch (Broken broken) {
            form.wrong(field, broken.sentence());
        }
    }

    WordingsPage list() {
        List<Wordings.Own> all = wordings.all();
        Map<Long, String> names = persons.names();
        return new WordingsPage(Arrays.stream(LetterKind.values())
                .map(kind -> new WordingsPage.Line(
                        kind.code(),
                        kind.words(),
                        all.stream()
                                .filter(own -> own.kind() == kind)
                                .map(own -> new WordingsPage.Own(
                                        own.jurisdiction(), place(own.jurisdiction()), changed(own, names)))
                                .toList()))
                .toList());
    }

    WordingPage page(LetterKind kind, String law, Form form) {
        return page(kind, law, form, new Wording("", ""));
    }

    WordingPage previewed(LetterKind kind, String law, Form form, Viewer viewer) {
        String number = form.line("sample", "The request’s number", 30);
        Wording filled = new Wording("", "");
        if (form.sound()) {
            try {
                filled = checked(form).filled(merge(sample(number, viewer), kind, viewer));
            } catch (Broken broken) {
                form.wrong(TEXT, broken.sentence());
            } catch (NotFound nothing) {
                form.wrong("sample", "You see no such request. Type the number of one of your own, such as 2026-0142.");
            }
        }
        return page(kind, law, form, filled);
    }

    private FoiaRequest sample(String number, Viewer viewer) {
        return number.isEmpty()
                ? requests.list(RequestFilter.ALL, null, 1, viewer, today.date()).stream()
                        .findFirst()
                        .map(row -> requests.byNumber(row.number(), viewer))
                        .orElseThrow(NotFound::new)
                : requests.byNumber(number, viewer);
    }

    private Merge merge(FoiaRequest request, LetterKind kind, Viewer viewer) {
        return writers.merging(request).with(writers.writer(request, kind, false, viewer), "");
    }

    private WordingPage page(LetterKind kind, String law, Form form, Wording preview) {
        Optional<Wordings.Own> own = wordings.own(kind, law);
        Wording shown = own.map(Wordings.Own::wording).orElseGet(() -> standing(kind, law));
        boolean typed = !form.typed(TEXT).isEmpty() || !form.problems().isEmpty();
        return new WordingPage(
                kind.code(),
                kind.words(),
                law,
                laws(kind, law),
                typed ? form.typed(SUBJECT) : shown.subject(),
                typed ? form.typed(TEXT) : shown.text(),
                own.isPresent(),
                own.map(one -> changed(one, persons.names())).orElse(""),
                Stream.of(MergeField.values())
                        .map(field -> new WordingPage.Field("{" + field.code() + "}", field.gloss()))
                        .toList(),
                form.typed("sample"),
                preview.subject(),
                preview.text(),
                form.problems());
    }

    /** What a letter under this law begins with as long as nothing of its own is written. */
    private Wording standing(LetterKind kind, String law) {
        return wordings.own(kind, Wordings.EVERYWHERE)
                .map(Wordings.Own::wording)
                .orElseGet(() -> Shipped.of(kind, law.isEmpty() && kind == LetterKind.OGIS ? "US" : law));
    }

    private static List<Option> laws(LetterKind kind, String chosen) {
        Stream<Option> all = kind == LetterKind.OGIS
                ? Stream.empty()
                : Stream.of(new Option(Wordings.EVERYWHERE, place(Wordings.EVERYWHERE), chosen.isEmpty()));
        return Stream.concat(
                        all,
                        Statutes.jurisdictions().stream()
                                .filter(one -> kind.under(one.code()))
                                .map(one -> new Option(
                                        one.code(), one.name(), one.code().equals(chosen))))
                .toList();
    }

    private static String place(String law) {
        return Statutes.jurisdictions().stream()
                .filter(one -> one.code().equals(law))
                .map(Statutes.Jurisdiction::name)
                .findFirst()
                .orElse("every law without a wording of its own");
    }

    private String changed(Wordings.Own own, Map<Long, String> names) {
        return "changed by " + names.getOrDefault(own.changedBy(), "") + ", " + moments.of(own.changedAt());
    }
}

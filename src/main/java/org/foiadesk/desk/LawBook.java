package org.foiadesk.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiadesk.agency.Agencies;
import org.foiadesk.agency.AgencyRow;
import org.foiadesk.agency.OwnEntry;
import org.foiadesk.agency.OwnLaws;
import org.foiadesk.deadline.Statute;
import org.foiadesk.deadline.Statutes;
import org.foiadesk.deadline.Statutes.Jurisdiction;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.platform.NotFound;
import org.foiadesk.platform.Today;
import org.foiadesk.request.Rederivation;
import org.foiadesk.request.Rederivation.Progress;

/** Lays out the page of one law, with whatever was typed into its forms. */
@ApplicationScoped
class LawBook {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, MMM d", Locale.US);

    private final OwnLaws own;
    private final Agencies agencies;
    private final Rederivation rederivation;
    private final SignedIn signedIn;
    private final Frame frame;
    private final Today today;

    LawBook(OwnLaws own, Agencies agencies, Rederivation rederivation, SignedIn signedIn, Frame frame, Today today) {
        this.own = own;
        this.agencies = agencies;
        this.rederivation = rederivation;
        this.signedIn = signedIn;
        this.frame = frame;
        this.today = today;
    }

    /** @throws NotFound for a code of no law */
    static Statute law(String code) {
        return Statutes.jurisdictions().stream()
                .filter(place -> place.code().equals(code))
                .findFirst()
                .map(place -> Statutes.of(place.code()))
                .orElseThrow(NotFound::new);
    }

    List<AgencyRow> agencies(Statute law) {
        return agencies.under(law.jurisdiction());
    }

    TemplateInstance page(Statute law) {
        return page(law, EndForm.BLANK);
    }

    TemplateInstance page(Statute law, EndForm ending) {
        List<AgencyRow> its = agencies(law);
        return page(law, NumberForm.blank(law, its), DayForm.blank(its), ending);
    }

    TemplateInstance page(Statute law, NumberForm number, DayForm off, EndForm ending) {
        boolean may = signedIn.viewer().administers();
        List<OwnEntry> numbers = own.numbers(law.jurisdiction());
        LawPage page = new LawPage(
                head(law),
                rules(law, numbers),
                Stream.of(today.date().getYear(), today.date().getYear() + 1)
                        .map(year -> year(law, year))
                        .toList(),
                own("numbers", numbers, law, may, ending),
                own("days", own.days(law.jurisdiction()), law, may, ending),
                rederivation.progress().map(Progress::sentence).orElse(""),
                may ? number : null,
                may ? off : null);
        return DeskTemplates.law(frame.chrome(), page);
    }

    private static LawPage.Law head(Statute law) {
        String place = Statutes.jurisdictions().stream()
                .filter(one -> one.code().equals(law.jurisdiction()))
                .map(Jurisdiction::name)
                .findFirst()
                .orElse(law.jurisdiction());
        return new LawPage.Law(
                law.jurisdiction(),
                place,
                law.name(),
                law.citation().text(),
                LawIndex.web(law.citation().url()),
                law.hasClock(),
                law.confidence().name().toLowerCase(Locale.ROOT),
                law.verified(),
                law.source(),
                LawIndex.written(law.checkedOn()),
                law.notes());
    }

    private static List<LawPage.Rule> rules(Statute law, List<OwnEntry> numbers) {
        Set<String> replaced =
                numbers.stream().filter(OwnEntry::stands).map(OwnEntry::clause).collect(Collectors.toSet());
        String url = LawIndex.web(law.citation().url());
        return law.rules().stream()
                .map(line -> LawPage.Rule.of(
                        line, url, replaced.contains(line.clause().name())))
                .toList();
    }

    private static LawPage.Year year(Statute law, int year) {
        Statute.Calendar calendar = law.calendar(Statute.Counting.USUAL);
        LocalDate first = LocalDate.of(year, 1, 1);
        return new LawPage.Year(
                year,
                first.datesUntil(first.plusYears(1))
                        .filter(day -> !calendar.holiday(day).isEmpty())
                        .map(day -> new LawPage.Holiday(day.toString(), DAY.format(day), calendar.holiday(day)))
                        .toList());
    }

    private static LawPage.Own own(String kind, List<OwnEntry> all, Statute law, boolean may, EndForm typed) {
        return new LawPage.Own(
                all.stream()
                        .filter(OwnEntry::stands)
                        .map(entry -> new LawPage.Standing(
                                entry,
                                "/settings/law/" + law.jurisdiction() + "/" + kind + "/" + entry.id() + "/ending",
                                may,
                                typed.isOf(kind, entry.id()) ? typed : EndForm.BLANK))
                        .toList(),
                all.stream().filter(entry -> !entry.stands()).toList());
    }
}

package org.foiadesk.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foiadesk.agency.Agencies;
import org.foiadesk.agency.AgencyRow;
import org.foiadesk.people.Viewer;
import org.foiadesk.request.RequestRow;
import org.foiadesk.request.Requests;
import org.foiadesk.search.Finds.Marked;
import org.foiadesk.search.SearchPage.Better;

/** One search, from what was typed to the page. */
@ApplicationScoped
class Search {

    static final int PAGE = 50;

    private static final int FEW = 3;
    private static final String TOO_SMALL =
            "Words as small as that stand everywhere. Add one that says more, or put a filter beside it.";

    private final Interpreter interpreter;
    private final Finds finds;
    private final Requests requests;
    private final Agencies agencies;
    private final Spelling spelling;

    Search(Interpreter interpreter, Finds finds, Requests requests, Agencies agencies, Spelling spelling) {
        this.interpreter = interpreter;
        this.finds = finds;
        this.requests = requests;
        this.agencies = agencies;
        this.spelling = spelling;
    }

    /** A question on somebody's behalf, and what the database looks for. */
    record Case(Question question, Asked asked, String sought, Viewer viewer, LocalDate today) {

        boolean wrong() {
            return !asked.problems().isEmpty();
        }
    }

    Case opened(String typed, Viewer viewer, LocalDate today) {
        Question question = Question.of(typed);
        Asked asked = interpreter.read(question, viewer);
        String sought = asked.wording().isEmpty() ? "" : finds.sought(asked.wording());
        if (sought.isEmpty() && !asked.narrows() && asked.problems().isEmpty() && !question.isEmpty()) {
            asked = asked.but(TOO_SMALL);
        }
        return new Case(question, asked, sought, viewer, today);
    }

    /** The request whose number was typed, and nothing but the number. */
    Optional<String> number(Case one) {
        return one.asked().onlyNumber().flatMap(number -> finds.exactly(number, ids(one, 1, PAGE)));
    }

    SearchPage page(Case one, int page) {
        List<Long> ids = ids(one, page, PAGE + 1);
        List<Hit> hits = hits(one, ids.stream().limit(PAGE).toList());
        List<AgencyRow> named = agencies(one, hits.isEmpty());
        boolean more = ids.size() > PAGE && page * PAGE < Finds.MOST;
        return new SearchPage(
                one.question().typed(),
                SearchPage.encoded(one.question().typed()),
                one.asked().said(),
                List.of(),
                hits,
                named.isEmpty() && hits.isEmpty() ? near(one) : named,
                named.isEmpty(),
                hits.isEmpty() && page == 1 ? better(one) : Better.NONE,
                more ? "" : words((page - 1) * PAGE + hits.size()),
                more ? page + 1 : 0,
                page - 1);
    }

    String count(Case one) {
        int count = finds.count(one.asked(), one.sought(), one.today());
        return count >= Finds.MOST ? "5,000+ requests, the first 5,000 of them here" : words(count);
    }

    private static String words(int count) {
        return count == 1 ? "1 request" : "%,d requests".formatted(count);
    }

    private List<Long> ids(Case one, int page, int most) {
        return finds.ids(one.asked(), one.sought(), one.today(), (page - 1) * PAGE, most);
    }

    private List<Hit> hits(Case one, List<Long> ids) {
        Map<Long, Marked> marked = one.sought().isEmpty() ? Map.of() : finds.marked(ids, one.sought());
        List<RequestRow> rows = requests.these(ids, one.viewer(), one.today());
        return rows.stream()
                .map(row -> Hit.of(row, marked.getOrDefault(row.id(), Marked.NOTHING)))
                .toList();
    }

    private List<AgencyRow> agencies(Case one, boolean nothing) {
        return one.asked().wording().wanted().isEmpty() || (one.asked().narrows() && !nothing)
                ? List.of()
                : agencies.search(words(one), FEW);
    }

    private List<AgencyRow> near(Case one) {
        return one.asked().wording().wanted().isEmpty() ? List.of() : agencies.near(words(one), FEW);
    }

    private static String words(Case one) {
        return String.join(" ", one.asked().wording().wanted());
    }

    /** Only where it leads to something. */
    private Better better(Case one) {
        String typed = spelling.better(one.question().typed(), one.asked().wording());
        if (typed.equals(one.question().typed())) {
            return Better.NONE;
        }
        Case other = opened(typed, one.viewer(), one.today());
        return other.wrong() || ids(other, 1, 1).isEmpty() ? Better.NONE : Better.of(typed);
    }
}

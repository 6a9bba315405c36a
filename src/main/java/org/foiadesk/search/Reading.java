package org.foiadesk.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.foiadesk.agency.AgencyRow;
import org.foiadesk.request.Wording;
import org.foiadesk.search.Question.Narrow;

/** What a question turns out to mean, put together filter by filter. */
final class Reading {

    private final List<String> wanted;
    private final List<String> unwanted;
    private final Narrowing has = new Narrowing();
    private final Narrowing lacks = new Narrowing();
    private final List<String> said = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final List<AgencyRow> near = new ArrayList<>();
    private String number;

    Reading(Wording wording) {
        wanted = new ArrayList<>(wording.wanted());
        unwanted = new ArrayList<>(wording.unwanted());
        number = wording.wanted().stream()
                .filter(word -> word.chars().anyMatch(Character::isDigit))
                .findFirst()
                .orElse("");
    }

    <T extends Comparable<T>> void is(Narrow narrow, String field, Collection<T> values, String shown) {
        (narrow.unwanted() ? lacks : has).to(field, values);
        said.add((narrow.unwanted() ? "not " : "") + narrow.filter().word() + ": " + shown);
    }

    void late(boolean late) {
        has.late(late);
        said.add(late ? "late" : "not late");
    }

    void number(Narrow narrow) {
        (narrow.unwanted() ? unwanted : wanted).add(narrow.value());
        if (!narrow.unwanted()) {
            number = narrow.value();
        }
    }

    void problem(String sentence) {
        problems.add(sentence);
    }

    void near(List<AgencyRow> agencies) {
        near.addAll(agencies);
    }

    Asked asked() {
        return new Asked(number, new Wording(wanted, unwanted), has, lacks, said, problems, near);
    }
}

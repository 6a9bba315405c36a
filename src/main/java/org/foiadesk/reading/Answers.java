package org.foiadesk.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.foiadesk.event.Kind;
import org.foiadesk.event.TrackingNumber.Of;

/** The answer's deed takes up what else the letter says of it: pages, exemptions, the last day to appeal, the number. */
final class Answers {
    private static final Set<Kind> RELEASES =
            Set.of(Kind.INTERIM_RELEASE, Kind.RELEASED_IN_PART, Kind.RELEASED_IN_FULL, Kind.DENIED);
    private static final Set<Kind> ADVERSE =
            Set.of(Kind.RELEASED_IN_PART, Kind.DENIED, Kind.NO_RECORDS, Kind.CLOSED_BY_AGENCY);
    private static final Set<Kind> DECIDED = Set.of(Kind.WAIVER_DECIDED, Kind.EXPEDITE_DECIDED);

    private Answers() {}

    static List<Proposal> completed(List<Proposal> all) {
        List<Proposal> whole = new ArrayList<>();
        boolean determined = all.stream()
                .anyMatch(one -> one.event().filter(ADVERSE::contains).isPresent());
        for (Proposal one : all) {
            boolean takesAppeal = one.event().filter(ADVERSE::contains).isPresent()
                    || (!determined && one.event().filter(DECIDED::contains).isPresent());
            whole.add(takesAppeal ? joined(pages(one, all), all, About.APPEAL, "appealBy") : pages(one, all));
        }
        return numbered(once(whole));
    }

    private static Proposal pages(Proposal one, List<Proposal> all) {
        if (one.event().filter(RELEASES::contains).isEmpty()) {
            return one;
        }
        Kind kind = one.event().orElseThrow();
        Proposal with = kind == Kind.DENIED ? one : joined(one, all, About.PAGES, "released");
        with = kind == Kind.RELEASED_IN_FULL ? with : joined(with, all, About.PAGES, "withheld");
        return kind == Kind.RELEASED_IN_FULL ? with : joined(with, all, About.EXEMPTIONS, "codes");
    }

    private static Proposal joined(Proposal one, List<Proposal> all, About about, String name) {
        Optional<Proposal> other = all.stream()
                .filter(each -> each.about() == about && each.values().containsKey(name))
                .findFirst();
        return other.map(found -> {
                    Map<String, String> values = new TreeMap<>(one.values());
                    values.put(name, found.values().getOrDefault(name, ""));
                    return new Proposal(
                            one.about(),
                            one.event(),
                            values,
                            name.equals("appealBy") ? appealable(one, values.get(name)) : one.sentence(),
                            name.equals("appealBy") ? found.sure() : one.sure(),
                            name.equals("appealBy") ? found.basis() : one.basis(),
                            one.words());
                })
                .orElse(one);
    }

    /** What the reckoned date is, said beside how it was reckoned. */
    private static String appealable(Proposal one, String until) {
        return one.sentence().replaceFirst("\\.$", "") + "; the letter gives until " + Day.say(LocalDate.parse(until))
                + " to appeal.";
    }

    /** "We will respond by" the day of the extension is no second promise. */
    private static List<Proposal> once(List<Proposal> all) {
        Set<String> extended = all.stream()
                .filter(one -> one.about() == About.EXTENSION)
                .map(one -> one.values().getOrDefault("until", ""))
                .collect(java.util.stream.Collectors.toSet());
        return all.stream()
                .filter(one -> one.about() != About.COMPLETION
                        || !extended.contains(one.values().getOrDefault("until", "-")))
                .toList();
    }

    /** An acknowledgment and its one number are one deed. */
    private static List<Proposal> numbered(List<Proposal> all) {
        List<Proposal> numbers = all.stream()
                .filter(one -> one.about() == About.TRACKING
                        && Of.REQUEST.name().equals(one.values().get("of")))
                .toList();
        Optional<Proposal> answer = all.stream()
                .filter(one -> one.about() == About.ANSWER && one.event().equals(Optional.of(Kind.ACKNOWLEDGED)))
                .findFirst();
        if (answer.isEmpty() || numbers.isEmpty()) {
            return all;
        }
        List<Proposal> fewer = new ArrayList<>(all);
        fewer.remove(answer.get());
        fewer.remove(numbers.get(0));
        List<Words> words = new ArrayList<>(answer.get().words());
        words.addAll(numbers.get(0).words());
        String number = numbers.get(0).values().getOrDefault("tracking", "");
        fewer.add(Proposal.said(
                About.ANSWER,
                Kind.ACKNOWLEDGED,
                Map.of("tracking", number),
                "They acknowledge the request under number " + number + ".",
                words));
        return fewer;
    }
}

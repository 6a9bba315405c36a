package org.foiadesk.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiadesk.reading.Words.Where;

/** A letter while it is being read: its own words with the quoted history blanked out, so that offsets stay. */
final class Scan {
    private static final Pattern ABBREVIATED = Pattern.compile(
            "(?i)(?:\\b(?:no|nos|u\\.s\\.c|c\\.f\\.r|u\\.s|mr|ms|mrs|dr|ex|exs|sec|art|approx|st|dept|stat|inc"
                    + "|jan|feb|mar|apr|aug|sept?|oct|nov|dec|gov|admin|ann|rev|code|subd|subsec|para|pub|off|fla|cal|v|p|l|[a-z]))$");

    /** Beyond these it is no letter, and reading it would only cost time. */
    private static final int LONGEST_SENTENCE = 1_500;

    private static final int MOST_HITS = 200;

    private final Letter letter;
    private final String subject;
    private final String text;
    private final List<Dates.Found> dates;

    Scan(Letter letter) {
        this.letter = letter;
        this.subject = Plain.of(letter.subject());
        this.text = History.blanked(Plain.of(letter.text()), letter.sender());
        this.dates = Dates.in(text);
    }

    /** One finding: where, and its groups. */
    record Hit(Where where, MatchResult match) {
        Words words() {
            return words(0);
        }

        Words words(int group) {
            return new Words(where, match.start(group), match.end(group));
        }

        boolean has(int group) {
            return match.start(group) >= 0;
        }
    }

    Letter letter() {
        return letter;
    }

    String text() {
        return text;
    }

    List<Dates.Found> dates() {
        return dates;
    }

    List<Hit> everywhere(Pattern pattern) {
        List<Hit> hits = new ArrayList<>(all(pattern, subject, Where.SUBJECT));
        hits.addAll(inText(pattern));
        return hits;
    }

    List<Hit> inText(Pattern pattern) {
        return all(pattern, text, Where.TEXT);
    }

    private static List<Hit> all(Pattern pattern, String in, Where where) {
        List<Hit> hits = new ArrayList<>();
        Matcher found = pattern.matcher(in);
        while (hits.size() < MOST_HITS && found.find()) {
            if (found.end() > found.start()) {
                hits.add(new Hit(where, found.toMatchResult()));
            }
        }
        return hits;
    }

    Optional<Hit> within(Pattern pattern, int from, int to) {
        Matcher found = pattern.matcher(text).region(from, Math.min(to, text.length()));
        found.useTransparentBounds(true);
        return found.find() ? Optional.of(new Hit(Where.TEXT, found.toMatchResult())) : Optional.empty();
    }

    String of(Where where) {
        return where == Where.SUBJECT ? subject : text;
    }

    /** The sentence around this place. */
    Span sentence(Hit hit) {
        String all = of(hit.where());
        return new Span(
                start(all, hit.match().start()), end(all, Math.max(hit.match().end() - 1, 0)), all);
    }

    Span sentenceAt(int at) {
        return new Span(start(text, at), end(text, at), text);
    }

    record Span(int from, int to, String all) {
        String said() {
            return all.substring(from, to);
        }

        boolean says(Pattern pattern) {
            return pattern.matcher(all).region(from, to).find();
        }
    }

    private static int start(String all, int at) {
        for (int i = at - 1; i > Math.max(0, at - LONGEST_SENTENCE); i--) {
            if (stops(all, i)) {
                return i + 1;
            }
        }
        return Math.max(0, at - LONGEST_SENTENCE);
    }

    private static int end(String all, int at) {
        int most = Math.min(all.length(), at + LONGEST_SENTENCE);
        for (int i = at; i < most; i++) {
            if (stops(all, i)) {
                return i + 1;
            }
        }
        return most;
    }

    private static boolean stops(String all, int i) {
        char c = all.charAt(i);
        if (c == '\n') {
            return emptyLine(all, i);
        }
        boolean point = c == '.' || c == '?' || c == '!';
        boolean last = i + 1 >= all.length() || Character.isWhitespace(all.charAt(i + 1));
        return point && last && !(c == '.' && abbreviated(all, i));
    }

    private static boolean emptyLine(String all, int i) {
        int next = i + 1;
        while (next < all.length()
                && (all.charAt(next) == ' ' || all.charAt(next) == '\r' || all.charAt(next) == '\t')) {
            next++;
        }
        return next >= all.length() || all.charAt(next) == '\n';
    }

    private static boolean abbreviated(String all, int point) {
        return ABBREVIATED.matcher(all.substring(Math.max(0, point - 8), point)).find();
    }

    /** The letter's date: in its text, else outside it, else the day it came. */
    LocalDate dated() {
        return Dated.of(this).map(Day::on).or(letter::dated).orElse(letter.arrived());
    }
}

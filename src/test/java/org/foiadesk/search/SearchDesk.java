package org.foiadesk.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foiadesk.people.Role;
import org.foiadesk.people.Staff;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.people.TestBrowser.Page;
import org.foiadesk.platform.TableRows;

/** People, requests and searches for the tests of this room, all through the desk's doors. */
@ApplicationScoped
class SearchDesk {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Pattern ROW = Pattern.compile("data-row>(.*?)</a>");

    private final Map<String, TestBrowser> browsers = new HashMap<>();
    private final Staff staff;

    SearchDesk(Staff staff) {
        this.staff = staff;
    }

    /** A word that stands nowhere else, of letters alone, so that it has forms. */
    static String word() {
        String letters = Integer.toString(COUNT.incrementAndGet(), 26)
                .codePoints()
                .mapToObj(digit -> Character.toString('a' + Character.digit(digit, 26)))
                .collect(Collectors.joining());
        return "zq" + letters + "word";
    }

    TestBrowser as(String username, Role role) {
        return browsers.compute(
                username, (name, known) -> known != null && known.isSignedIn() ? known : signedIn(name, role));
    }

    private TestBrowser signedIn(String username, Role role) {
        staff.freshStart();
        return staff.signedIn(username, role);
    }

    long id(String username) {
        return staff.id(username);
    }

    /** Number of a new request of theirs, filed a month ago; fields as name, value. */
    String logged(TestBrowser owner, String title, String... more) {
        Map<String, String> form = new HashMap<>(Map.of(
                "agency",
                String.valueOf(agency("fbi")),
                "title",
                title,
                "filedOn",
                "-30",
                "level",
                "NEWSROOM",
                "once",
                UUID.randomUUID().toString()));
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        Page answer = owner.post("/requests", flat(form));
        must(303, answer);
        return answer.location().replaceFirst(".*/", "");
    }

    private static String[] flat(Map<String, String> form) {
        return form.entrySet().stream()
                .flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
                .toArray(String[]::new);
    }

    void records(TestBrowser by, String number, String kind, String... facts) {
        Map<String, String> form = new HashMap<>(
                Map.of("occurredOn", "today", "once", UUID.randomUUID().toString()));
        for (int i = 0; i < facts.length; i += 2) {
            form.put(facts[i], facts[i + 1]);
        }
        must(303, by.post("/requests/" + number + "/events/" + kind, flat(form)));
    }

    static void must(int status, Page answer) {
        if (answer.status() != status) {
            throw new AssertionError(answer.status() + " " + answer.body());
        }
    }

    static Page search(TestBrowser by, String typed) {
        return by.get("/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }

    static String count(TestBrowser by, String typed) {
        return by.get("/search/count?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                .body()
                .strip();
    }

    /** The titles found, in order, as text. */
    static List<String> found(TestBrowser by, String typed) {
        Page page = search(by, typed);
        must(200, page);
        return ROW.matcher(page.body())
                .results()
                .map(row -> row.group(1).replaceAll("</?mark>", ""))
                .toList();
    }

    static long agency(String key) {
        return Long.parseLong(TableRows.one("SELECT id FROM agency WHERE directory_key = ?", key));
    }
}

package org.foiadesk.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Papers of 100 MB and 1 GB: in by form, in by parts as the page's script sends them, and out. */
record Papers(Bench bench, Map<Integer, List<Long>> kept) {

    private static final int MEGA = 1_000_000;
    private static final String BOUNDARY = "----bench";
    private static final Pattern DOCUMENT = Pattern.compile("\"document\":([0-9]+)");
    private static final Pattern UPLOAD = Pattern.compile("\"id\":([0-9]+)");
    private static final Pattern CHUNK = Pattern.compile("\"chunk\":([0-9]+)");

    Papers(Bench bench) {
        this(bench, new ConcurrentHashMap<>());
    }

    void go() throws SQLException {
        for (int megabytes : List.of(100, 1000)) {
            for (int hands : megabytes == 100 ? List.of(1, Bench.MANY) : List.of(1)) {
                String size = megabytes == 1000 ? "1 GB" : megabytes + " MB";
                Paper paper = new Paper((long) megabytes * MEGA);
                List<String> numbers = numbers();
                BareBytes bare = new BareBytes(bench.app().database(), paper);
                bare.open();
                Load.Measured in = Load.run(hands, 0, bare::in);
                Load.Measured back = Load.run(hands, 0, (hand, round) -> bare.out(hand));
                measure("in by form, " + size, paper, in, hand -> byForm(paper, hand, numbers.get(hand)));
                measure("in by parts, " + size, paper, in, hand -> byParts(paper, hand, numbers.get(hand)));
                List<String> papers = papers(paper, hands);
                measure("out, " + size, paper, back, hand -> out(paper, hand, papers.get(hand)));
            }
        }
    }

    private interface Way {
        void go(int hand) throws IOException;
    }

    /** Once without counting, unless it is long by itself. */
    private void measure(String name, Paper paper, Load.Measured bare, Way way) {
        boolean small = paper.size() <= 100L * MEGA;
        if (small) {
            Load.run(1, 0, (hand, round) -> way.go(hand));
        }
        Cost before = Cost.soFar(bench.app());
        Load.Measured measured = Load.run(bare.hands(), small ? 2 : 0, (hand, round) -> way.go(hand));
        Cost cost = Cost.soFar(bench.app()).since(before);
        String speed = "%.0f MB/s".formatted(measured.rate() * paper.size() / MEGA);
        bench.add(new Result(name, 0, measured, cost, bare, speed));
    }

    private List<String> numbers() throws SQLException {
        List<String> numbers = new ArrayList<>();
        for (Reader reader : bench.readers()) {
            numbers.add(reader.ask("SELECT number FROM request WHERE owner_id = " + reader.person() + " LIMIT 1")
                    .get(0));
        }
        return numbers;
    }

    private void byForm(Paper paper, int hand, String number) throws IOException {
        Reader reader = bench.readers().get(hand);
        byte[] before = (field("csrf-token", reader.token())
                        + field("once", UUID.randomUUID().toString())
                        + field("kind", "RELEASED_RECORDS") + "--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"form.bin\"\r\n\r\n")
                .getBytes(UTF_8);
        byte[] after = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8);
        Answer answer = reader.line()
                .post(
                        "/requests/" + number + "/documents",
                        "multipart/form-data; boundary=" + BOUNDARY,
                        "",
                        before.length + paper.size() + after.length,
                        to -> {
                            to.write(before);
                            paper.write(to, 0, paper.size());
                            to.write(after);
                        });
        if (answer.status() != 303) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
    }

    private static String field(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private void byParts(Paper paper, int hand, String number) throws IOException {
        Reader reader = bench.readers().get(hand);
        String begin = "name=parts.bin&size=" + paper.size() + "&kind=RELEASED_RECORDS&csrf-token=" + reader.token();
        byte[] form = begin.getBytes(UTF_8);
        Answer begun = reader.line()
                .post(
                        "/requests/" + number + "/uploads",
                        "application/x-www-form-urlencoded",
                        reader.token(),
                        form.length,
                        to -> to.write(form));
        long chunk = Long.parseLong(matched(CHUNK, begun).group(1));
        String path = "/uploads/" + matched(UPLOAD, begun).group(1);
        for (long n = 0; n * chunk < paper.size(); n++) {
            long from = n * chunk;
            long length = Math.min(chunk, paper.size() - from);
            Answer kept = reader.line()
                    .post(
                            path + "/chunks/" + n,
                            "application/octet-stream",
                            reader.token(),
                            length,
                            to -> paper.write(to, from, length));
            assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        }
        matched(DOCUMENT, reader.line().post(path + "/finish", "", reader.token(), 0, OutputStream::flush));
    }

    private static Matcher matched(Pattern pattern, Answer answer) {
        Matcher found = pattern.matcher(answer.text());
        if (!found.find()) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
        return found;
    }

    /** Different ones, each as the database's own hash says that it came. */
    private List<String> papers(Paper paper, int hands) throws SQLException {
        String all = "FROM document WHERE size = " + paper.size();
        List<String> hashes = bench.app().database().ask("SELECT DISTINCT encode(sha256, 'hex') " + all);
        assertThat(hashes).containsExactly(paper.sha256());
        return bench.app().database().ask("SELECT id " + all + " ORDER BY id DESC LIMIT " + hands);
    }

    private void out(Paper paper, int hand, String id) throws IOException {
        Reader reader = bench.readers().get(0);
        Line line = bench.readers().get(hand).line();
        long[] at = {0};
        Answer answer =
                line.get("/documents/" + id, (bytes, from, length) -> at[0] += paper.same(bytes, from, length, at[0]));
        if (answer.status() != 200 || at[0] != paper.size()) {
            throw new AssertionError(reader.person() + ": " + answer.head() + at[0]);
        }
    }
}

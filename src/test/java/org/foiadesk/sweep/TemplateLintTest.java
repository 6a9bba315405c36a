package org.foiadesk.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What escaping cannot make good must not stand in a template at all. */
class TemplateLintTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path SCRIPTS = Path.of("src/main/resources/META-INF/resources/desk");

    /** Escaping does not stop {@code javascript:}, so a whole address out of a value needs a reason. */
    private static final Map<String, String> PROVEN_ADDRESSES = Map.ofEntries(
            Map.entry("{next.url}", "a citation's address, written in our statutes"),
            Map.entry("{it.url}", "a citation's address, written in our statutes"),
            Map.entry("{why.path}", "made by Inspected of a number and a kind's code"),
            Map.entry("{path}", "made by Inspected of a number and a kind's code"),
            Map.entry("{calc.link}", "a path of our own with an encoded query, made by Asked"),
            Map.entry("{c.href}", "a portal's, empty unless Addresses.isWeb"),
            Map.entry("{contact.href}", "a portal's, empty unless Addresses.isWeb"),
            Map.entry("{agency.website}", "refused by AgencyForm and by the database unless it begins with http"),
            Map.entry("{agency.law.url}", "a citation's address, empty unless Addresses.isWeb"),
            Map.entry("{line.url}", "the desk's own address and a request's number, in a mail"),
            Map.entry("{line.why}", "the desk's own address, a request's number and a kind's code, in a mail"),
            Map.entry("{deed.url}", "the desk's own address and a signed token or a request's number, by Leads"),
            Map.entry("{own.path}", "of a request's number or an agency's id, by OwnDesk"),
            Map.entry("{own.path}/reminders", "the same"),
            Map.entry("{own.path}/recurrence", "the same"),
            Map.entry("{own.path}/recurrence/end", "the same"),
            Map.entry("{line.path}", "of a request's number or an agency's id, by OwnLine"),
            Map.entry("{letter.desk}", "the desk's own address, in a mail"),
            Map.entry("{line.href}", "made by TodayRow of a number"),
            Map.entry("{back}", "a path of our own, from Chrome"),
            Map.entry("{link.address}", "refused by RecordsLinked unless it is a plain web address"),
            Map.entry("{step.href}", "written out in FirstSteps"),
            Map.entry("{onward.next}", "an OwnPath"),
            Map.entry("{note.link}", "the desk's own address, written by Notes"),
            Map.entry("{law.url}", "a citation's address, empty unless LawIndex.web"),
            Map.entry("{law.law.url}", "a citation's address, empty unless LawIndex.web"),
            Map.entry("{rule.url}", "a citation's address, empty unless LawIndex.web"),
            Map.entry("{one.action}", "a path of ours, made by LawBook of a law's code and a number"),
            Map.entry("{state.link}", "empty or one of our own paths, by the record itself"),
            Map.entry("{action}", "one of two paths written in the resources"),
            Map.entry("{reach.href}", "a portal's, empty unless Addresses.isWeb"),
            Map.entry("sheet.css", "beside the wordings in the package, for the printer"),
            Map.entry("letter.css", "beside the sheet in the package, for the demo's printer"),
            Map.entry("?{previous}", "a query alone"),
            Map.entry("?{next}", "a query alone"));

    private static final Pattern SECTION = Pattern.compile("\\{[#/@!][^{}]*}|\\{\\|.*?\\|}", Pattern.DOTALL);
    private static final Pattern ADDRESS =
            Pattern.compile("\\b(?:href|src|action|formaction|hx-get|hx-post|data-agency-search)=[\"']([^\"']*)[\"']");
    private static final Pattern OWN = Pattern.compile("/|/[a-z?][^:]*|#[^:]*");
    private static final Pattern POST_FORM =
            Pattern.compile("<form\\b[^>]*\\bmethod=\"post\"[^>]*>.*?</form>", Pattern.DOTALL);

    @Test
    void everyTemplateIsOfTheKindThatEscapes() throws IOException {
        assertThat(files(TEMPLATES)).hasSizeGreaterThan(40).allMatch(file -> file.toString()
                .endsWith(".html"));
    }

    @Test
    void nothingIsShownUnescaped() throws IOException {
        none("\\.(raw|safe)\\b|RawString", TEMPLATES);
        none("RawString|TemplateInstance\\.Initializer|\\.renderRaw", Path.of("src/main/java"));
    }

    @Test
    void noValueStandsInATagWithoutQuotes() throws IOException {
        for (Path file : files(TEMPLATES)) {
            String html = SECTION.matcher(Files.readString(file)).replaceAll("");
            for (MatchResult tag :
                    Pattern.compile("<[a-zA-Z][^<>]*>").matcher(html).results().toList()) {
                String outsideQuotes = tag.group().replaceAll("\"[^\"]*\"|'[^']*'", "\"\"");
                assertThat(outsideQuotes)
                        .as("%s: %s", file, tag.group())
                        .doesNotContain("{")
                        .doesNotContain("}");
                assertThat(found("=[^\"'\\s]", outsideQuotes))
                        .as("%s: %s", file, tag.group())
                        .isEmpty();
            }
        }
    }

    @Test
    void noScriptNoStyleAndNoHandlerStandsInAPage() throws IOException {
        none("<script(?![^>]*\\bsrc=\"/[^\"]*\"[^>]*></script>)", TEMPLATES);
        none(
                "\\son[a-z]+=|\\bsrcdoc=|javascript:|<(iframe|object|embed|base)\\b|hx-on|hx-vals|hx-vars|<style\\b",
                TEMPLATES);
        // Mail has no stylesheet, and the policy of our pages does not reach it: styles of our own, never of a value.
        none("\\bstyle=\"[^\"]*\\{", TEMPLATES.resolve("mail"));
        for (Path file : files(TEMPLATES)) {
            if (!file.startsWith(TEMPLATES.resolve("mail"))) {
                assertThat(found("\\bstyle=", Files.readString(file)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
        none("\\b(href|src|action)=[\"'](https?:)?//", TEMPLATES);
    }

    @Test
    void everyAddressIsOurOwnOrProven() throws IOException {
        List<String> strange = new ArrayList<>();
        for (Path file : files(TEMPLATES)) {
            for (MatchResult address :
                    ADDRESS.matcher(Files.readString(file)).results().toList()) {
                String value = address.group(1);
                if (!OWN.matcher(value).matches() && !PROVEN_ADDRESSES.containsKey(value)) {
                    strange.add(file + ": " + value);
                }
            }
        }
        assertThat(strange).isEmpty();
    }

    @Test
    void everyPageSaysWhatItIsFor() throws IOException {
        Pattern said = Pattern.compile("\\{#purpose\\}[A-Z][^{]{40,}\\.\\{/purpose\\}");
        for (Path page : files(TEMPLATES)) {
            String text = Files.readString(page);
            if (text.contains("{#include layout}")) {
                assertThat(said.matcher(text).find()).as(page.toString()).isTrue();
            }
        }
    }

    @Test
    void everyFormThatPostsCarriesTheToken() throws IOException {
        int forms = 0;
        for (Path file : files(TEMPLATES)) {
            String html = Files.readString(file);
            List<String> posting =
                    POST_FORM.matcher(html).results().map(MatchResult::group).toList();
            assertThat(posting).as(file.toString()).allMatch(form -> form.contains("{#csrf "));
            assertThat(found("method=\"?'?post", html)).as(file.toString()).hasSameSizeAs(posting);
            forms += posting.size();
        }
        assertThat(forms).isGreaterThan(30);
    }

    @Test
    void linksToElsewhereTellNobodyWhereTheyStood() throws IOException {
        for (Path file : files(TEMPLATES)) {
            String html = Files.readString(file);
            List<String> abroad = found(
                    "<a\\b[^>]*href=\"\\{(next\\.url|it\\.url|c\\.href|contact\\.href|agency\\.website|agency\\.law\\.url|link\\.address)}\"[^>]*>",
                    html);
            assertThat(abroad).as(file.toString()).allMatch(link -> link.matches(".*rel=\"(noopener )?noreferrer\".*"));
            assertThat(found("target=\"_blank\"", html)).as(file.toString()).isEmpty();
        }
    }

    @Test
    void ourScriptsMakeNoMarkupOfText() throws IOException {
        none(
                "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function|srcdoc|setTimeout\\(['\"`]",
                SCRIPTS);
    }

    private static void none(String pattern, Path folder) throws IOException {
        for (Path file : files(folder)) {
            String text = SECTION.matcher(Files.readString(file)).replaceAll("");
            assertThat(found(pattern, text)).as(file.toString()).isEmpty();
        }
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(html|js|java)"))
                    .toList();
        }
    }
}

package org.foiadesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The link that the first start prints in its log; a log may hold those of earlier runs above it. */
final class SetUpLink {

    private static final Pattern LINK = Pattern.compile("/setup\\?token=\\S+");

    private SetUpLink() {}

    static String in(Path log) throws IOException {
        List<String> links = LINK.matcher(Files.readString(log))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(links).isNotEmpty();
        return links.get(links.size() - 1);
    }
}

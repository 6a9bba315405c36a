package org.foiadesk.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.Scope;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelperFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * {@code {#kept row=row}…{/kept}}: a piece of a page that sees these values and nothing else. As templates only print
 * finished values, equal values make an equal piece, so that what was printed lately need not be printed again.
 */
@EngineConfiguration
public final class KeptSection implements SectionHelperFactory<KeptSection.Piece> {

    private static final int LATIN_1 = 0xFF;

    private static final long MOST_CHARACTERS = 10_000_000;

    /** What was taken off the desk does not stay in memory either. */
    private static final Duration UNSEEN = Duration.ofMinutes(10);

    private static final Cache<Shown, Printed> PIECES = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Shown shown, Printed printed) -> printed.text.length())
            .expireAfterAccess(UNSEEN)
            .build();

    @Override
    public List<String> getDefaultAliases() {
        return List.of("kept");
    }

    @Override
    public Scope initializeBlock(Scope outer, BlockInfo block) {
        Scope scope = new Scope(outer);
        block.getParameters().forEach((name, value) -> {
            Expression expression = block.addExpression(name, value);
            scope.putBinding(name, expression.hasTypeInfo() ? expression.collectTypeInfo() : null);
        });
        return scope;
    }

    @Override
    public Piece initialize(SectionInitContext context) {
        Map<String, Expression> values = new HashMap<>();
        context.getParameters().keySet().forEach(name -> values.put(name, context.getExpression(name)));
        return new Piece(values);
    }

    /** One place in one template. */
    public static final class Piece implements SectionHelper {

        private final Map<String, Expression> values;

        Piece(Map<String, Expression> values) {
            this.values = values;
        }

        @Override
        public CompletionStage<ResultNode> resolve(SectionResolutionContext context) {
            return context.evaluate(values).thenCompose(now -> shown(new Shown(this, now), context));
        }

        private static CompletionStage<ResultNode> shown(Shown shown, SectionResolutionContext context) {
            Printed printed = PIECES.getIfPresent(shown);
            if (printed != null) {
                return CompletedStage.of(printed);
            }
            return context.execute(context.newResolutionContext(shown.values, Map.of()))
                    .thenApply(node -> keep(shown, node));
        }

        private static ResultNode keep(Shown shown, ResultNode node) {
            StringBuilder text = new StringBuilder();
            node.process(text::append);
            Printed printed = new Printed(narrow(text.toString()));
            PIECES.put(shown, printed);
            return printed;
        }

        /** One curly quote makes the JVM hold a whole page two bytes a letter: what Latin-1 lacks is named instead. */
        private static String narrow(String html) {
            if (html.chars().allMatch(letter -> letter <= LATIN_1)) {
                return html;
            }
            StringBuilder narrow = new StringBuilder(html.length() + 64);
            html.codePoints()
                    .forEach(letter ->
                            narrow.append(letter <= LATIN_1 ? Character.toString(letter) : "&#" + letter + ";"));
            return narrow.toString();
        }
    }

    private record Shown(Piece place, Map<String, Object> values) {}

    private static final class Printed extends ResultNode {

        private final String text;

        Printed(String text) {
            this.text = text;
        }

        @Override
        public void process(Consumer<String> page) {
            page.accept(text);
        }
    }
}

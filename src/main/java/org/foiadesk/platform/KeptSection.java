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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * {@code {#kept row=row}…{/kept}}: a piece of a page that sees these values and nothing else. As templates only print
 * finished values, equal values make an equal piece, so that what was printed lately need not be printed again.
 */
@EngineConfiguration
public final class KeptSection implements SectionHelperFactory<KeptSection.Piece> {

    private static final int ASCII = 0x7F;

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
        List<String> names = List.copyOf(context.getParameters().keySet());
        return new Piece(names, names.stream().map(context::getExpression).toList());
    }

    /** One place in one template. */
    public static final class Piece implements SectionHelper {

        private final List<String> names;
        private final List<Expression> values;

        Piece(List<String> names, List<Expression> values) {
            this.names = names;
            this.values = values;
        }

        @Override
        public CompletionStage<ResultNode> resolve(SectionResolutionContext context) {
            List<Object> now = new ArrayList<>(values.size());
            for (Expression value : values) {
                // Finished values are there at once; a stage is only Qute's way of handing them over.
                now.add(context.evaluate(value).toCompletableFuture().join());
            }
            return shown(now, context);
        }

        private CompletionStage<ResultNode> shown(List<Object> now, SectionResolutionContext context) {
            Shown shown = new Shown(this, now);
            Printed printed = PIECES.getIfPresent(shown);
            if (printed != null) {
                return CompletedStage.of(printed);
            }
            Map<String, Object> seen = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                seen.put(names.get(i), now.get(i));
            }
            return context.execute(context.newResolutionContext(seen, Map.of())).thenApply(node -> keep(shown, node));
        }

        private static ResultNode keep(Shown shown, ResultNode node) {
            StringBuilder text = new StringBuilder();
            node.process(text::append);
            Printed printed = new Printed(narrow(text.toString()));
            PIECES.put(shown, printed);
            return printed;
        }

        /** One curly quote makes the JVM hold a whole page two bytes a letter: what ASCII lacks is named instead. */
        private static String narrow(String html) {
            if (html.chars().allMatch(letter -> letter <= ASCII)) {
                return html;
            }
            StringBuilder narrow = new StringBuilder(html.length() + 64);
            html.codePoints()
                    .forEach(letter ->
                            narrow.append(letter <= ASCII ? Character.toString(letter) : "&#" + letter + ";"));
            return narrow.toString();
        }
    }

    private record Shown(Piece place, List<Object> values) {

        /** A long list is told by its length and first line: looking through the rest is for what equals alone. */
        @Override
        public int hashCode() {
            int hash = System.identityHashCode(place);
            for (Object value : values) {
                hash = 31 * hash
                        + (value instanceof List<?> list ? list.size() + first(list) : Objects.hashCode(value));
            }
            return hash;
        }

        private static int first(List<?> list) {
            return list.isEmpty() ? 0 : Objects.hashCode(list.get(0));
        }
    }

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

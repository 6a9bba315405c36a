package org.foiadesk.drafting;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.quarkus.qute.IfSectionHelper;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateNode;
import io.quarkus.qute.ValueResolver;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wording with merge fields, read by an engine of its own: it knows the closed list of fields and
 * {@code {#if}}, and nothing else of the app, of its classes or of its settings. No loops, no calls, no escapes.
 */
final class Boilerplate {

    static final int LONGEST = 40_000;
    static final int MOST_OUTPUT = 200_000;

    private static final Engine ENGINE = Engine.builder()
            .addSectionHelper(new IfSectionHelper.Factory())
            .addValueResolver(ValueResolver.builder()
                    .applyToBaseClass(Merge.class)
                    .applyToNoParameters()
                    .resolveSync(asked -> ((Merge) asked.getBase()).value(asked.getName()))
                    .build())
            .strictRendering(true)
            .removeStandaloneLines(false)
            .build();

    private final Template template;

    private Boilerplate(Template template) {
        this.template = template;
    }

    /** @throws Broken with what to mend, and in which line */
    static Boilerplate of(String text) throws Broken {
        if (text.length() > LONGEST) {
            throw new Broken(0, "It has %,d characters; at most %,d fit.".formatted(text.length(), LONGEST));
        }
        Template template = parsed(text);
        if (!template.getParameterDeclarations().isEmpty()) {
            throw new Broken(1, "“{@” names a class of the program, and wordings know none. Take it out.");
        }
        for (Expression expression : template.getExpressions()) {
            check(expression);
        }
        return new Boilerplate(template);
    }

    private static Template parsed(String text) throws Broken {
        try {
            return ENGINE.parse(text);
        } catch (TemplateException e) {
            String words = String.valueOf(e.getMessage());
            throw new Broken(
                    line(e.getOrigin()),
                    words.contains("No section helper found")
                            ? "Wordings know {#if}, {#else} and {/if}, and no other block. Take it out."
                            : "The braces do not close. Write a field as {agency}, and a condition as {#if due} … {/if}.");
        }
    }

    private static void check(Expression expression) throws Broken {
        if (expression.isLiteral()) {
            return;
        }
        List<Expression.Part> parts = expression.getParts();
        boolean plain = !expression.hasNamespace()
                && parts.size() == 1
                && !parts.get(0).isVirtualMethod()
                && MergeField.of(parts.get(0).getName()).isPresent();
        if (!plain) {
            throw new Broken(
                    line(expression.getOrigin()),
                    "There is no field {%s}. The fields are listed below the text."
                            .formatted(expression.toOriginalString()));
        }
    }

    private static int line(TemplateNode.@Nullable Origin origin) {
        return origin == null ? 0 : origin.getLine();
    }

    /** @throws Broken where it would be longer than any letter, or compares what cannot be compared */
    String filled(Merge merge) throws Broken {
        StringBuilder text = new StringBuilder();
        try {
            template.instance()
                    .data(merge)
                    .consume(piece -> {
                        if (text.length() <= MOST_OUTPUT) {
                            text.append(piece);
                        }
                    })
                    .toCompletableFuture()
                    .join();
        } catch (RuntimeException e) {
            throw new Broken("A condition cannot be worked out. Ask only whether a field is there: {#if due}.", e);
        }
        if (text.length() > MOST_OUTPUT) {
            throw new Broken(0, "Filled in, it is longer than a letter can be. Name long fields once.");
        }
        return text.toString();
    }
}

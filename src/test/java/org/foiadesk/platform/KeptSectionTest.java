package org.foiadesk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptSectionTest {

    private static final AtomicInteger PRINTED = new AtomicInteger();

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addSectionHelper(new KeptSection())
            .build();

    public record Line(String title, int days) {

        public String shown() {
            PRINTED.incrementAndGet();
            return title + " in " + days;
        }
    }

    @Test
    void equalValuesArePrintedOnce() {
        Template page = engine.parse("{#kept line=line}<b>{line.shown}</b>{/kept}");
        int before = PRINTED.get();
        assertThat(page.data("line", new Line("A", 3)).render()).isEqualTo("<b>A in 3</b>");
        assertThat(page.data("line", new Line(new String("A"), 3)).render()).isEqualTo("<b>A in 3</b>");
        assertThat(PRINTED.get() - before).isEqualTo(1);
    }

    @Test
    void oneValueThatDiffersMakesAnotherPiece() {
        Template page = engine.parse("{#kept line=line late=late}{line.shown}{#if late} late{/if}{/kept}");
        assertThat(page.data("line", new Line("A", 3)).data("late", true).render())
                .isEqualTo("A in 3 late");
        assertThat(page.data("line", new Line("A", 3)).data("late", false).render())
                .isEqualTo("A in 3");
        assertThat(page.data("line", new Line("A", 4)).data("late", false).render())
                .isEqualTo("A in 4");
    }

    @Test
    void twoPlacesWithTheSameValuesAreTwoPieces() {
        Template page = engine.parse("{#kept of=of}1{of}{/kept}{#kept of=of}2{of}{/kept}");
        assertThat(page.data("of", "x").render()).isEqualTo("1x2x");
    }

    @Test
    void nothingIsSeenThatWasNotNamed() {
        Template page = engine.parse("{#kept line=line}{line.shown} {token}{/kept}");
        assertThatThrownBy(() ->
                        page.data("line", new Line("B", 1)).data("token", "t").render())
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("token");
    }

    @Test
    void whatAsciiLacksIsNamed() {
        Template page = engine.parse("{#kept of=of}{of} é{/kept}");
        assertThat(page.data("of", "the agency’s 𝄞").render()).isEqualTo("the agency&#8217;s &#119070; &#233;");
    }

    @Test
    void thePageAroundIsPrintedEachTime() {
        Template page = engine.parse("{#for n in numbers}{n}:{#kept n=n}[{n}]{/kept}{/for}");
        assertThat(page.data("numbers", List.of(1, 2, 1)).render()).isEqualTo("1:[1]2:[2]1:[1]");
    }
}

package org.foiadesk.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class KindTest {

    private static final Set<Class<?>> PLAIN = Set.of(
            String.class, LocalDate.class, BigDecimal.class, Integer.class, int.class, boolean.class, List.class);

    @Test
    void everyRecordOfTheSealedHierarchyIsOneKindAndEveryKindOneRecord() {
        assertThat(leaves(Event.class).toList())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Kind.values()).map(Kind::record).toList());
    }

    @ParameterizedTest
    @EnumSource
    void aKindIsFoundByItsCodeAndIsNamedLikeItsRecord(Kind kind) {
        String record = kind.record().getSimpleName();

        assertThat(Kind.of(kind.code())).contains(kind);
        assertThat(kind.code())
                .isEqualTo(record.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT));
        assertThat(Kind.of(kind.code() + "x")).isEmpty();
    }

    @Test
    void noTwoKindsShareAWord() {
        assertThat(Arrays.stream(Kind.values()).map(Kind::word)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void aKindsFactsArePlainValuesAndEndInANote(Kind kind) {
        List<RecordComponent> facts = List.of(kind.record().getRecordComponents());

        assertThat(facts)
                .allMatch(
                        fact -> PLAIN.contains(fact.getType()) || fact.getType().isEnum());
        assertThat(facts.get(facts.size() - 1).getName()).isEqualTo("note");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyKindSaysWhatHappenedWithoutAFullStop(Event event) {
        assertThat(event.sentence()).isNotBlank().doesNotEndWith(".").doesNotContain("null");
        assertThat(event.title()).isEqualTo(event.kind().word()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyKindComesBackFromJsonAsItWas(Event event) throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

        assertThat(json.readValue(json.writeValueAsString(event), event.kind().record()))
                .isEqualTo(event);
    }

    static Stream<Event> samples() {
        return Samples.all().values().stream();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(KindTest::leaves)
                : Stream.of(type);
    }
}

package org.foiadesk.request;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.foiadesk.event.Event;
import org.foiadesk.event.Kind;
import org.foiadesk.platform.Form;
import org.jspecify.annotations.Nullable;

/** The form of one deed, drawn from its event record and read back into it. */
public final class DeedForm {

    private final Kind kind;
    private final Form form;
    private final UUID once;
    private final LocalDate today;

    private DeedForm(Kind kind, MultivaluedMap<String, String> sent, LocalDate today) {
        this.kind = kind;
        this.form = new Form(sent);
        this.once = form.once();
        this.today = today;
    }

    public static DeedForm blank(Kind kind, LocalDate today) {
        MultivaluedMap<String, String> fresh = new MultivaluedHashMap<>();
        fresh.putSingle("occurredOn", today.toString());
        return new DeedForm(kind, fresh, today);
    }

    public static DeedForm sent(Kind kind, MultivaluedMap<String, String> sent, LocalDate today) {
        return new DeedForm(kind, sent, today);
    }

    /** The event and its dates, or empty when something is wrong; then the fields say what. */
    public Optional<Event> event() {
        Object[] values = components().map(this::value).toArray();
        return form.sound() ? built(values) : Optional.empty();
    }

    private Optional<Event> built(Object[] values) {
        try {
            Class<?>[] types = components().map(RecordComponent::getType).toArray(Class<?>[]::new);
            return Optional.of(kind.record().getConstructor(types).newInstance(values));
        } catch (InvocationTargetException refused) {
            Throwable cause = refused.getCause();
            if (cause instanceof IllegalArgumentException) {
                form.wrong("facts", String.valueOf(cause.getMessage()));
                return Optional.empty();
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    public LocalDate occurredOn() {
        Optional<LocalDate> on = form.date("occurredOn", "The date", today);
        if (on.isEmpty()) {
            form.wrong("occurredOn", "The date is missing.");
        }
        return on.orElse(today);
    }

    @Nullable
    public LocalDate arrivedOn() {
        return form.date("arrivedOn", "The date of arrival", today).orElse(null);
    }

    public boolean sound() {
        return form.sound();
    }

    /** The first thing that is wrong with it, in a sentence. */
    public String missing() {
        return form.problems().values().stream().findFirst().orElse("");
    }

    private @Nullable Object value(RecordComponent component) {
        return DeedValue.read(component, form, today);
    }

    private Stream<RecordComponent> components() {
        return Arrays.stream(kind.record().getRecordComponents());
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return kind.code();
    }

    public String word() {
        return kind.word();
    }

    public String lowerWord() {
        return kind.word().substring(0, 1).toLowerCase(Locale.ROOT)
                + kind.word().substring(1);
    }

    public String dateLabel() {
        return arrives() ? "Date on the letter" : "Date";
    }

    /** Several deeds stand on one page, each with fields of the same names. */
    public String dateId() {
        return kind.code() + "-on";
    }

    public String arrivedId() {
        return kind.code() + "-arrived";
    }

    public String once() {
        return once.toString();
    }

    UUID mark() {
        return once;
    }

    /** Letters have a date and an arrival; our own deeds have a date. */
    public boolean arrives() {
        return kind.by() == Kind.By.AGENCY;
    }

    public String occurredOnTyped() {
        return form.typed("occurredOn");
    }

    public String arrivedOnTyped() {
        return form.typed("arrivedOn");
    }

    public String occurredOnError() {
        return form.problem("occurredOn");
    }

    public String arrivedOnError() {
        return form.problem("arrivedOn");
    }

    /** What is wrong with the facts as a whole. */
    public String error() {
        return form.problem("facts");
    }

    public List<DeedField> fields() {
        return components()
                .map(component -> DeedField.of(kind, component, form))
                .toList();
    }
}

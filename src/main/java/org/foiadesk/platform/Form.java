package org.foiadesk.platform;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A form as it was sent: reads its fields, keeps what was typed, and collects one sentence for each field that is
 * wrong, to be shown beside it. Fields it was not asked for are never looked at.
 */
public final class Form {

    private static final LocalDate FIRST_DAY = LocalDate.of(1966, 7, 4);

    private final MultivaluedMap<String, String> sent;
    private final Map<String, String> problems = new LinkedHashMap<>();

    public Form(MultivaluedMap<String, String> sent) {
        this.sent = sent;
    }

    /** What was typed, untouched, to be shown again. */
    public String typed(String name) {
        String value = sent.getFirst(name);
        return value == null ? "" : value;
    }

    /** One line of text, stripped; {@code label} begins the sentence that says what is wrong. */
    public String line(String name, String label, int longest) {
        String text = typed(name).strip();
        if (HeaderText.breaks(text)) {
            wrong(name, label + " holds characters that cannot be printed. Type it again.");
        }
        return fitting(name, label, text, longest);
    }

    public String needed(String name, String label, int longest) {
        String text = line(name, label, longest);
        if (text.isEmpty()) {
            wrong(name, label + " is missing.");
        }
        return text;
    }

    /** Why somebody does it: a few words at least, since somebody else reads them later. */
    public String reason(String name) {
        String reason = needed(name, "The reason", 1_000);
        if (reason.length() < 5) {
            wrong(name, "Say the reason in a few words.");
        }
        return reason;
    }

    /** Several lines of text; the browser's line ends become plain ones. */
    public String lines(String name, String label, int longest) {
        String text = typed(name).replace("\r\n", "\n").strip();
        if (text.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            wrong(name, label + " holds characters that cannot be printed. Paste it as plain text.");
        }
        return fitting(name, label, text, longest);
    }

    private String fitting(String name, String label, String text, int longest) {
        if (text.length() > longest) {
            wrong(name, "%s has %,d characters; at most %,d fit.".formatted(label, text.length(), longest));
            return text.substring(0, longest);
        }
        return text;
    }

    public Optional<LocalDate> date(String name, String label, LocalDate today) {
        String text = typed(name).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = TypedDate.of(text, today);
        if (date.isEmpty()) {
            wrong(name, label + " is not a date. Type 3/4, tomorrow or 2026-03-04.");
        } else if (date.get().isBefore(FIRST_DAY) || date.get().isAfter(today.plusYears(20))) {
            wrong(name, label + " cannot be " + date.get() + ". Check the year.");
            return Optional.empty();
        }
        return date;
    }

    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> of) {
        String text = typed(name);
        for (E constant : of.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    public Optional<Long> id(String name) {
        String text = typed(name);
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    public List<Long> ids(String name) {
        return all(name).stream()
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::parseLong)
                .toList();
    }

    public List<String> all(String name) {
        return sent.getOrDefault(name, List.of());
    }

    public boolean ticked(String name) {
        return typed(name).equals("true") || typed(name).equals("on");
    }

    /** The mark of this submission, written into the form when it was shown; a new one where it was lost. */
    public UUID once() {
        try {
            return UUID.fromString(typed("once"));
        } catch (IllegalArgumentException lost) {
            return UUID.randomUUID();
        }
    }

    /** The first problem of a field stands. */
    public void wrong(String name, String sentence) {
        problems.putIfAbsent(name, sentence);
    }

    public boolean sound() {
        return problems.isEmpty();
    }

    public Map<String, String> problems() {
        return Collections.unmodifiableMap(problems);
    }

    public String problem(String name) {
        return problems.getOrDefault(name, "");
    }
}

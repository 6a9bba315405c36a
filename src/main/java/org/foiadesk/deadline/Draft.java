package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.foiadesk.deadline.Statute.Citation;
import org.foiadesk.deadline.Statute.Confidence;

/** A law while its lines are being written down. */
final class Draft {
    final String jurisdiction;
    final String name;
    final Map<Clause, List<Term>> terms = new EnumMap<>(Clause.class);
    final Map<Question, Integer> pauses = new EnumMap<>(Question.class);
    final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    final Map<String, List<LocalDate>> closures = new LinkedHashMap<>();
    final List<Closures.Lapse> lapses = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    Citation citation = new Citation("", "");
    Confidence confidence = Confidence.LOW;
    LocalDate checkedOn = LocalDate.EPOCH;
    String source = "";
    String verified = "";
    String appealsGoTo = "";
    Supplier<WorkingDays> calendar = () -> WorkingDays.leavingOut(Holiday.Observance.FRIDAY_OR_MONDAY);
    String calendarDoubt = "";
    String pauseDoubt = "";
    String newClockDoubt = "";
    List<String> onSilence = List.of();

    Draft(String jurisdiction, String name) {
        this.jurisdiction = jurisdiction;
        this.name = name;
    }
}

package org.foiadesk.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.deadline.Statute;
import org.foiadesk.deadline.Timeline;
import org.foiadesk.event.History;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.NotFound;
import org.foiadesk.platform.Option;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Words;
import org.jspecify.annotations.Nullable;

/** One deadline of a request looked at closely. {@code ord} counts those of its kind from 1; 0 is the one in force. */
record Inspected(FoiaRequest request, History history, Deadline.Kind kind, int ord, LocalDate today) {

    private static final List<String> FIELDS = List.of("on", "days", "until", "answered", "how");

    DatePage page(Form form) {
        Timeline now = history.situation().timeline();
        Deadline deadline = of(now).orElseThrow(NotFound::new);
        WhatIf whatIf = new WhatIf(request, history, today);
        DatePage.@Nullable Then then =
                whatIf.read(form).map(supposed -> then(now, supposed)).orElse(null);
        String path = "/requests/" + request.number() + "/dates/" + Words.code(kind) + (ord == 0 ? "" : "/" + ord);
        return new DatePage(
                request.number(),
                request.details().title(),
                path,
                explained(deadline),
                LawFacts.of(request.agency().statute()),
                wished(form, whatIf.onAppeal()),
                then);
    }

    private DatePage.Then then(Timeline now, WhatIf.Supposed supposed) {
        Timeline then = supposed.timeline();
        return new DatePage.Then(
                supposed.sentence(),
                Compared.of(now, then, today),
                of(then).map(this::explained).orElse(null));
    }

    private Optional<Deadline> of(Timeline timeline) {
        return ord == 0 ? timeline.of(kind) : timeline.of(kind, ord);
    }

    private Explained explained(Deadline deadline) {
        Statute.Calendar calendar =
                request.agency().statute().calendar(request.agency().counting());
        return Explained.of(deadline, deadline.steps(), calendar, today);
    }

    private static DatePage.Wished wished(Form form, boolean onAppeal) {
        Map<String, String> typed = new TreeMap<>();
        FIELDS.forEach(name -> typed.put(name, form.typed(name)));
        boolean granted = form.typed("how").equals("granted");
        List<Option> answers = List.of(
                new Option("denied", onAppeal ? "they uphold the decision" : "a denial, whole or in part", !granted),
                new Option("granted", onAppeal ? "they send it back" : "all the records", granted));
        return new DatePage.Wished(form.typed("if"), typed, form.problems(), answers);
    }
}

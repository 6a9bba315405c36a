package org.foiadesk.request;

import java.util.List;
import java.util.Map;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.Option;

/** The form to ask for the opening of a sealed request, and the wishes so far. */
record GlassPage(
        String number,
        String reason,
        List<Option> people,
        Map<String, String> problems,
        List<GlassWish> waiting,
        List<GlassWish> settled) {

    static GlassPage of(Form form, List<Option> people, List<GlassWish> wishes) {
        return new GlassPage(
                form.typed("number"),
                form.typed("reason"),
                people,
                form.problems(),
                wishes.stream().filter(GlassWish::open).toList(),
                wishes.stream().filter(wish -> !wish.open()).toList());
    }
}

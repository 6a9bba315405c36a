package org.foiadesk.people;

import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.foiadesk.people.Visit.Masthead;
import org.foiadesk.platform.Chrome;
import org.foiadesk.platform.Framing;
import org.foiadesk.platform.Today;

/** The frame around every page, and the one sentence that the next page shows. */
@ApplicationScoped
public class Frame implements Framing {

    static final Set<String> THEMES = Set.of("auto", "light", "dark");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.US);

    private final SignedIn signedIn;
    private final Newsrooms newsrooms;
    private final CurrentVertxRequest request;
    private final CsrfTokenParameterProvider csrf;
    private final Cookies cookies;
    private final Today today;

    Frame(
            SignedIn signedIn,
            Newsrooms newsrooms,
            CurrentVertxRequest request,
            CsrfTokenParameterProvider csrf,
            Cookies cookies,
            Today today) {
        this.signedIn = signedIn;
        this.newsrooms = newsrooms;
        this.request = request;
        this.csrf = csrf;
        this.cookies = cookies;
        this.today = today;
    }

    @Override
    public Chrome chrome() {
        RoutingContext context = request.getCurrent();
        Optional<Visit> visit = signedIn.visit();
        Optional<Viewer> viewer = visit.map(Visit::viewer);
        Masthead masthead = visit.map(Visit::masthead).orElseGet(newsrooms::masthead);
        return new Chrome(
                masthead.newsroom(),
                masthead.demo(),
                viewer.isPresent(),
                viewer.map(Viewer::name).orElse(""),
                viewer.map(Viewer::initials).orElse(""),
                viewer.map(Viewer::administers).orElse(false),
                viewer.map(Viewer::mayCreate).orElse(false),
                viewer.map(Viewer::mayFile).orElse(false),
                theme(context),
                visit.map(Visit::keys).orElse(true),
                token(),
                flash(context),
                context.normalizedPath(),
                DAY.format(today.date()));
    }

    /** Shown once, on the next page: what was done, in a sentence. */
    public void say(String sentence) {
        String encoded = URLEncoder.encode(sentence, StandardCharsets.UTF_8).replace("+", "%20");
        cookies.flash(request.getCurrent().response(), encoded.length() > 3000 ? "Done." : encoded);
    }

    private static String theme(RoutingContext context) {
        return Cookies.value(context.request(), Cookies.THEME)
                .filter(THEMES::contains)
                .orElse("auto");
    }

    /** Empty where no form can be sent from: a refusal or a fault before any token was made. */
    private String token() {
        try {
            return csrf.getToken();
        } catch (IllegalStateException refusedBefore) {
            return "";
        }
    }

    private String flash(RoutingContext context) {
        String said = Cookies.value(context.request(), Cookies.FLASH).orElse("");
        if (said.isEmpty()) {
            return "";
        }
        cookies.flash(context.response(), "");
        try {
            return URLDecoder.decode(said, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }
}

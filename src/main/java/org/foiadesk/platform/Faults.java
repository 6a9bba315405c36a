package org.foiadesk.platform;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The three failures kept apart: a refused deed (409), what is not there (404), a fault (500, with an id, once in the log). */
class Faults {

    private static final Logger LOG = Logger.getLogger(Faults.class);

    private final Framing frame;
    private final CurrentVertxRequest request;

    Faults(Framing frame, CurrentVertxRequest request) {
        this.frame = frame;
        this.request = request;
    }

    @CheckedTemplate(basePath = "platform", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class PlatformTemplates {
        private PlatformTemplates() {}

        static native TemplateInstance failure(Chrome page, String title, String sentence, String id, String back);
    }

    @ServerExceptionMapper
    public Response refused(Refusal refusal) {
        return page(409, "That cannot be done now", refusal.sentence(), "");
    }

    @ServerExceptionMapper
    public Response missing(NotFound missing) {
        return page(404, "Not found", NOT_FOUND, "");
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException forbidden) {
        return page(403, "Not yours to do", "Your role does not allow this. Ask an administrator if it should.", "");
    }

    /** A form that ended before it was whole: the sender's fault or the line's, and nothing of it was kept. */
    @ServerExceptionMapper
    public Response cutOff(IOException cutOff) {
        if (DiskFull.is(cutOff)) {
            return full();
        }
        return page(400, "That did not arrive whole", "Go back, reload the page and send it again.", "");
    }

    @ServerExceptionMapper
    public Response stopped(WebApplicationException stopped) {
        int status = stopped.getResponse().getStatus();
        if (status < 400) {
            return stopped.getResponse();
        }
        return status >= 500 ? fault(stopped) : page(status, title(status), words(status), "");
    }

    @ServerExceptionMapper(priority = 10_000)
    public Response fault(Throwable fault) {
        if (DatabaseAway.is(fault)) {
            LOG.errorf("The database cannot be reached: %s", DatabaseAway.reason(fault));
            return unavailable();
        }
        if (DiskFull.is(fault)) {
            return full();
        }
        String id = UUID.randomUUID().toString().substring(0, 8);
        MDC.put("fault", id);
        LOG.errorf(fault, "Fault %s", id);
        MDC.remove("fault");
        return page(
                500,
                "Something broke on our side",
                "Nothing you sent was half kept. Try again; if it happens again, give your administrator this number.",
                id);
    }

    private Response full() {
        LOG.error("The disk is full: that of the database, or that of the data folder. Make room there.");
        return page(507, DiskFull.TITLE, DiskFull.SENTENCE, "");
    }

    private Response page(int status, String title, String sentence, String id) {
        if (Api.leads(request.getCurrent().normalizedPath())) {
            return json(status, id.isEmpty() ? sentence : sentence + " " + id);
        }
        try {
            Chrome page = frame.chrome();
            String back = status == 409 ? page.file() : "";
            String body =
                    PlatformTemplates.failure(page, title, sentence, id, back).render();
            return answer(status, body);
        } catch (RuntimeException frameless) {
            return DatabaseAway.is(frameless)
                    ? unavailable()
                    : answer(status, Plain.page(title, Plain.escaped(id.isEmpty() ? sentence : "Fault " + id)));
        }
    }

    private static Response json(int status, String sentence) {
        return Response.status(status)
                .entity(Api.error(Api.sentence(status, sentence)))
                .type(Api.JSON)
                .build();
    }

    private Response unavailable() {
        String sentence = "Nothing is lost that was acknowledged. Wait a minute and load the page again.";
        Response away = Api.leads(request.getCurrent().normalizedPath())
                ? json(503, "The desk’s database is away. Wait a minute and ask again.")
                : answer(503, Plain.page("The desk's database is away", sentence));
        return Response.fromResponse(away).header("Retry-After", "10").build();
    }

    private static Response answer(int status, String html) {
        return Response.status(status)
                .entity(html)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }

    private static final String NOT_FOUND =
            "There is nothing at this address, or it is not for you to see. Check the number, or search for it.";

    private static String title(int status) {
        return switch (status) {
            case 404 -> "Not found";
            case 413 -> "That was too much";
            default -> "That did not work";
        };
    }

    private static String words(int status) {
        return switch (status) {
            case 400 -> "The form was not complete or had expired. Go back, reload the page and send it again.";
            case 404 -> NOT_FOUND;
            case 405 -> "That cannot be done here. Use the links and buttons of the page.";
            case 413 ->
                "It was more than this form takes at once. Go back, shorten the text or send fewer files, and try again.";
            case 415 -> "The desk does not understand that kind of content.";
            default -> "The desk could not read that. Go back and try again.";
        };
    }
}

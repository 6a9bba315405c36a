package org.foiadesk.correspondence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** Mail that has found no request, and the door for more. */
@Path("/inbox")
class InboxResource {

    private final Inbox inbox;
    private final Bringing bringing;
    private final SignedIn signedIn;
    private final Frame frame;

    InboxResource(Inbox inbox, Bringing bringing, SignedIn signedIn, Frame frame) {
        this.inbox = inbox;
        this.bringing = bringing;
        this.signedIn = signedIn;
        this.frame = frame;
    }

    @GET
    @Transactional
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance inbox(@RestQuery @Nullable String brought, @RestQuery @Nullable Long before) {
        return CorrespondenceTemplates.inbox(frame.chrome(), inbox.page(before, ids(brought), "", signedIn.viewer()));
    }

    private static List<Long> ids(@Nullable String brought) {
        return brought == null || !brought.matches("[0-9]{1,18}(,[0-9]{1,18}){0,199}")
                ? List.of()
                : Stream.of(brought.split(",")).map(Long::parseLong).toList();
    }

    @POST
    @RolesAllowed({"REPORTER", "EDITOR", "LAWYER"})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(MultipartFormDataInput input) {
        Viewer viewer = signedIn.viewer();
        Brought brought = Brought.of(input);
        if (brought.files().isEmpty()) {
            InboxPage again = QuarkusTransaction.requiringNew()
                    .call(() -> inbox.page(
                            null, List.of(), "Choose a file first: .eml, .msg, .mbox or a zip of them.", viewer));
            return Response.status(422)
                    .entity(CorrespondenceTemplates.inbox(frame.chrome(), again))
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .build();
        }
        return Response.seeOther(result(bringing.all(brought.files(), OptionalLong.empty(), viewer)))
                .build();
    }

    static URI result(List<Long> kept) {
        return URI.create("/inbox?brought="
                + kept.stream().limit(200).map(String::valueOf).collect(Collectors.joining(",")));
    }
}

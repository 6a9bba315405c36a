package org.foiadesk.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.foiadesk.agency.OwnLaws;
import org.foiadesk.desk.JsonQuestions.NotJson;
import org.foiadesk.desk.JsonQuestions.Sent;
import org.foiadesk.platform.Api;
import org.foiadesk.platform.Today;

/** The calculator as programs ask it: one question or a list of them in, the explained deadlines out. */
@Path("/api/v1/calculator")
class AnswerResource {

    private final Today today;
    private final OwnLaws own;

    AnswerResource(Today today, OwnLaws own) {
        this.today = today;
        this.own = own;
    }

    @POST
    @Transactional
    @RolesAllowed({"READER", "REPORTER", "EDITOR", "LAWYER", "ADMINISTRATOR"})
    @Consumes(MediaType.WILDCARD) // who asks is looked at first, and then whether it is JSON
    @Produces({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    public Response answer(byte[] body) throws IOException {
        try {
            Sent sent = new JsonQuestions(new InquiryReader(today.date(), today.zone(), own.each())).read(body);
            List<Inquiry> inquiries = sent.read().inquiries();
            if (!sent.read().faults().isEmpty()) {
                return json(422, whole(out -> JsonAnswers.faults(sent.read().faults(), out)));
            }
            return sent.many()
                    ? json(200, (StreamingOutput) out -> JsonAnswers.list(inquiries, out))
                    : json(200, whole(out -> JsonAnswers.one(inquiries.get(0), out)));
        } catch (NotJson broken) {
            return json(400, Api.error(broken.sentence()));
        }
    }

    /** Written whole before anything goes out: a fault of ours is then told as one. */
    private static byte[] whole(StreamingOutput answer) throws IOException {
        var bytes = new ByteArrayOutputStream();
        answer.write(bytes);
        return bytes.toByteArray();
    }

    private static Response json(int status, Object entity) {
        return Response.status(status)
                .entity(entity)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .build();
    }
}

package org.foiadesk.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;
import org.foiadesk.desk.MailDesk.Trial;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.TestNote;
import org.foiadesk.platform.Audit;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.MailAddress;
import org.foiadesk.platform.MailServer;
import org.foiadesk.platform.MailServers;
import org.foiadesk.platform.MailTrial;
import org.jboss.resteasy.reactive.RestForm;

/** The mail server: kept, tried, and used once a test mail was seen to arrive. */
@Path("/settings/mail")
@RolesAllowed("ADMINISTRATOR")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class MailResource {

    private final MailServers servers;
    private final MailTrial trial;
    private final TestNote note;
    private final MailDesk desk;
    private final Audit audit;
    private final SignedIn signedIn;
    private final Frame frame;

    MailResource(
            MailServers servers,
            MailTrial trial,
            TestNote note,
            MailDesk desk,
            Audit audit,
            SignedIn signedIn,
            Frame frame) {
        this.servers = servers;
        this.trial = trial;
        this.note = note;
        this.desk = desk;
        this.audit = audit;
        this.signedIn = signedIn;
        this.frame = frame;
    }

    @GET
    @RolesAllowed("ADMINISTRATOR")
    @Transactional
    public Response page() {
        return page(200, Optional.empty(), Trial.NONE);
    }

    @POST
    @RolesAllowed("ADMINISTRATOR")
    @Transactional
    public Response keep(MultivaluedMap<String, String> posted) {
        Optional<MailServer> before = servers.known();
        Form typed = new Form(posted);
        MailForm form = MailForm.of(typed, before);
        if (!form.right()) {
            return page(422, Optional.of(form), Trial.NONE);
        }
        String password = typed.typed("password");
        servers.keep(form.server(
                password.isEmpty() ? before.map(MailServer::password).orElse("") : password));
        record("mail server changed", form.host());
        frame.say("The server is kept. Now send a test mail: other mail waits until you have seen it arrive.");
        return Response.seeOther(URI.create("/settings/mail")).build();
    }

    /** Not within a transaction, as it waits for the server. */
    @POST
    @Path("/test")
    @RolesAllowed("ADMINISTRATOR")
    public Response test(@RestForm @DefaultValue("") String to) {
        Optional<String> address = MailAddress.of(to);
        if (address.isEmpty()) {
            return page(422, Optional.empty(), new Trial(to, "Type one address, such as desk@lantern.example.", ""));
        }
        String wrong = trial.send(address.get(), code -> note.to(address.get(), code));
        record("test mail sent", wrong.isEmpty() ? "taken by the server" : "not taken by the server");
        return wrong.isEmpty()
                ? Response.seeOther(URI.create("/settings/mail")).build()
                : page(422, Optional.empty(), new Trial(to, wrong, ""));
    }

    @POST
    @Path("/confirmation")
    @RolesAllowed("ADMINISTRATOR")
    @Transactional
    public Response confirm(@RestForm @DefaultValue("") String code) {
        if (!trial.confirm(code)) {
            return page(
                    422,
                    Optional.empty(),
                    new Trial("", "", "These are not the digits of the last test mail, or it is older than an hour."));
        }
        record("mail server confirmed", servers.known().map(MailServer::host).orElse(""));
        frame.say("Mail works. What waited goes out now.");
        return Response.seeOther(URI.create("/settings/mail")).build();
    }

    private Response page(int status, Optional<MailForm> form, Trial tried) {
        return Response.status(status).entity(desk.page(form, tried)).build();
    }

    private void record(String deed, String subject) {
        audit.record(OptionalLong.of(signedIn.viewer().personId()), deed, subject, "");
    }
}

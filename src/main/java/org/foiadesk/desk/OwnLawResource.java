package org.foiadesk.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.foiadesk.agency.AgencyRow;
import org.foiadesk.agency.OwnLaws;
import org.foiadesk.deadline.Statute;
import org.foiadesk.people.Frame;
import org.foiadesk.people.SignedIn;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.Today;
import org.jboss.resteasy.reactive.RestPath;

/** The newsroom's own numbers and days off: added and ended by administrators. */
@Path("/settings/law/" + LawResource.CODE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class OwnLawResource {

    private static final String NUMBERS = "numbers";
    private static final String DAYS = "days";
    private static final String ID = "{id:[0-9]{1,18}}";

    private final LawBook book;
    private final OwnLaws own;
    private final SignedIn signedIn;
    private final Frame frame;
    private final Today today;

    OwnLawResource(LawBook book, OwnLaws own, SignedIn signedIn, Frame frame, Today today) {
        this.book = book;
        this.own = own;
        this.signedIn = signedIn;
        this.frame = frame;
        this.today = today;
    }

    @POST
    @Path(NUMBERS)
    @Transactional
    @RolesAllowed("ADMINISTRATOR")
    public Response useAnotherNumber(@RestPath String code, MultivaluedMap<String, String> posted) {
        Statute law = LawBook.law(code);
        List<AgencyRow> agencies = book.agencies(law);
        Form form = new Form(posted);
        NumberForm typed = NumberForm.of(form, law, agencies, today.date());
        if (typed.typed().filter(own::clashes).isPresent()) {
            form.wrong("since", "Another number for this rule stands then. End it first, or choose other days.");
            typed = NumberForm.shown(form, law, agencies, Optional.empty());
        }
        if (typed.typed().isEmpty()) {
            return wrong(law, typed, DayForm.blank(agencies), EndForm.BLANK);
        }
        own.add(typed.typed().get(), signedIn.viewer());
        return done(code, "That number stands now. Dates are counted anew.");
    }

    @POST
    @Path(DAYS)
    @Transactional
    @RolesAllowed("ADMINISTRATOR")
    public Response addDayOff(@RestPath String code, MultivaluedMap<String, String> posted) {
        Statute law = LawBook.law(code);
        List<AgencyRow> agencies = book.agencies(law);
        Form form = new Form(posted);
        DayForm typed = DayForm.of(form, code, agencies, today.date());
        if (typed.typed().filter(own::knows).isPresent()) {
            form.wrong("day", "That day is off already. It stands among the days off on this page.");
            typed = DayForm.shown(form, agencies, Optional.empty());
        }
        if (typed.typed().isEmpty()) {
            return wrong(law, NumberForm.blank(law, agencies), typed, EndForm.BLANK);
        }
        own.add(typed.typed().get(), signedIn.viewer());
        return done(code, "That day is off now. Dates are counted anew.");
    }

    @POST
    @Path(NUMBERS + "/" + ID + "/ending")
    @Transactional
    @RolesAllowed("ADMINISTRATOR")
    public Response endNumber(@RestPath String code, @RestPath long id, MultivaluedMap<String, String> posted) {
        EndForm typed = EndForm.of(NUMBERS, id, new Form(posted), today.date());
        if (!typed.right()) {
            return wrong(LawBook.law(code), typed);
        }
        own.endNumber(id, typed.last(), typed.reason(), signedIn.viewer());
        return done(code, "That number is ended. Dates are counted anew.");
    }

    @POST
    @Path(DAYS + "/" + ID + "/ending")
    @Transactional
    @RolesAllowed("ADMINISTRATOR")
    public Response endDay(@RestPath String code, @RestPath long id, MultivaluedMap<String, String> posted) {
        EndForm typed = EndForm.of(DAYS, id, new Form(posted), today.date());
        if (!typed.right()) {
            return wrong(LawBook.law(code), typed);
        }
        own.endDay(id, typed.reason(), signedIn.viewer());
        return done(code, "That day counts again. Dates are counted anew.");
    }

    private Response wrong(Statute law, EndForm typed) {
        List<AgencyRow> agencies = book.agencies(law);
        return wrong(law, NumberForm.blank(law, agencies), DayForm.blank(agencies), typed);
    }

    private Response wrong(Statute law, NumberForm number, DayForm off, EndForm ending) {
        return Response.status(422)
                .entity(book.page(law, number, off, ending))
                .type(MediaType.TEXT_HTML)
                .build();
    }

    private Response done(String code, String sentence) {
        frame.say(sentence);
        return Response.seeOther(URI.create("/settings/law/" + code + "#own")).build();
    }
}

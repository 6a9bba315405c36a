package org.foiadesk.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foiadesk.agency.Agencies;
import org.foiadesk.correspondence.Letters;
import org.foiadesk.correspondence.ReplyAddress;
import org.foiadesk.correspondence.Way;
import org.foiadesk.deadline.Statute;
import org.foiadesk.deadline.Statutes;
import org.foiadesk.demo.Reply.Office;
import org.foiadesk.document.PaperKind;
import org.foiadesk.event.Filing;
import org.foiadesk.event.Handling;
import org.foiadesk.people.Viewer;
import org.foiadesk.request.Details;
import org.foiadesk.request.Discretion;
import org.foiadesk.request.FoiaRequest;
import org.foiadesk.request.Level;
import org.foiadesk.request.Log;
import org.foiadesk.request.NewRequest;
import org.foiadesk.request.Requests;

/** Opens the demo's requests. Everything else that happens to them goes the way of any request. */
@ApplicationScoped
class Teller {

    static final Statute.Calendar FEDERAL = Statutes.of("US").calendar(Statute.Counting.USUAL);

    private final Log log;
    private final Requests requests;
    private final Agencies agencies;
    private final Letters letters;
    private final ReplyAddress addresses;

    Teller(Log log, Requests requests, Agencies agencies, Letters letters, ReplyAddress addresses) {
        this.log = log;
        this.requests = requests;
        this.agencies = agencies;
        this.letters = letters;
        this.addresses = addresses;
    }

    /** A campaign, with the text that all its requests share, and what they have gathered. */
    record Campaign(long id, String title, String body, List<String> tags, Bundle bundle) {}

    Campaign campaign(String name, String title, String body, String... tags) {
        return new Campaign(requests.campaign(name), title, body, List.of(tags), new Bundle());
    }

    /** {@code note} says what is a fact of the published story and what is invented. */
    record Opening(String agencyKey, String title, LocalDate filedOn, Filing.How how, Level level, String note) {}

    Case open(Campaign campaign, Opening opening, Viewer viewer) {
        Details details = new Details(
                opening.title().isEmpty() ? campaign.title() : opening.title(),
                campaign.body(),
                opening.note(),
                "The Lantern",
                null,
                campaign.tags());
        FoiaRequest request = log.open(
                new NewRequest(
                        agencies.byKey(opening.agencyKey()).orElseThrow().id(),
                        details,
                        Discretion.at(opening.level()),
                        opening.filedOn(),
                        opening.how(),
                        "",
                        "",
                        UUID.randomUUID(),
                        true),
                viewer);
        request.joins(campaign.id());
        requests.flush();
        Letter asked = Letter.of(
                "The Lantern",
                "FOIA Officer, " + request.agency().name(),
                opening.filedOn(),
                "Request under the Freedom of Information Act: " + details.title(),
                campaign.body(),
                "We are a newsroom and ask as news media. Please send the records as files.",
                viewer.name());
        Mailbag mail = mailbag(request, opening, campaign.bundle(), viewer);
        mail.ours(
                request,
                opening.filedOn(),
                opening.how() == Filing.How.EMAIL ? Way.EMAIL : Way.PORTAL,
                AgencyLetters.request(details.title(), campaign.body(), viewer.name()));
        return new Case(request, log, viewer, campaign.bundle().papers(), mail)
                .with(
                        PaperKind.REQUEST_LETTER,
                        opening.filedOn(),
                        "Request to " + request.agency().label(),
                        asked);
    }

    private Mailbag mailbag(FoiaRequest request, Opening opening, Bundle bundle, Viewer viewer) {
        Office office =
                new Office(request.agency().abbreviation() + " FOIA Office", Mailbag.address(opening.agencyKey()));
        String own = addresses.at("desk@lantern.example", request);
        return new Mailbag(viewer, office, own, letters, bundle.replies());
    }

    /** Filed and received by the office that answers, a few days apart, and acknowledged with a number. */
    Case acknowledged(Case filed, LocalDate received, LocalDate acknowledged, String number) {
        return filed.then(received, new Handling.ReceivedByAgency(Handling.Office.PROPER, ""))
                .then(acknowledged, new Handling.Acknowledged(number, ""))
                .with(
                        PaperKind.ACKNOWLEDGMENT,
                        acknowledged,
                        "Acknowledgment " + number,
                        Letter.of(
                                filed.request().agency().name() + ", FOIA Office",
                                "The Lantern, " + filed.viewer().name(),
                                acknowledged,
                                "Your request " + number,
                                "We received your request and have given it the number " + number + ".",
                                "Please name this number when you write to us."))
                .wrote(acknowledged, AgencyLetters.acknowledgment(number, filed, received));
    }
}

package org.foiadesk.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.foiadesk.agency.Agencies;
import org.foiadesk.agency.Agency;
import org.foiadesk.agency.AgencyRow;
import org.foiadesk.event.Filing;
import org.foiadesk.event.Handling;
import org.foiadesk.event.TrackingNumber;

/** Pages that another agency is to answer for become a request of their own, drafted at once, so that none gets lost. */
@ApplicationScoped
class Referrals {

    private final Requests requests;
    private final Agencies agencies;

    Referrals(Requests requests, Agencies agencies) {
        this.requests = requests;
        this.agencies = agencies;
    }

    FoiaRequest draft(FoiaRequest parent, Handling.Referred referred, Recording by) {
        Details asked = parent.details();
        String title = "Referred by " + parent.agency().label() + ": " + asked.title();
        Details details = new Details(
                title.substring(0, Math.min(title.length(), NewRequest.TITLE)),
                asked.body(),
                "Drafted from the referral of " + parent.number() + " to " + referred.to() + ".",
                asked.requesterOfRecord(),
                asked.sectionId(),
                asked.tags());
        String number = requests.nextNumber(by.today(), parent.number().startsWith("DEMO-"));
        FoiaRequest child = new FoiaRequest(number, agency(parent, referred.to()), details, parent.access(), by);
        child.childOf(parent);
        child.record(new Filing.Drafted(""), by.today(), null, by);
        if (!referred.tracking().isEmpty()) {
            child.track(new TrackingNumber(TrackingNumber.Of.REQUEST, referred.tracking()));
        }
        requests.persist(child);
        return child;
    }

    /** The agency named in the letter, if the address book knows it; else the one that referred, to be set right. */
    private Agency agency(FoiaRequest parent, String named) {
        List<AgencyRow> found = agencies.search(named, 1);
        return found.isEmpty() ? parent.agency() : agencies.byId(found.get(0).id());
    }
}

package org.foiadesk.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.foiadesk.people.MailSays;
import org.foiadesk.people.Viewer;

/** One text sent to several agencies: what is said of one of its requests may be said of all. */
@ApplicationScoped
class Campaign {

    private final EntityManager database;
    private final Requests requests;
    private final Sight sight;
    private final Sharing sharing;

    Campaign(EntityManager database, Requests requests, Sight sight, Sharing sharing) {
        this.database = database;
        this.requests = requests;
        this.sight = sight;
        this.sharing = sharing;
    }

    /** The others of one campaign that the viewer sees and may share. */
    record Others(String campaign, List<String> numbers) {

        /** "the 5 other requests of “Netflow buyers”" */
        String shown() {
            String many = numbers.size() == 1 ? "the 1 other request" : "the " + numbers.size() + " other requests";
            return many + " of “" + campaign + "”";
        }
    }

    /** Empty without a campaign, or where nobody else is in it. */
    Optional<Others> of(FoiaRequest request, Viewer viewer) {
        return Optional.ofNullable(request.campaignId)
                .map(campaign -> new Others(name(campaign), numbers(campaign, request, viewer)))
                .filter(others -> !others.numbers.isEmpty());
    }

    /** Lets mails say as much of the others; how many they are. */
    int alike(FoiaRequest request, MailSays says, Viewer viewer) {
        List<String> numbers = of(request, viewer).map(Others::numbers).orElse(List.of());
        for (String number : numbers) {
            FoiaRequest other = requests.held(number, viewer);
            sharing.change(other, other.access.saying(says), viewer);
        }
        return numbers.size();
    }

    /** One after the other in one order, so that two who change a campaign at once wait for each other and no more. */
    void hold(String number) {
        database.createNativeQuery(
                        "select id from request where campaign_id ="
                                + " (select campaign_id from request where number = :number) order by id for update",
                        Long.class)
                .setParameter("number", number)
                .getResultList();
    }

    private String name(long campaign) {
        return (String) database.createNativeQuery("select name from campaign where id = :id", String.class)
                .setParameter("id", campaign)
                .getSingleResult();
    }

    private List<String> numbers(long campaign, FoiaRequest request, Viewer viewer) {
        return database.createQuery(
                        "from FoiaRequest r where r.campaignId = :campaign and r.id <> :id order by r.id",
                        FoiaRequest.class)
                .setParameter("campaign", campaign)
                .setParameter("id", request.id)
                .getResultStream()
                .filter(one -> sight.reaches(viewer, one.access) && new Rights(viewer, one).mayShare())
                .map(FoiaRequest::number)
                .toList();
    }
}

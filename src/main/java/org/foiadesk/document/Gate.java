package org.foiadesk.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiadesk.people.SignedIn;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Asking;
import org.foiadesk.platform.NotFound;
import org.foiadesk.platform.Refusal;
import org.foiadesk.platform.WideDoor;
import org.foiadesk.request.Requests;

/** Where forms with files come in: who may not add them is told so before gigabytes are read. */
@ApplicationScoped
class Gate implements WideDoor {

    private static final Pattern ADDED = Pattern.compile("/requests/([^/]+)/documents");
    private static final Pattern REPLACED = Pattern.compile("/documents/([0-9]{1,18})/replacement");
    private static final long FORM = 1L << 20;

    private final Requests requests;
    private final Documents documents;
    private final Asking asking;

    Gate(Requests requests, Documents documents, Asking asking) {
        this.requests = requests;
        this.documents = documents;
        this.asking = asking;
    }

    @Override
    public boolean leads(String path) {
        return ADDED.matcher(path).matches() || REPLACED.matcher(path).matches();
    }

    @Override
    public long most() {
        return Size.MOST + FORM;
    }

    @Override
    public String tooMuch() {
        return "At most 2 GB may be sent at once. Send fewer files at a time, or split a larger one.";
    }

    @Override
    public void admit(String path, SecurityIdentity identity) {
        Viewer viewer = SignedIn.of(identity).orElseThrow(NotFound::new);
        if (!Allowed.mayAddSomewhere(viewer)) {
            throw new Refusal("Your role does not add papers. Ask the owner or an editor.");
        }
        asking.as(viewer.personId(), () -> QuarkusTransaction.requiringNew().call(() -> look(path, viewer)));
    }

    private boolean look(String path, Viewer viewer) {
        Matcher added = ADDED.matcher(path);
        if (added.matches()) {
            Allowed.insistOnAdding(viewer, requests.byNumber(added.group(1), viewer));
            return true;
        }
        Matcher replaced = REPLACED.matcher(path);
        if (!replaced.matches()) {
            throw new NotFound();
        }
        Allowed.insistOnChanging(viewer, documents.byId(Long.parseLong(replaced.group(1)), viewer));
        return true;
    }
}

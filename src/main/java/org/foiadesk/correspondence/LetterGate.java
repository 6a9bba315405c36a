package org.foiadesk.correspondence;

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

/** Where mail comes in by hand or from a program: larger than a form, and only from those who may bring it. */
@ApplicationScoped
class LetterGate implements WideDoor {

    private static final Pattern HERE =
            Pattern.compile("/inbox|/api/v1/letters|/requests/(?<number>[^/]+)/letters(/new)?");
    private static final long MOST = 512L << 20;

    private final Filer filer;
    private final Asking asking;

    LetterGate(Filer filer, Asking asking) {
        this.filer = filer;
        this.asking = asking;
    }

    @Override
    public boolean leads(String path) {
        return HERE.matcher(path).matches();
    }

    @Override
    public long most() {
        return MOST;
    }

    @Override
    public String tooMuch() {
        return "At most 512 MB of mail may be sent at once, and 60 MB in one message. Send fewer files at a time.";
    }

    @Override
    public void admit(String path, SecurityIdentity identity) {
        Viewer viewer = SignedIn.of(identity).orElseThrow(NotFound::new);
        if (!Filer.may(viewer)) {
            throw new Refusal("Your role does not add letters. Ask the owner or an editor.");
        }
        Matcher here = HERE.matcher(path);
        if (here.matches() && here.group("number") != null) {
            asking.as(viewer.personId(), () -> QuarkusTransaction.requiringNew()
                    .call(() -> filer.mine(here.group("number"), viewer).id()));
        }
    }
}

package org.foiadesk.correspondence;

import jakarta.enterprise.context.ApplicationScoped;

/** Looks into the mailbox and files what is there, as the jobs do, for the tests of other rooms. */
@ApplicationScoped
public class Postman {

    private final MailboxLook look;
    private final Intake intake;

    Postman(MailboxLook look, Intake intake) {
        this.look = look;
        this.intake = intake;
    }

    public void round() {
        look.look(true);
        intake.readWhatIsKept();
    }
}

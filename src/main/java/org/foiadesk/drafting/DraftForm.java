package org.foiadesk.drafting;

import java.util.regex.Pattern;
import org.foiadesk.platform.Form;
import org.foiadesk.platform.MailAddress;

/** A draft as it was typed; what is wrong with it depends on what is to be done with it. */
final class DraftForm {

    static final String OWN = "own";
    static final String DESK = "desk";

    /** What our wordings leave for the writer to say. */
    private static final Pattern GAP = Pattern.compile("\\[(Say here|the most that)[^\\]]*\\]");

    private DraftForm() {}

    static Draft typed(Form form, LetterKind kind) {
        return new Draft(
                kind,
                form.line("to", "The address", 500),
                form.typed("from").equals(DESK),
                form.line("subject", "The subject", 250),
                form.lines("text", "The letter", 100_000),
                form.lines("detail", "This", 5_000),
                form.ids("papers"));
    }

    /** What keeps it from going out, by whatever way. */
    static void checkWhole(Form form, Draft draft) {
        if (draft.subject().isEmpty()) {
            form.wrong("subject", "The subject is missing.");
        }
        if (draft.text().isEmpty()) {
            form.wrong("text", "The letter is empty. Fill it in from the wording, or write it.");
        }
        if (GAP.matcher(draft.text()).find()) {
            form.wrong("text", "The letter still holds a place in square brackets. Write what belongs there.");
        }
        if (draft.kind() == LetterKind.FEE_PAY
                && Recorded.amount(draft.detail()).isEmpty()) {
            form.wrong("detail", "Type the most that we will pay, such as 250.00.");
        }
        if (draft.kind() == LetterKind.FEE_NARROW && draft.detail().isEmpty()) {
            form.wrong("detail", "Say what we still ask for: it is the request from now on.");
        }
    }

    static void checkMail(Form form, Draft draft) {
        if (!MailAddress.is(draft.address())) {
            form.wrong(
                    "to", "This is not one e-mail address. Type one such as foia@agency.gov, or send it another way.");
        }
    }
}
